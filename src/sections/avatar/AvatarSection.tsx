import { useRef, useState, type ClipboardEvent, type DragEvent } from "react";
import type { User } from "../../api/schemas/user";
import { onDemand } from "../../browser/onDemand";
import { useMessages } from "../../hooks/useMessages";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { Button } from "../../ui/Button/Button";
import { Section } from "../../ui/Section/Section";
import { DialogFoot } from "../dialogs/DialogFoot";
import { LazyDialog, useLazyDialog } from "../dialogs/LazyDialog";
import { ReadOnlyBanner } from "../frame/ReadOnlyBanner";
import { SectionBoundary, type SectionProps } from "../frame/SectionBoundary";
import { UserAvatar } from "../frame/UserAvatar";
import { AvatarSkeleton } from "./AvatarSkeleton";
import { fileIn, letFilesDrop } from "./fileIn";

const loadChange = onDemand(async () => (await import("./AvatarDialog")).AvatarDialog);
const loadGravatar = onDemand(async () => (await import("./GravatarDialog")).GravatarDialog);

/** The user's picture, or the initials of their name. It can be changed; the server has no way to remove one. */
export function AvatarSection(props: SectionProps) {
  return (
    <SectionBoundary section="avatar" skeleton={<AvatarSkeleton />} {...props}>
      {({ user }) => <AvatarCard user={user} {...props} />}
    </SectionBoundary>
  );
}

function AvatarCard({ user, ...props }: SectionProps & { user: User }) {
  const { avatar: words } = useMessages();
  const isReadOnly = useSettingsContext().readOnly.has("avatar");
  const change = useLazyDialog(loadChange);
  const gravatar = useLazyDialog(loadGravatar);
  const changeButton = useRef<HTMLButtonElement>(null);
  const [given, setGiven] = useState<Blob>();
  /** The kind of picture that was chosen here. */
  const [done, setDone] = useState<"file" | "gravatar">();

  // The file is not kept longer than the dialog.
  if (given && !change.Component && !change.loading) setGiven(undefined);

  const openChange = (file?: Blob) =>
    change.open(undefined, () => {
      setGiven(file);
      setDone(undefined);
      gravatar.close();
    });
  const openGravatar = () =>
    gravatar.open(undefined, () => {
      setDone(undefined);
      change.close();
    });
  const take = (event: DragEvent | ClipboardEvent, data: DataTransfer) => {
    const file = fileIn(data);
    if (!file) return;
    event.preventDefault();
    if (!isReadOnly) openChange(file);
  };
  // Another tab or device may have chosen otherwise since.
  const isStill = done !== undefined && done === user.avatar;
  const said = isStill ? (done === "file" ? words.changed : words.gravatar.done) : undefined;

  return (
    <Section
      {...props}
      as="section"
      title={words.title}
      description={words.description}
      state={isReadOnly ? "readonly" : said !== undefined ? "saved" : "clean"}
      foot={<DialogFoot dialogs={[change, gravatar]} done={said} />}
    >
      {isReadOnly && <ReadOnlyBanner />}
      <div
        className="cr-row cr-picture"
        data-layout="picture"
        onDragOver={letFilesDrop}
        onDrop={(event) => take(event, event.dataTransfer)}
        onPaste={(event) => take(event, event.clipboardData)}
      >
        <UserAvatar user={user} size="large" />
        <div className="cr-row-text">
          <p className="cr-row-label">{words.is[kindOf(user)]}</p>
          <p className="cr-row-description">{words.why}</p>
        </div>
        <div className="cr-picture-actions">
          <Button
            ref={changeButton}
            busy={change.loading}
            disabled={isReadOnly}
            onPointerEnter={change.preload}
            onClick={() => openChange()}
          >
            {words.change}
          </Button>
          {user.avatar !== "gravatar" && (
            <Button
              variant="ghost"
              busy={gravatar.loading}
              disabled={isReadOnly}
              onPointerEnter={gravatar.preload}
              onClick={openGravatar}
            >
              {words.useGravatar}
            </Button>
          )}
        </div>
      </div>
      <LazyDialog dialog={change} props={{ user, given, onDone: () => setDone("file") }} />
      <LazyDialog dialog={gravatar} props={{ user, afterwards: changeButton, onDone: () => setDone("gravatar") }} />
    </Section>
  );
}

function kindOf({ avatar }: User): "file" | "gravatar" | "none" {
  return avatar === "file" || avatar === "gravatar" ? avatar : "none";
}
