import type { FieldName, StoredValues } from "../settings/fields";
import { fieldNamed } from "../settings/fieldNamed";
import { namesIn, pick } from "../settings/values";

type Values = Partial<StoredValues>;

/** Values in flight, and saved values that no read has confirmed yet. */
export interface SentValues {
  /** Values whose answer is still to come or was lost. */
  readonly open: Values;
  /** How many fields of the same save turned out not to be saved. */
  readonly missed: number;
  /** Saved fields that no read has confirmed yet, with their value before the save. */
  readonly unconfirmed: ReadonlyMap<FieldName, unknown>;
}

export const nothingSent: SentValues = { open: {}, missed: 0, unconfirmed: new Map() };

/** Records that a save sends these values. */
export function withSent(sent: SentValues, values: Values): SentValues {
  return { ...sent, open: values, missed: 0 };
}

export function isOpen({ open }: SentValues): boolean {
  return namesIn(open).length > 0;
}

/** Whether newer truth is a value that this form has sent, and so no conflict. */
export function isOurs({ open }: SentValues, name: FieldName, theirs: unknown): boolean {
  return open[name] !== undefined && fieldNamed(name).equal(open[name], theirs);
}

/** Records that the server has accepted `values` in place of `before`; the next read confirms them. */
export function confirmLater(sent: SentValues, values: Values, before: Values): SentValues {
  const changed = namesIn(values).filter((name) => !fieldNamed(name).equal(before[name], values[name]));
  const unconfirmed = new Map([...sent.unconfirmed, ...changed.map((name) => [name, before[name]] as const)]);
  return { ...sent, open: {}, unconfirmed };
}

/**
 * Takes in the first read after a save. `lost` are the fields that still have their value from before: an overlapping
 * PATCH from elsewhere has overwritten the save (recorded in `lost-update.json`).
 */
export function confirm(sent: SentValues, truth: Values, baseline: Values): { sent: SentValues; lost: FieldName[] } {
  const known = [...sent.unconfirmed.keys()].filter((name) => truth[name] !== undefined);
  const lost = known.filter((name) => {
    const { equal } = fieldNamed(name);
    return equal(truth[name], sent.unconfirmed.get(name)) && !equal(truth[name], baseline[name]);
  });
  const unconfirmed = new Map([...sent.unconfirmed].filter(([name]) => !known.includes(name)));
  return { sent: { ...sent, unconfirmed }, lost };
}

/** Takes in what was read back, of some or all fields, after a lost answer. `saved` are the sent values found in it. */
export function settleOpen(sent: SentValues, truth: Values): { sent: SentValues; saved: Values } {
  const names = namesIn(sent.open);
  const known = names.filter((name) => truth[name] !== undefined);
  const saved = known.filter((name) => fieldNamed(name).equal(truth[name], sent.open[name]));
  const missed = sent.missed + known.length - saved.length;
  return {
    sent: { ...sent, open: pick(sent.open, (name) => !known.includes(name)), missed },
    saved: pick(sent.open, (name) => saved.includes(name)),
  };
}
