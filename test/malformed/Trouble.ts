import fc from "fast-check";
import { goodAnswers } from "./goodAnswers";
import { malformedAnswer, type MalformedAnswer } from "./MalformedAnswer";
import { envelopeOf } from "./truth";

/** A fault of a PATCH. */
export interface Trouble {
  answer: MalformedAnswer;
  /** Whether the server has processed the PATCH before this answer. */
  after: boolean;
  /** Whether reading back gets the same answer. */
  readsToo: boolean;
}

/** Any answer to a PATCH by a server that does not lie: a success means it is stored, a refusal that it is not. */
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
