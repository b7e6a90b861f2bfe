import Button from "@mui/material/Button";
import Card from "@mui/material/Card";
import Checkbox from "@mui/material/Checkbox";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogContentText from "@mui/material/DialogContentText";
import DialogTitle from "@mui/material/DialogTitle";
import FormControlLabel from "@mui/material/FormControlLabel";
import NativeSelect from "@mui/material/NativeSelect";
import OutlinedInput from "@mui/material/OutlinedInput";
import Switch from "@mui/material/Switch";
import { useEffect, useId, useRef, type HTMLAttributes } from "react";
import type {
  ButtonSlotProps,
  CheckboxSlotProps,
  DialogProps,
  InputSlotProps,
  SelectSlotProps,
  Slots,
} from "../../src/index";

/** MUI's own components in place of the parts. Each passes on what it is given; the rest is MUI's look. */
export const muiSlots: Slots = {
  button: MuiButton,
  input: MuiInput,
  select: MuiSelect,
  switch: MuiSwitch,
  checkbox: MuiCheckbox,
  dialog: MuiDialog,
  card: MuiCard,
};

const looks = {
  primary: { variant: "contained", color: "primary" },
  danger: { variant: "outlined", color: "error" },
  ghost: { variant: "text", color: "inherit" },
  default: { variant: "outlined", color: "inherit" },
} as const;

function MuiButton({ variant, busy, icon, ...props }: ButtonSlotProps) {
  return (
    <Button
      {...(props as object)}
      {...looks[variant]}
      size="small"
      startIcon={icon}
      loading={busy}
      sx={{ "&[aria-disabled]": { opacity: 0.5 } }}
    />
  );
}

function MuiInput({ ref, className, ...props }: InputSlotProps) {
  return (
    <OutlinedInput
      fullWidth
      size="small"
      className={className ?? ""}
      inputRef={ref ?? null}
      inputProps={props}
      error={props["aria-invalid"] === true}
    />
  );
}

function MuiSelect({ ref, className, options, ...props }: SelectSlotProps) {
  return (
    <NativeSelect
      fullWidth
      className={className ?? ""}
      inputRef={ref ?? null}
      inputProps={props as object}
      disabled={props.disabled === true}
    >
      {options.map(({ value, label, lang }) => (
        <option key={value} value={value} lang={lang}>
          {label}
        </option>
      ))}
    </NativeSelect>
  );
}

function MuiSwitch({ ref, className, ...props }: InputSlotProps) {
  return (
    <Switch
      className={className ?? ""}
      slotProps={{ input: { ...props, ref: ref ?? null } }}
      disabled={props.disabled === true}
    />
  );
}

function MuiCheckbox({ ref, className, label, ...props }: CheckboxSlotProps) {
  return (
    <FormControlLabel
      className={className ?? ""}
      label={label}
      control={<Checkbox size="small" slotProps={{ input: { ...props, ref: ref ?? null } }} />}
    />
  );
}

function MuiCard(props: HTMLAttributes<HTMLDivElement>) {
  return <Card {...(props as object)} variant="outlined" />;
}

function MuiDialog({
  open,
  onOpenChange,
  title,
  description,
  initialFocus,
  finalFocus,
  footer,
  onSubmit,
  dismissable = true,
  className,
  children,
}: DialogProps) {
  const id = useId();
  const target = useRef(finalFocus);
  useEffect(() => {
    target.current = finalFocus;
  });
  // MUI gives the focus back to what had it; where the settings name something else, that comes after.
  useEffect(
    () => () => {
      const element = target.current?.current;
      if (element) setTimeout(() => element.focus());
    },
    [],
  );

  return (
    <Dialog
      className={className ?? ""}
      open={open}
      disableAutoFocus={initialFocus !== undefined}
      onClose={(_, reason) => (reason === "backdropClick" && !dismissable ? undefined : onOpenChange(false))}
      aria-labelledby={`${id}title`}
      {...(description ? { "aria-describedby": `${id}text` } : {})}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // Events of a portal also reach the form that the dialog is rendered in.
          event.stopPropagation();
          onSubmit?.(event);
        }}
      >
        <DialogTitle id={`${id}title`}>{title}</DialogTitle>
        <DialogContent>
          {description && <DialogContentText id={`${id}text`}>{description}</DialogContentText>}
          {children}
        </DialogContent>
        <DialogActions>{footer}</DialogActions>
        <FirstFocus of={initialFocus} />
      </form>
    </Dialog>
  );
}

/** Gives the focus once the dialog is there: MUI draws it later than what it is written in. */
function FirstFocus({ of: target }: { of: DialogProps["initialFocus"] }) {
  useEffect(() => target?.current?.focus(), [target]);
  return null;
}
