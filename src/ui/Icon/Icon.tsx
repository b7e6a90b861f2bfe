import { icons } from "./icons";

export type IconName = keyof typeof icons;

export interface IconProps {
  name: IconName;
  /** Turned round when the text runs from right to left. */
  mirror?: boolean | undefined;
}

/** A line drawing in the color of the text; never the only carrier of a meaning. */
export function Icon({ name, mirror }: IconProps) {
  return (
    <svg className="cr-icon" viewBox="0 0 16 16" aria-hidden="true" data-mirror={mirror ? "" : undefined}>
      <path d={icons[name]} />
    </svg>
  );
}
