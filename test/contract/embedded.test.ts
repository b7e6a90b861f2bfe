import { expect, it } from "vitest";
import { embeddedServer } from "./ContractServer";
import { describeReplay } from "./describeReplay";
import { readRecordings } from "./recordings";
import { replay } from "./replay";
import { report } from "./report";

const recordings = readRecordings();
const outcomes = await replay(embeddedServer(), recordings);

describeReplay(recordings, outcomes);

it("no exchange differs or is skipped", () => {
  const all = recordings.flatMap(({ exchanges }) => exchanges).length;
  expect(report(outcomes).trim()).toBe(`${all} of ${all} exchanges are as recorded, 0 differ, 0 were skipped.`);
});
