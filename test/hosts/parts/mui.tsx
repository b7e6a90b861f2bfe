import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import MenuItem from "@mui/material/MenuItem";
import OutlinedInput from "@mui/material/OutlinedInput";
import Select from "@mui/material/Select";
import { createTheme, ThemeProvider } from "@mui/material/styles";
import Switch from "@mui/material/Switch";
import type { Kit } from "./Kit";

const theme = createTheme({ palette: { primary: { main: "#00796b" } } });

export const kit: Kit = {
  Around: ({ children }) => <ThemeProvider theme={theme}>{children}</ThemeProvider>,
  slots: {
    button: ({ variant, busy, icon, color: _color, ...props }) => (
      <Button
        {...props}
        variant={variant === "primary" ? "contained" : "outlined"}
        color={variant === "danger" ? "error" : "primary"}
        startIcon={icon}
        data-busy={busy}
      />
    ),
    input: ({ ref, value, onChange, ...props }) => (
      <OutlinedInput size="small" value={value} onChange={onChange} inputRef={ref} inputProps={props} />
    ),
    // MUI's own select, which is not a `<select>`: a button that opens a list.
    select: ({ ref, value, onChange, options, id, disabled = false, name, onBlur, ...props }) => (
      <Select
        size="small"
        displayEmpty
        value={value}
        onChange={onChange}
        onBlur={onBlur}
        name={name}
        disabled={disabled}
        SelectDisplayProps={{ ...props, id }}
        inputRef={ref}
        data-part="select"
      >
        {options.map((option) => (
          <MenuItem key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </MenuItem>
        ))}
      </Select>
    ),
    switch: ({ ref, checked, onChange, disabled = false, ...props }) => (
      <span data-part="switch">
        <Switch checked={checked} onChange={onChange} disabled={disabled} slotProps={{ input: { ...props, ref } }} />
      </span>
    ),
    checkbox: ({ ref, checked, onChange, disabled = false, label, ...props }) => (
      <FormControlLabel
        label={label}
        control={
          <span data-part="checkbox">
            <Checkbox
              checked={checked}
              onChange={onChange}
              disabled={disabled}
              slotProps={{ input: { ...props, ref } }}
            />
          </span>
        }
      />
    ),
  },
};
