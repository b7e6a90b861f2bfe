import { forwardRef, useContext, useId, type ReactNode, type Ref, type SyntheticEvent } from "react";
import { classNames } from "../classNames";
import type { HeadingLevel } from "../HeadingLevel";
import { usePart, usePartClass } from "../Parts/usePart";
import { SectionRowsContext } from "./SectionRows";
import { isOpen, type ShownState } from "./ShownState";
import { TitleAbove } from "./TitleAbove";

/** Props of `Section`. */
export interface SectionProps {
  id?: string | undefined;
  /**
   * The element to render: "form" where there is something to submit.
   *
   * @default "section"
   */
  as?: "form" | "section" | undefined;
  title: ReactNode;
  description?: ReactNode;
  /** A button in the head, such as "Add passkey". */
  action?: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  state?: ShownState | undefined;
  /** Whether the foot is drawn like an open drawer of the card. @default derived from `state` */
  open?: boolean | undefined;
  busy?: boolean | undefined;
  onSubmit?: ((event: SyntheticEvent<HTMLFormElement>) => void) | undefined;
  className?: string | undefined;
  /** The Foot below the card. */
  foot?: ReactNode;
  /** The rows of the card. */
  children?: ReactNode;
}

/** A heading, a card of rows, and a foot. */
export const Section = forwardRef<HTMLElement, SectionProps>(function Section(
  {
    id,
    as = "section",
    title,
    description,
    action,
    headingLevel = 2,
    state = "clean",
    open = isOpen(state),
    busy = false,
    onSubmit,
    className,
    foot,
    children,
  },
  ref,
) {
  const headingId = useId();
  const { Slot: Card, className: cardClass } = usePart("card");
  const hostClass = usePartClass("section");
  const { first, last } = useContext(SectionRowsContext);
  const rows = (
    <>
      {first}
      {children}
      {last}
    </>
  );
  // Not a heading while the title is a skeleton: screen readers stop at headings, also at empty ones.
  const waits = state === "loading" && typeof title !== "string";
  const above = useContext(TitleAbove);
  const hidden = typeof title === "string" && title === above ? "cr-titled-above" : undefined;
  const Heading = waits ? "div" : (`h${headingLevel}` as const);
  const attributes = {
    id,
    className: classNames("cr-section", hostClass, className),
    "aria-labelledby": waits ? undefined : headingId,
    "data-state": state,
    "data-open": open ? "" : undefined,
  };
  const content = (
    <>
      <div className={classNames("cr-section-head", action ? undefined : hidden)}>
        <div className={classNames("cr-section-words", action ? hidden : undefined)}>
          <Heading className="cr-section-title" id={headingId}>
            {title}
          </Heading>
          {description && <p className="cr-section-description">{description}</p>}
        </div>
        {action}
      </div>
      {/* Only the card is busy: screen readers hold back changes in a busy element, and must announce the foot's
          status. */}
      {Card ? (
        <Card className={cardClass} aria-busy={busy || undefined}>
          <div className="cr-rows">{rows}</div>
        </Card>
      ) : (
        <div className={classNames("cr-card", "cr-rows", cardClass)} aria-busy={busy || undefined}>
          {rows}
        </div>
      )}
      {foot}
    </>
  );

  // On the way down: inside a form of the host's, which is a mistake (`reportOuterForm`), Chromium and WebKit end the
  // event at the outer form before React hears of it, and would load a new document.
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    const { target, currentTarget: form } = event;
    if (target !== form) return;
    if (form.parentElement?.closest("form")) event.stopPropagation();
    onSubmit?.(event);
  };

  return as === "form" ? (
    // Focusable only when read-only: Safari does not focus a clicked button (webkit.org/b/22261) but the nearest
    // focusable ancestor, which would be the form.
    <form
      {...attributes}
      ref={ref as Ref<HTMLFormElement>}
      tabIndex={state === "readonly" ? -1 : undefined}
      noValidate
      onSubmitCapture={submit}
    >
      {content}
    </form>
  ) : (
    <section {...attributes} ref={ref} tabIndex={-1}>
      {content}
    </section>
  );
});
