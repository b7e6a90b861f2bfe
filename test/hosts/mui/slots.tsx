import Button from "@mui/material/Button";
import OutlinedInput from "@mui/material/OutlinedInput";
import Switch from "@mui/material/Switch";
import type { ButtonSlotProps, InputSlotProps, Slots, SwitchSlotProps } from "cloudreve-settings-ui";
import { forwardRef } from "react";

// In React 18, only `forwardRef` passes a ref to a component.
const MuiButton = forwardRef<HTMLButtonElement, ButtonSlotProps>(function MuiButton(
  { variant, busy, icon, ...props },
  ref,
) {
  return (
    <Button
      {...(props as object)}
      ref={ref}
      size="small"
      variant={variant === "primary" ? "contained" : "outlined"}
      startIcon={icon}
      data-busy={busy}
    />
  );
});

const MuiInput = forwardRef<HTMLInputElement, InputSlotProps>(function MuiInput(
  { className, value, onChange, ...props },
  ref,
) {
  return (
    <OutlinedInput
      fullWidth
      size="small"
      className={className ?? ""}
      value={value}
      onChange={onChange}
      inputRef={ref}
      inputProps={props}
    />
  );
});

const MuiSwitch = forwardRef<HTMLInputElement, SwitchSlotProps>(function MuiSwitch(
  { className, checked, onChange, disabled = false, ...props },
  ref,
) {
  return (
    <Switch
      className={className ?? ""}
      checked={checked}
      onChange={onChange}
      disabled={disabled}
      slotProps={{ input: { ...props, ref } }}
    />
  );
});

/** MUI's components as replacements of some parts. */
export const slots: Slots = { button: MuiButton, input: MuiInput, switch: MuiSwitch };
