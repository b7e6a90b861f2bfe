import { pictureVersion } from "../../account/pictureVersion";
import { useSaveAlone, type AloneSave, type AloneSaveOptions } from "../../hooks/useSaveAlone";
import type { CallRequest } from "../../saving/SaveRequest";

type SaveAvatarOptions = Pick<CallRequest, "run"> & Pick<AloneSaveOptions, "isDone">;

/** Returns a save after which the user's picture is of this kind, and asked for again wherever the page shows it. */
export function useSaveAvatar(avatar: "file" | "gravatar", { run, isDone }: SaveAvatarOptions): AloneSave {
  return useSaveAlone({
    run,
    changes: ["user"],
    scope: "UserInfo.Write",
    apply: { user: (answer) => ({ ...answer, avatar }) },
    isDone,
    event: () => ({ type: "avatarChanged", avatar }),
    onEnded: ({ kind }) => {
      if (kind !== "stopped") pictureVersion.renew();
    },
  });
}
