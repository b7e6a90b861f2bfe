import { useId, type ReactNode } from "react";

/** Attributes that connect a control with its label, and with its description, notices, error and conflict. */
export interface ControlProps {
  id: string;
  "aria-labelledby"?: string | undefined;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: true | undefined;
  /** The control shows its value and cannot be changed. */
  readOnly?: boolean | undefined;
}

export interface FieldDescription {
  readOnly?: boolean | undefined;
  why?: ReactNode;
  notices?: readonly unknown[] | undefined;
  error?: ReactNode;
  conflict?: ReactNode;
}

export interface FieldParts {
  control: ControlProps;
  labelId: string;
  whyId: string;
  errorId: string;
  conflictId: string;
  noticeId: (index: number) => string;
}

/**
 * Returns the description of a second control of a row: what is said of the field's value, without the row's line about
 * its first control.
 */
export function remarksOn({ id, "aria-describedby": described = "" }: ControlProps): string | undefined {
  const why = id.replace(/control$/, "why");
  const others = described.split(" ").filter((each) => each !== why);
  return others.join(" ") || undefined;
}

/** Returns the ids of a field's texts and the attributes of its control: which texts name it, and which describe it. */
export function useField({ readOnly = false, why, notices = [], error, conflict }: FieldDescription): FieldParts {
  const id = useId();
  const part = (name: string) => `${id}-${name}`;
  const noticeId = (index: number) => part(`notice-${index}`);
  const described = [
    why && part("why"),
    ...notices.map((_, index) => noticeId(index)),
    error && part("error"),
    conflict && part("conflict"),
  ].filter((each): each is string => typeof each === "string");

  return {
    control: {
      id: part("control"),
      // Also where a `<label>` names a native box: that of a host may be a `<div>`, as MUI's select is.
      "aria-labelledby": part("label"),
      "aria-describedby": described.join(" ") || undefined,
      "aria-invalid": error ? true : undefined,
      ...(readOnly && { readOnly }),
    },
    labelId: part("label"),
    whyId: part("why"),
    errorId: part("error"),
    conflictId: part("conflict"),
    noticeId,
  };
}
