import { useAccount } from "../../hooks/useAccount";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { errorSentence } from "../../messages/errorText";
import { Button } from "../../ui/Button/Button";
import { classNames } from "../../ui/classNames";
import { Message } from "../../ui/Message/Message";
import { noWords } from "../../ui/Skeleton/noWords";
import { Skeleton } from "../../ui/Skeleton/Skeleton";
import { Guard } from "../frame/Guard";
import { SettingsRoot } from "../frame/SettingsRoot";
import { UsageMeter } from "./UsageMeter";

/** Props of `StorageMeter`. */
export interface StorageMeterProps {
  /** Added to the part's element. */
  className?: string | undefined;
}

/** How much of the storage is used, for a host's side bar. Shares the read of the page. */
export function StorageMeter({ className }: StorageMeterProps) {
  return (
    <Guard quiet>
      <SettingsRoot className={classNames("cr-part", "cr-storage-meter", className)}>
        <ReadMeter />
      </SettingsRoot>
    </Guard>
  );
}

function ReadMeter() {
  const { messages } = useSettingsContext();
  const read = useAccount(["capacity"]);
  if (messages && read.status === "ready") return <UsageMeter capacity={read.account.capacity} />;
  if (messages && read.status === "failed")
    return (
      <div className="cr-dialog-more">
        <Message tone="danger">{errorSentence(messages, read.error)}</Message>
        <Button busy={read.retrying} onClick={read.retry}>
          {messages.actions.tryAgain}
        </Button>
      </div>
    );
  return (
    <div className="cr-meter" aria-hidden="true">
      <p className="cr-meter-words">
        <Skeleton of="label">{messages?.storage.usage("0 bytes", "1 GB") ?? noWords}</Skeleton>
      </p>
      <div className="cr-meter-bar" />
    </div>
  );
}
