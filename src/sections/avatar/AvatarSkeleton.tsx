import { useSettingsContext } from "../../hooks/SettingsContext";
import { noWords } from "../../ui/Skeleton/noWords";
import { Skeleton } from "../../ui/Skeleton/Skeleton";
import { SkeletonButton } from "../../ui/Skeleton/SkeletonButton";

/** The section while it loads, as it is without a picture. */
export function AvatarSkeleton() {
  const words = useSettingsContext().messages?.avatar;
  return (
    <div className="cr-row cr-picture" aria-hidden="true">
      <span className="cr-avatar" data-size="large" />
      <div className="cr-row-text">
        <p className="cr-row-label">
          <Skeleton of="label">{words?.is.none ?? noWords}</Skeleton>
        </p>
        <p className="cr-row-description">
          <Skeleton of="description">{words?.why ?? noWords}</Skeleton>
        </p>
      </div>
      <div className="cr-picture-actions">
        <SkeletonButton label={words?.change ?? ""} />
        <SkeletonButton label={words?.useGravatar ?? ""} />
      </div>
    </div>
  );
}
