import type { Capacity } from "../../api/schemas/capacity";
import type { Format } from "../../messages/formatIn";
import type { Messages } from "../../messages/Messages";
import { usageOf } from "./usageOf";

/** Returns how much of the storage is used: "3.2 GB of 10 GB used". */
export function usageWords(storage: Messages["storage"], bytes: Format["bytes"], capacity: Capacity): string {
  const { used, total } = usageOf(capacity);
  if (total === undefined) return storage.unlimited(bytes(used));
  return total === 0 ? storage.none(bytes(used)) : storage.usage(bytes(used), bytes(total));
}
