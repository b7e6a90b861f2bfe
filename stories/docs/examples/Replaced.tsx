import {
  PreferencesSection,
  type ButtonSlotProps,
  type SelectSlotProps,
  type Slots,
  type SwitchSlotProps,
} from "../../../src/index";
import "./replaced.css";

function OwnButton({ variant, busy, icon, children, ...attributes }: ButtonSlotProps) {
  return (
    <button {...attributes} className={`own-button own-${variant}`}>
      {busy ? "…" : icon} {children}
    </button>
  );
}

function OwnSelect({ options, ...attributes }: SelectSlotProps) {
  return (
    <select {...attributes} className="own-select">
      {options.map(({ value, label, lang }) => (
        <option key={value} value={value} lang={lang}>
          {label}
        </option>
      ))}
    </select>
  );
}

function OwnSwitch(attributes: SwitchSlotProps) {
  return <input {...attributes} className="own-switch" />;
}

const slots: Slots = { button: OwnButton, select: OwnSelect, switch: OwnSwitch };

export function Replaced() {
  return <PreferencesSection slots={slots} />;
}
