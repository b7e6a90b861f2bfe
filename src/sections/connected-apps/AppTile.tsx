import { useState } from "react";
import { Icon } from "../../ui/Icon/Icon";

interface AppTileProps {
  name: string;
  /** Undefined if there is none. */
  logo: string | undefined;
}

/** An application's logo, or the first letter of its name while there is none that the page can show. */
export function AppTile({ name, logo }: AppTileProps) {
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
