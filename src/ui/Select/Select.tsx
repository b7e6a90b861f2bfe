import { forwardRef, type SelectHTMLAttributes } from "react";
import { classNames } from "../classNames";
import { Icon } from "../Icon/Icon";
import { HostControl } from "../Parts/HostControl";
import { usePart } from "../Parts/usePart";
import type { SelectOption } from "./SelectOption";

/** Props of `Select`. */
export interface SelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, "children"> {
  options: readonly SelectOption[];
  /** Disables the select: HTML has no read-only `<select>`. */
  readOnly?: boolean | undefined;
}

/** The browser's own `<select>`. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { options, readOnly = false, disabled = readOnly, className, ...props },
  ref,
) {
  const { Slot, className: added } = usePart("select", className);
  if (Slot)
    return (
      <HostControl
        Slot={Slot}
        part="select"
        kind="value"
        boxRef={ref}
        attributes={{ ...props, disabled, options, className: added }}
      />
    );
  return (
    <span className="cr-select">
      <select {...props} ref={ref} disabled={disabled} className={classNames("cr-select-native", added)}>
        {options.map(({ value, label, lang }) => (
          // A text in its own language, such as the name of a language, is not for a translator.
          <option key={value} value={value} lang={lang} translate={lang === undefined ? undefined : "no"}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </span>
  );
});
