import { Button, Checkbox, Input, Select, Switch } from "antd";
import type { Kit } from "./Kit";

export const kit: Kit = {
  Around: ({ children }) => <>{children}</>,
  slots: {
    button: ({ variant, busy, icon, type = "button", color: _color, ...props }) => (
      <Button
        {...props}
        htmlType={type}
        type={variant === "primary" ? "primary" : "default"}
        danger={variant === "danger"}
        icon={icon}
        data-busy={busy}
      />
    ),
    input: ({ size: _size, prefix: _prefix, ...props }) => <Input {...props} />,
    select: ({ id, value, onChange, options, disabled = false, onBlur: _onBlur, ...props }) => (
      <span data-part="select">
        <Select
          id={id}
          value={value}
          onChange={(next: string) => onChange(next)}
          options={options.map((option) => ({ value: option.value, label: option.label }))}
          disabled={disabled}
          aria-describedby={props["aria-describedby"]}
        />
      </span>
    ),
    switch: ({ ref, id, checked, onChange, disabled = false, ...props }) => (
      <span data-part="switch">
        <Switch
          ref={ref}
          id={id}
          checked={checked}
          onChange={(next) => onChange(next)}
          disabled={disabled}
          aria-describedby={props["aria-describedby"]}
        />
      </span>
    ),
    checkbox: ({ checked, onChange, disabled = false, label }) => (
      <span data-part="checkbox">
        <Checkbox checked={checked} onChange={onChange} disabled={disabled}>
          {label}
        </Checkbox>
      </span>
    ),
  },
};
