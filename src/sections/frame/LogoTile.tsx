import { useState } from "react";
import { Icon } from "../../ui/Icon/Icon";

interface LogoTileProps {
  name: string;
  /** Undefined if there is none. */
  logo: string | undefined;
}

/**
 * The logo of an application or a provider, or the first letter of its name while there is none that the page can show.
 */
export function LogoTile({ name, logo }: LogoTileProps) {
  const [failed, setFailed] = useState<string>();
  if (logo !== undefined && failed !== logo)
    return (
      <img
        className="cr-tile-picture"
        src={logo}
        alt=""
        loading="lazy"
        decoding="async"
        referrerPolicy="no-referrer"
        onError={() => setFailed(logo)}
      />
    );
  const letter = /\p{L}|\p{N}/u.exec(name)?.[0];
  return letter === undefined ? <Icon name="app" /> : <span className="cr-tile-letter">{letter.toUpperCase()}</span>;
}
