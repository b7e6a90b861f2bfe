import { Icon } from "../Icon/Icon";

/** The mark in a list of links beside a section that could not be loaded. */
export function FailedMark({ label }: { label: string | undefined }) {
  return (
    <span className="cr-nav-failed" role="img" aria-label={label}>
      <Icon name="alert" />
    </span>
  );
}
