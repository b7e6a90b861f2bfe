import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import { openForm, refusedText } from "./openForm";

vi.mock("react", () => ({}));

const stored = { nick: "Ada", share_links_in_profile: "" };
const profile = () => openForm(stored);

describe("when everything is discarded,", () => {
  test("every box goes back to its stored value, without errors and held texts", () => {
    const form = openForm({ nick: "Ada", version_retention_ext: ["txt"] });
    form.edit("nick", "");
    form.hold("version_retention_ext", refusedText);
    form.submit();
    form.discard();
    expect(form.looks).toEqual({
      inputs: { nick: "Ada", version_retention_ext: ["txt"] },
      dirty: [],
      conflicts: "none",
      errors: "none",
      status: "idle",
    });
    expect(form.state.held.size).toBe(0);
  });

  test("a conflict takes the value from elsewhere, which is newer than the baseline", () => {
    const form = profile();
    form.edit("nick", "King");
    form.answers({ nick: "Byron" });
    form.discard();
    expect(form.looks).toMatchObject({ inputs: { nick: "Byron" }, dirty: [], conflicts: "none" });
    form.edit("nick", "Byron");
    expect(form.looks.dirty).toEqual([]);
  });

  test("a failed save is forgotten, but not the values that it had saved", () => {
    const form = profile();
    form.edit("nick", "King");
    form.edit("share_links_in_profile", "all_share");
    form.submit();
    form.turn(stored);
    form.fails(new CloudreveError("network"), { nick: "King", share_links_in_profile: "" });
    form.discard();
    expect(form.looks).toMatchObject({ inputs: { nick: "King", share_links_in_profile: "" }, status: "idle" });
  });

  test("a save of unknown outcome is forgotten: a later read of it is not reported", () => {
    const form = profile();
    form.edit("nick", "King");
    form.submit();
    form.turn(stored);
    form.fails(new CloudreveError("network"));
    expect(form.looks.status).toBe("unknown");
    form.discard();
    expect(form.answers({ nick: "King" })).toEqual({});
    expect(form.looks).toMatchObject({ inputs: { nick: "King" }, dirty: [], status: "idle" });
  });
});

test("values on their way to the server cannot be taken back", () => {
  const form = profile();
  form.edit("nick", "King");
  form.submit();
  const { state } = form;
  form.discard();
  expect(form.state).toBe(state);
});
