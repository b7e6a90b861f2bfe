import { icons } from "./icons";

/** The name of an icon. */
export type IconName = keyof typeof icons;

/** Props of `Icon`. */
export interface IconProps {
  name: IconName;
  /** Flips the icon in right-to-left text. */
  mirror?: boolean | undefined;
}

/** An icon in the color of the text. Hidden from screen readers: the text beside it must carry the meaning. */
export function Icon({ name, mirror }: IconProps) {
  return (
    <svg className="cr-icon" viewBox="0 0 16 16" aria-hidden="true" data-mirror={mirror ? "" : undefined}>
      <path d={icons[name]} />
    </svg>
  );
}
