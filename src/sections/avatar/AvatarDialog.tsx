import { useEffect, useRef, useState } from "react";
import type { User } from "../../api/schemas/user";
import { useMessages } from "../../hooks/useMessages";
import { isBusy } from "../../saving/SaveStatus";
import { Button } from "../../ui/Button/Button";
import { Message } from "../../ui/Message/Message";
import { Spinner } from "../../ui/Spinner/Spinner";
import { ConfirmDialog } from "../dialogs/ConfirmDialog";
import { FailureMessage } from "../dialogs/FailureMessage";
import type { LazyDialogProps } from "../dialogs/LazyDialog";
import { useCloseOnceEnded } from "../dialogs/useCloseOnceEnded";
import { CropStage } from "./CropStage";
import { largestSquare, type Crop } from "./cropGeometry";
import { cropped } from "./drawPicture";
import { PictureChooser } from "./PictureChooser";
import { useFilesOfPage } from "./useFilesOfPage";
import type { Picture } from "./readPicture";
import { usePicture } from "./usePicture";
import { useSaveAvatar } from "./useSaveAvatar";

interface AvatarDialogProps extends LazyDialogProps {
  user: User;
  /** A file that was dropped or pasted. @default the dialog asks for one */
  given?: Blob | undefined;
  onDone: () => void;
}

/** The part of a picture that is sent: turned to the right by quarters, and cut to a square. */
interface Cut {
  of: Picture;
  turns: number;
  crop: Crop;
}

/** Changes the user's picture: a file is chosen, cut to a square, and sent as a small picture. */
export function AvatarDialog({ user, given, onClose, onDone }: AvatarDialogProps) {
  const { avatar: words, actions } = useMessages();
  const { picture, isReading, problem, read, forget } = usePicture(given);
  const [cut, setCut] = useState<Cut>();
  const file = useRef<Blob>(undefined);
  const before = useRef(user.avatar);

  const {
    status,
    send,
    forget: forgetSave,
  } = useSaveAvatar("file", {
    run: async (server, options) => {
      if (file.current) await server.setAvatar(file.current, options);
    },
    // One picture and another are told apart by nothing.
    isDone: ({ user: read }) => (read && before.current !== "file" ? read.avatar === "file" : undefined),
  });
  const busy = isBusy(status);
  useCloseOnceEnded(status.kind === "saved", onDone, onClose);

  const shown: Cut | undefined =
    picture && (cut?.of === picture ? cut : { of: picture, turns: 0, crop: largestSquare(picture) });
  const submit = () => {
    if (!shown) return;
    before.current = user.avatar;
    void send(async () => {
      file.current = await cropped(shown.of, shown.turns, shown.crop);
      return true;
    });
  };
  const choose = (chosen: Blob) => {
    if (busy) return;
    forgetSave();
    read(chosen);
  };
  // The dialog renders them later than itself.
  const [fields, setFields] = useState<HTMLElement | null>(null);
  useFilesOfPage(fields, choose);

  // The button that was pressed is gone.
  const hasPicture = picture !== undefined;
  const hadPicture = useRef(hasPicture);
  useEffect(() => {
    if (hadPicture.current === hasPicture) return;
    hadPicture.current = hasPicture;
    fields?.querySelector<HTMLElement>(hasPicture ? "[tabindex='0']" : "button")?.focus();
  }, [fields, hasPicture]);

  return (
    <ConfirmDialog
      title={words.dialog.title}
      description={picture ? words.dialog.crop : words.dialog.choose}
      variant="primary"
      submit={words.dialog.submit}
      giveUp={actions.cancel}
      disabled={!picture || isReading}
      holds={picture !== undefined}
      sending={busy}
      stopWaiting={undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <div ref={setFields} className="cr-dialog-fields">
        {shown ? (
          <CropStage
            picture={shown.of}
            turns={shown.turns}
            crop={shown.crop}
            disabled={busy}
            onChange={(turns, crop) => {
              forgetSave();
              setCut({ of: shown.of, turns, crop });
            }}
          />
        ) : (
          <PictureChooser disabled={isReading} problem={problem && words.problems[problem]} onPick={choose} />
        )}
        {shown && (
          <div>
            <Button disabled={busy} onClick={forget}>
              {words.dialog.another}
            </Button>
          </div>
        )}
        <div role="status">
          {isReading && (
            <p className="cr-message">
              <Spinner />
              <span>{words.dialog.reading}</span>
            </p>
          )}
          {busy && <Message>{words.dialog.sending}</Message>}
          {!busy && shown?.of.isAnimated && <Message>{words.dialog.animated}</Message>}
        </div>
        <div role="alert">{shown && problem && <Message tone="danger">{words.problems[problem]}</Message>}</div>
        {shown && <FailureMessage status={status} failed={words.dialog.failed} unknown={words.dialog.unknown} />}
      </div>
    </ConfirmDialog>
  );
}
