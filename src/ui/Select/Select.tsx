import { forwardRef, type SelectHTMLAttributes } from "react";
import { classNames } from "../classNames";
import { Icon } from "../Icon/Icon";

export interface SelectOption {
  value: string;
  label: string;
  /** Language of the label, where it is not the page's. */
  lang?: string | undefined;
}

export interface SelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, "children"> {
  options: readonly SelectOption[];
  /** The native one knows no read-only: it is disabled then. */
  readOnly?: boolean | undefined;
}

/** The browser's own select. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select({ options, readOnly = false, disabled = readOnly, className, ...props }, ref) {
  return (
    <span className="cr-select">
      <select {...props} ref={ref} disabled={disabled} className={classNames("cr-select-native", className)}>
        {options.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </span>
  );
});
