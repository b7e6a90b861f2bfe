import { useSettingsContext } from "../../hooks/SettingsContext";
import { Points } from "../../ui/Points/Points";
import { noWords } from "../../ui/Skeleton/noWords";
import { Skeleton } from "../../ui/Skeleton/Skeleton";
import { SkeletonFacts } from "../../ui/Skeleton/SkeletonFacts";

/**
 * The section while it loads: a new account's storage, and the rights of a new site's group. The sizes are not
 * formatted: the first use of `Intl` takes milliseconds in the task that shows the page.
 */
export function StorageSkeleton() {
  const text = useSettingsContext().messages?.storage;
  const place = (words: string | undefined) => <Skeleton of="description">{words ?? noWords}</Skeleton>;
  return (
    <>
      <div className="cr-meter" aria-hidden="true">
        <p className="cr-meter-words">
          <Skeleton of="label">{text?.usage("0 bytes", "1 GB") ?? noWords}</Skeleton>
        </p>
        <div className="cr-meter-bar" />
      </div>
      <SkeletonFacts items={[{ name: text?.free, value: "1 GB" }, { name: text?.group }]} />
      <div aria-hidden="true">
        <Points
          title={text?.gives ?? <Skeleton of="label">{noWords}</Skeleton>}
          points={[
            { text: place(text?.rights.share) },
            { text: place(text?.rights.shareDownload) },
            { icon: "clock", text: place(text?.trash("7 days")) },
          ]}
        />
      </div>
    </>
  );
}
