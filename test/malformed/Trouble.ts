import fc from "fast-check";
import { goodAnswers } from "./goodAnswers";
import { malformedAnswer, type MalformedAnswer } from "./MalformedAnswer";
import { envelopeOf } from "./truth";

/** What happens to a PATCH. */
export interface Trouble {
  answer: MalformedAnswer;
  /** The server has acted on it before it answers so. */
  after: boolean;
  /** What is read to see whether it has is answered so, too. */
  readsToo: boolean;
}

/** Whatever may be answered to a PATCH, by a server that does not lie: where it says "done" it is, where it refuses it is not. */
export const trouble: fc.Arbitrary<Trouble> = fc
  .record({
    answer: malformedAnswer(goodAnswers["PATCH /user/setting"]),
    after: fc.boolean(),
    readsToo: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
  })
  .map(({ answer, after, readsToo }) => {
    const { kind } = envelopeOf(answer);
    return { answer, after: kind === "success" || (kind === "unreadable" && after), readsToo };
  });
