import { describe, expect, test, vi } from "vitest";
import { openForm } from "./openForm";

vi.mock("react", () => ({}));

const stored = { nick: "Ada", share_links_in_profile: "" };

/** Two providers on one page, each with a profile: both are saved in one PATCH. */
function twoForms(first: string, second: string) {
  const forms = [openForm(stored), openForm(stored)] as const;
  forms[0].edit("nick", first);
  forms[1].edit("nick", second);
  for (const form of forms) form.submit();
  const taken = forms[0].turn(stored) as { nick: string };
  return { forms, taken, own: forms[1].turn(stored, taken) };
}

describe("given two forms with the same field in one PATCH,", () => {
  test("the first one's value is sent if they differ, and the other's stays unsaved", () => {
    const { forms, taken, own } = twoForms("King", "Byron");
    expect({ ...taken, ...own }).toEqual({ nick: "King" });
    for (const form of forms) form.saved();
    expect(forms[0].looks).toMatchObject({ inputs: { nick: "King" }, dirty: [], status: "saved" });
    expect(forms[1].looks).toMatchObject({ inputs: { nick: "Byron" }, dirty: ["nick"] });
    forms[1].caches({ nick: "King" });
    expect(forms[1].looks.conflicts).toEqual({ nick: "King" });
  });

  test("both are saved if they are equal", () => {
    const { forms, taken, own } = twoForms("King", " King");
    expect({ ...taken, ...own }).toEqual({ nick: "King" });
    for (const form of forms) form.saved();
    for (const form of forms)
      expect(form.looks).toMatchObject({ inputs: { nick: "King" }, dirty: [], status: "saved" });
  });

  test("other fields of the second one are sent with it", () => {
    const [first, second] = [openForm(stored), openForm(stored)];
    first.edit("nick", "King");
    second.edit("nick", "Byron");
    second.edit("share_links_in_profile", "all_share");
    first.submit();
    second.submit();
    const taken = first.turn(stored) as { nick: string };
    expect(second.turn(stored, taken)).toEqual({ share_links_in_profile: "all_share" });
  });
});
