import { forwardRef, type ReactNode } from "react";
import { Icon, type IconName } from "../Icon/Icon";

/** Props of `ListRow`. */
export interface ListRowProps {
  /** The icon of the tile before the title. */
  icon?: IconName | undefined;
  /** Other content of the tile: a picture or a letter. */
  tile?: ReactNode;
  /** The name of the thing. Text of the user or the server belongs in a `<bdi>`. */
  title: ReactNode;
  /** A Badge beside the title. */
  badge?: ReactNode;
  /** Short facts about it, shown in one line where there is room. */
  facts?: readonly ReactNode[] | undefined;
  /** Buttons at the end of the row. Their accessible names must name the thing: "Remove passkey MacBook Air". */
  action?: ReactNode;
  /** Other content below the row, such as a message. */
  below?: ReactNode;
}

/** One thing in a List: a tile, its name, facts about it, and its buttons. */
export const ListRow = forwardRef<HTMLLIElement, ListRowProps>(function ListRow(
  { icon, tile, title, badge, facts = [], action, below },
  ref,
) {
  return (
    <li ref={ref} className="cr-list-row" tabIndex={-1}>
      <span className="cr-tile" data-letter={typeof tile === "string" ? "" : undefined} aria-hidden="true">
        {tile ?? (icon && <Icon name={icon} />)}
      </span>
      <div className="cr-row-text">
        <div className="cr-row-label">
          <span className="cr-list-title">{title}</span>
          {badge}
        </div>
        {facts.length > 0 && (
          <p className="cr-list-facts">
            {facts.map((fact, index) => (
              <span key={index} className="cr-list-fact">
                {fact}
              </span>
            ))}
          </p>
        )}
      </div>
      {action && <div className="cr-list-action">{action}</div>}
      {below && <div className="cr-list-below">{below}</div>}
    </li>
  );
});
