import * as Checkbox from "@radix-ui/react-checkbox";
import * as Select from "@radix-ui/react-select";
import * as Switch from "@radix-ui/react-switch";
import { useId } from "react";
import type { Kit } from "./Kit";
import "./radix.css";

// Radix's select refuses an empty value.
const none = "none";

/** Radix's parts, as shadcn/ui builds on them. */
export const kit: Kit = {
  Around: ({ children }) => <>{children}</>,
  slots: {
    button: ({ variant, busy, icon, children, ...props }) => (
      <button {...props} className={`kit-button kit-${variant}`} data-busy={busy}>
        {icon}
        {children}
      </button>
    ),
    input: (props) => <input {...props} className="kit-input" />,
    select: ({ ref, value, onChange, options, id, disabled, ...props }) => (
      <Select.Root
        value={value || none}
        onValueChange={(next) => onChange(next === none ? "" : next)}
        disabled={disabled ?? false}
      >
        <Select.Trigger
          ref={ref}
          id={id}
          className="kit-select"
          aria-describedby={props["aria-describedby"]}
          data-part="select"
        >
          <Select.Value />
        </Select.Trigger>
        <Select.Portal>
          <Select.Content className="kit-menu">
            <Select.Viewport>
              {options.map((option) => (
                <Select.Item key={option.value} value={option.value || none} lang={option.lang}>
                  <Select.ItemText>{option.label}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.Viewport>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
    ),
    switch: ({ ref, id, name, checked, onChange, disabled, ...props }) => (
      <span data-part="switch">
        <Switch.Root
          ref={ref}
          id={id}
          name={name}
          checked={checked}
          onCheckedChange={onChange}
          disabled={disabled}
          aria-describedby={props["aria-describedby"]}
          className="kit-switch"
        >
          <Switch.Thumb className="kit-thumb" />
        </Switch.Root>
      </span>
    ),
    checkbox: function KitCheckbox({ ref, checked, onChange, disabled, label, ...props }) {
      const id = useId();
      return (
        <span className="kit-check">
          <span data-part="checkbox">
            <Checkbox.Root
              ref={ref}
              id={id}
              checked={checked}
              onCheckedChange={(next) => onChange(next === true)}
              disabled={disabled}
              aria-describedby={props["aria-describedby"]}
              className="kit-checkbox"
            >
              <Checkbox.Indicator>✓</Checkbox.Indicator>
            </Checkbox.Root>
          </span>
          <label htmlFor={id}>{label}</label>
        </span>
      );
    },
  },
};
