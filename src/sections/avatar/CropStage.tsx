import { useEffect, useRef, useState } from "react";
import { ReactCrop } from "react-image-crop";
import { useMessages } from "../../hooks/useMessages";
import { Button } from "../../ui/Button/Button";
import { Field } from "../../ui/Field/Field";
import { turnedRight, turnedSize, zoomed, zoomOf, type Crop } from "./cropGeometry";
import { drawWhole } from "./drawPicture";
import type { Picture } from "./readPicture";

interface CropStageProps {
  picture: Picture;
  /** Quarter turns to the right, 0 to 3. */
  turns: number;
  crop: Crop;
  disabled: boolean;
  onChange: (turns: number, crop: Crop) => void;
}

const mostZoom = 5;
/** Pixels of the frame's side, at least; less where the whole picture is shown lower or narrower. */
const leastFrame = 24;

/**
 * A picture with a round frame over it, which is moved, made larger and smaller, and under which the picture is turned.
 */
export function CropStage({ picture, turns, crop, disabled, onChange }: CropStageProps) {
  const { avatar: words } = useMessages();
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const size = turnedSize(picture, turns);
  const zoom = Math.min(mostZoom, zoomOf(crop, size));

  const [least, setLeast] = useState(leastFrame);
  useEffect(() => {
    const { current } = canvas;
    if (!current) return;
    drawWhole(current, picture, turns);
    setLeast(Math.min(leastFrame, current.clientWidth, current.clientHeight));
  }, [picture, turns]);

  const zoomBy = (factor: number) => {
    if (!disabled) onChange(turns, zoomed(crop, Math.min(mostZoom, Math.max(1, zoom * factor)), size));
  };
  const latest = useRef(zoomBy);
  useEffect(() => {
    latest.current = zoomBy;
  });
  // Not React's listener, which is passive: the dialog would scroll.
  useEffect(() => {
    const { current } = stage;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      latest.current(Math.exp(-event.deltaY / 400));
    };
    current?.addEventListener("wheel", wheel, { passive: false });
    return () => current?.removeEventListener("wheel", wheel);
  }, []);

  const turn = (quarters: number) => {
    let turned = crop;
    for (let done = 0; done < quarters; done += 1) turned = turnedRight(turned);
    onChange((turns + quarters) % 4, turned);
  };
  const { frame, corners } = words.dialog;
  return (
    <div className="cr-crop">
      <div className="cr-crop-stage" ref={stage} dir="ltr">
        <ReactCrop
          // Its frame is in pixels of the picture's shape.
          key={turns % 2}
          crop={crop}
          aspect={1}
          circularCrop
          keepSelection
          minWidth={least}
          disabled={disabled}
          ariaLabels={{
            cropArea: frame,
            nwDragHandle: corners.northWest,
            neDragHandle: corners.northEast,
            seDragHandle: corners.southEast,
            swDragHandle: corners.southWest,
            // Not there in a square.
            nDragHandle: frame,
            eDragHandle: frame,
            sDragHandle: frame,
            wDragHandle: frame,
          }}
          onChange={(_, { x, y, width, height }) => onChange(turns, { unit: "%", x, y, width, height })}
        >
          <canvas ref={canvas} className="cr-crop-picture" />
        </ReactCrop>
      </div>
      <Field label={words.dialog.zoom}>
        {(control) => (
          <input
            {...control}
            className="cr-range"
            type="range"
            min={1}
            max={mostZoom}
            step={0.05}
            value={zoom}
            aria-valuetext={words.dialog.zoomed(Math.round(zoom * 100))}
            disabled={disabled}
            onChange={({ currentTarget }) => onChange(turns, zoomed(crop, Number(currentTarget.value), size))}
          />
        )}
      </Field>
      <div className="cr-picture-actions">
        <Button disabled={disabled} onClick={() => turn(3)}>
          {words.dialog.turnLeft}
        </Button>
        <Button disabled={disabled} onClick={() => turn(1)}>
          {words.dialog.turnRight}
        </Button>
      </div>
    </div>
  );
}
