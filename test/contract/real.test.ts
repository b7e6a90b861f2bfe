import { describe, expect, it } from "vitest";
import { realServer } from "./ContractServer";
import { readRecordings } from "./recordings";
import { replay } from "./replay";

// CLOUDREVE_URL=http://127.0.0.1:5212 npm run contract
const address = process.env["CLOUDREVE_URL"];
const recordings = readRecordings();

describe.skipIf(!address)(`the recordings against ${address ?? "a server named by CLOUDREVE_URL"}`, async () => {
  const outcomes = address ? await replay(realServer(address), recordings) : [];

  describe.each(recordings)("$name", ({ name, exchanges }) => {
    it.each(exchanges.map(({ note }, index) => ({ note, index, number: index + 1 })))("$number. $note", ({ index }, ) => {
      const outcome = outcomes.find((one) => one.recording === name && one.index === index);
      expect(outcome, "was not replayed").toBeDefined();
      expect(outcome?.differences).toEqual([]);
    });
  });
});
