import type { Capacity } from "../../api/schemas/capacity";
import { useFormat } from "../../hooks/useFormat";
import { useMessages } from "../../hooks/useMessages";
import { Meter } from "../../ui/Meter/Meter";
import { usageOf } from "./usageOf";
import { usageWords } from "./usageWords";

/** The share of the storage from which on the meter warns. */
const almostFull = 0.9;

/** How much of the storage is used, in words and as a bar; a limit that nobody reaches has no bar. */
export function UsageMeter({ capacity }: { capacity: Capacity }) {
  const { storage } = useMessages();
  const { bytes } = useFormat();
  const { used, total, free } = usageOf(capacity);
  const isFull = total !== undefined && free === 0 && used > 0;
  return (
    <Meter
      label={storage.used}
      value={used}
      max={total === 0 ? undefined : total}
      words={usageWords(storage, bytes, capacity)}
      tone={isFull ? "danger" : total !== undefined && used > total * almostFull ? "warning" : undefined}
    />
  );
}
