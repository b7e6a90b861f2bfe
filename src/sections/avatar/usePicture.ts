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
        // A picture that is being cut stays.
        if (latest.current === file) setState(({ picture }) => ({ ...nothing, picture, problem }));
      },
    );
  }, []);
  const read = useCallback(
    (file: Blob) => {
      setState(({ picture }) => ({ ...nothing, picture, isReading: true }));
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
  useEffect(
    () => () => {
      picture?.bitmap.close();
      // A hidden dialog may be shown again, with the same state.
      setState((last) => (last.picture === picture ? nothing : last));
    },
    [picture],
  );
  return { ...state, read, forget };
}
