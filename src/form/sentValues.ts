import type { FieldName, StoredValues } from "../settings/fields";
import { fieldNamed } from "../settings/fieldNamed";
import { namesIn, pick } from "../settings/values";

type Values = Partial<StoredValues>;

/** Values in flight, and saved values that no read has confirmed yet. */
export interface SentValues {
  /** Not answered yet, or the answer was lost. */
  readonly open: Values;
  /** How many fields of these are known not to have been saved. */
  readonly missed: number;
  /** Saved fields that no read has confirmed yet, with the value from before. */
  readonly unconfirmed: ReadonlyMap<FieldName, unknown>;
}

export const nothingSent: SentValues = { open: {}, missed: 0, unconfirmed: new Map() };

export function send(sent: SentValues, values: Values): SentValues {
  return { ...sent, open: values, missed: 0 };
}

export function isOpen({ open }: SentValues): boolean {
  return namesIn(open).length > 0;
}

/** Whether newer truth is a value of ours on its way: no conflict. */
export function isOurs({ open }: SentValues, name: FieldName, theirs: unknown): boolean {
  return open[name] !== undefined && fieldNamed(name).equal(open[name], theirs);
}

/** The server took these values, in place of those `before`. */
export function confirmLater(sent: SentValues, values: Values, before: Values): SentValues {
  const changed = namesIn(values).filter((name) => !fieldNamed(name).equal(before[name], values[name]));
  const unconfirmed = new Map([...sent.unconfirmed, ...changed.map((name) => [name, before[name]] as const)]);
  return { ...sent, open: {}, unconfirmed };
}

/**
 * Takes in the first read after a save. `lost` are the fields that are as before it: the server has lost them to a PATCH
 * from elsewhere that overlapped with it (recorded in `lost-update.json`).
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

/** Takes in truth of some fields or all that was read back after a lost answer. `saved` are the values found in it. */
export function readBack(sent: SentValues, truth: Values): { sent: SentValues; saved: Values } {
  const names = namesIn(sent.open);
  const known = names.filter((name) => truth[name] !== undefined);
  const saved = known.filter((name) => fieldNamed(name).equal(truth[name], sent.open[name]));
  const missed = sent.missed + known.length - saved.length;
  return {
    sent: { ...sent, open: pick(sent.open, (name) => !known.includes(name)), missed },
    saved: pick(sent.open, (name) => saved.includes(name)),
  };
}
