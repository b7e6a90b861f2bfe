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
  SwitchSlotProps,
} from "../../src/index";

/** MUI's components as replacements of the library's parts. Each passes its props on to MUI's component. */
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

function MuiInput({ ref, className, value, onChange, ...props }: InputSlotProps) {
  return (
    <OutlinedInput
      fullWidth
      size="small"
      className={className ?? ""}
      value={value}
      onChange={onChange}
      inputRef={ref ?? null}
      inputProps={props}
      error={props["aria-invalid"] === true}
    />
  );
}

function MuiSelect({ ref, className, options, value, onChange, ...props }: SelectSlotProps) {
  return (
    <NativeSelect
      fullWidth
      className={className ?? ""}
      value={value}
      onChange={onChange}
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

function MuiSwitch({ ref, className, checked, onChange, ...props }: SwitchSlotProps) {
  return (
    <Switch
      className={className ?? ""}
      checked={checked}
      onChange={onChange}
      slotProps={{ input: { ...props, ref: ref ?? null } }}
      disabled={props.disabled === true}
    />
  );
}

function MuiCheckbox({ ref, className, label, checked, onChange, ...props }: CheckboxSlotProps) {
  return (
    <FormControlLabel
      className={className ?? ""}
      label={label}
      disabled={props.disabled === true}
      control={
        <Checkbox
          size="small"
          checked={checked}
          onChange={onChange}
          slotProps={{ input: { ...props, ref: ref ?? null } }}
        />
      }
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
  // MUI returns the focus to the element that had it before. If `finalFocus` is set, it gets the focus after that.
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
          // React events bubble through portals: this one would also submit the section's form around the dialog.
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

/** Focuses an element once the dialog's content is mounted, which MUI does after mounting `MuiDialog` itself. */
function FirstFocus({ of: target }: { of: DialogProps["initialFocus"] }) {
  useEffect(() => target?.current?.focus(), [target]);
  return null;
}
