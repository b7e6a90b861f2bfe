import { useCallback, useEffect, useRef, useState } from "react";
import { PictureError, readPicture, type Picture, type PictureProblem } from "./readPicture";

interface PictureState {
  picture: Picture | undefined;
  isReading: boolean;
  problem: PictureProblem | undefined;
}

const nothing: PictureState = { picture: undefined, isReading: false, problem: undefined };

/** Reads the picture of a file: of the `given` one at first, then of each that is chosen. The last one counts. */
export function usePicture(given: Blob | undefined) {
  const [state, setState] = useState<PictureState>(given ? { ...nothing, isReading: true } : nothing);
  const latest = useRef<Blob>(undefined);
  const begin = useCallback((file: Blob) => {
    latest.current = file;
    readPicture(file).then(
      (picture) => {
        if (latest.current === file) setState({ ...nothing, picture });
        else picture.bitmap.close();
      },
      (error: unknown) => {
        const problem = error instanceof PictureError ? error.problem : "broken";
        if (latest.current === file) setState({ ...nothing, problem });
      },
    );
  }, []);
  const read = useCallback(
    (file: Blob) => {
      setState({ ...nothing, isReading: true });
      begin(file);
    },
    [begin],
  );
  const forget = useCallback(() => {
    latest.current = undefined;
    setState(nothing);
  }, []);
  useEffect(() => {
    if (given) begin(given);
    return () => {
      latest.current = undefined;
    };
  }, [given, begin]);
  // Its memory is not the collector's to see.
  const { picture } = state;
  useEffect(() => () => picture?.bitmap.close(), [picture]);
  return { ...state, read, forget };
}
