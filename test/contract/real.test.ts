import { it } from "vitest";
import { realServer } from "./ContractServer";
import { describeReplay } from "./describeReplay";
import { readRecordings } from "./recordings";
import { replay } from "./replay";
import { report } from "./report";

const address = process.env["CLOUDREVE_URL"];

if (address) {
  const recordings = readRecordings();
  const outcomes = await replay(realServer(address), recordings);
  process.stdout.write(`\nThe recordings against ${address}:\n${report(outcomes)}`);
  describeReplay(recordings, outcomes);
} else {
  it.skip("needs a server: CLOUDREVE_URL=http://127.0.0.1:5212 npm run contract");
}
