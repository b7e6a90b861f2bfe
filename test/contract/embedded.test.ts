import { describe, expect, it } from "vitest";
import { embeddedServer } from "./ContractServer";
import { readRecordings } from "./recordings";
import { replay } from "./replay";

const recordings = readRecordings();
const outcomes = await replay(embeddedServer(), recordings);

describe.each(recordings)("$name: $about", ({ name, exchanges }) => {
  it.each(exchanges.map(({ note }, index) => ({ note, index, number: index + 1 })))("$number. $note", ({ index }) => {
    const outcome = outcomes.find((one) => one.recording === name && one.index === index);
    expect(outcome, "was not replayed").toBeDefined();
    expect(outcome?.skipped).toBeUndefined();
    expect(outcome?.differences).toEqual([]);
  });
});
