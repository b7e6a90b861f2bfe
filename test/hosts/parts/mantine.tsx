import { Button, Checkbox, Input, MantineProvider, NativeSelect, Switch } from "@mantine/core";
import "@mantine/core/styles.css";
import type { Kit } from "./Kit";

export const kit: Kit = {
  Around: ({ children }) => <MantineProvider>{children}</MantineProvider>,
  slots: {
    button: ({ variant, busy, icon, color: _color, ...props }) => (
      <Button {...props} variant={variant === "primary" ? "filled" : "default"} leftSection={icon} data-busy={busy} />
    ),
    input: ({ size: _size, ...props }) => <Input {...props} />,
    select: ({ options, size: _size, ...props }) => (
      <NativeSelect {...props} data={options.map(({ value, label }) => ({ value, label }))} data-part="select" />
    ),
    switch: ({ size: _size, color: _color, ...props }) => (
      <span data-part="switch">
        <Switch {...props} />
      </span>
    ),
    checkbox: ({ size: _size, color: _color, label, ...props }) => (
      <span data-part="checkbox">
        <Checkbox {...props} label={label} />
      </span>
    ),
  },
};
