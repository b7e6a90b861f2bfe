import type { FocusEvent, ReactNode, Ref } from "react";
import type { ControlProps } from "../Field/useField";
import { Icon } from "../Icon/Icon";

export interface RadioCard {
  value: string;
  /** Accessible name. */
  label: string;
  /** Text below the picture. */
  caption: ReactNode;
  /** The picture. */
  look: ReactNode;
}

export interface RadioCardsProps extends ControlProps {
  name: string;
  value: string;
  onChange: (value: string) => void;
  /** Called when the focus leaves the group. */
  onBlur?: (() => void) | undefined;
  /** Ref of the radio button that takes the focus: the chosen one, or else the first. */
  inputRef?: Ref<HTMLInputElement> | undefined;
  options: readonly RadioCard[];
  readOnly?: boolean | undefined;
}

/** A choice between pictures, made of native radio buttons. */
export function RadioCards({
  name,
  value,
  onChange,
  onBlur,
  inputRef,
  options,
  readOnly = false,
  ...control
}: RadioCardsProps) {
  const chosen = Math.max(
    0,
    options.findIndex((option) => option.value === value),
  );
  const blur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLFieldSetElement>) => {
    if (!currentTarget.contains(relatedTarget)) onBlur?.();
  };

  return (
    <fieldset {...control} role="radiogroup" className="cr-radio-cards" onBlur={blur}>
      {options.map((option, index) => (
        <label key={option.value} className="cr-radio-card">
          <input
            ref={index === chosen ? inputRef : undefined}
            className="cr-radio-card-input"
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={readOnly}
            aria-label={option.label}
            onChange={() => onChange(option.value)}
          />
          <span className="cr-radio-card-look">{option.look}</span>
          {/* The name of the radio button, which screen readers would read once more. */}
          <span className="cr-radio-card-caption" aria-hidden="true">
            <Icon name="check" />
            <span className="cr-radio-card-words">{option.caption}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
