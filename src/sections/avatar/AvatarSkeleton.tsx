import { useSettingsContext } from "../../hooks/SettingsContext";
import { noWords } from "../../ui/Skeleton/noWords";
import { Skeleton } from "../../ui/Skeleton/Skeleton";
import { SkeletonButton } from "../../ui/Skeleton/SkeletonButton";

/** The section while it loads, as it is without a picture. */
export function AvatarSkeleton() {
  const words = useSettingsContext().messages?.avatar;
  return (
    <div className="cr-row cr-picture" data-layout="picture">
      <span className="cr-avatar" data-size="large" aria-hidden="true" />
      <div className="cr-row-text">
        <p className="cr-row-label">
          <Skeleton of="label">{words?.is.none ?? noWords}</Skeleton>
        </p>
        <p className="cr-row-description">{words?.why ?? <Skeleton of="description">{noWords}</Skeleton>}</p>
      </div>
      <div className="cr-picture-actions" aria-hidden="true">
        <SkeletonButton label={words?.change ?? ""} />
        <SkeletonButton label={words?.useGravatar ?? ""} />
      </div>
    </div>
  );
}
