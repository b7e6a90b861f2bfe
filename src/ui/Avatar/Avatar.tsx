import { useState } from "react";
import { classNames } from "../classNames";
import { Icon } from "../Icon/Icon";

export interface AvatarProps {
  /** The picture's address; undefined without one. */
  src?: string | undefined;
  /** Shown without a picture, and where it cannot be loaded. Empty: an icon. */
  initials: string;
  /** @default 36 px, that of a list's tile */
  size?: "large" | undefined;
  /** Accessible name. @default none: the avatar is an ornament beside a name */
  label?: string | undefined;
  className?: string | undefined;
}

/** A round picture of a user, or their initials. */
export function Avatar({ src, initials, size, label, className }: AvatarProps) {
  const [failed, setFailed] = useState<string>();
  return (
    <span
      className={classNames("cr-avatar", className)}
      data-size={size}
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined || undefined}
      translate="no"
    >
      {src !== undefined && src !== failed ? (
        <img
          className="cr-avatar-picture"
          src={src}
          alt=""
          // A redirect leads to Gravatar, to which the page's address is no business.
          referrerPolicy="no-referrer"
          draggable={false}
          // From a server, it may have failed before React was there.
          ref={(image) => {
            if (image?.complete && image.naturalWidth === 0) setFailed(src);
          }}
          onError={() => setFailed(src)}
        />
      ) : (
        initials || <Icon name="user" />
      )}
    </span>
  );
}
