import { describe, expect, test, vi } from "vitest";
import { openForm } from "./openForm";

vi.mock("react", () => ({}));

const profile = () => openForm({ nick: "Ada", share_links_in_profile: "" });

describe("given a box that is being typed in,", () => {
  test("newer truth waits until it is left, as long as its input means the stored value", () => {
    const form = profile();
    form.type("nick", "Ada ");
    form.answers({ nick: "Byron", share_links_in_profile: "all_share" });
    expect(form.looks).toMatchObject({
      inputs: { nick: "Ada ", share_links_in_profile: "all_share" },
      dirty: [],
      conflicts: "none",
    });
    form.leave();
    expect(form.looks).toMatchObject({ inputs: { nick: "Byron" }, dirty: [], conflicts: "none" });
  });

  test("the newest of several truths counts then", () => {
    const form = profile();
    form.type("nick", "Ada ");
    form.answers({ nick: "Byron" });
    form.answers({ nick: "Babbage" });
    form.leave();
    expect(form.looks.inputs).toMatchObject({ nick: "Babbage" });
  });

  test("waiting truth becomes a conflict if the typing has changed the value", () => {
    const form = profile();
    form.type("nick", "Ada ");
    form.answers({ nick: "Byron" });
    form.type("nick", "Ada King");
    expect(form.looks).toMatchObject({ dirty: ["nick"], conflicts: "none" });
    form.leave();
    expect(form.looks).toMatchObject({ inputs: { nick: "Ada King" }, dirty: ["nick"], conflicts: { nick: "Byron" } });
  });

  test("truth of another resource does not discard the waiting one", () => {
    const form = profile();
    form.type("nick", "Ada ");
    form.answers({ nick: "Byron" });
    form.answers({ share_links_in_profile: "all_share" });
    form.leave();
    expect(form.looks.inputs).toEqual({ nick: "Byron", share_links_in_profile: "all_share" });
  });

  test("nothing waits if the box unmounts with its focus", () => {
    const form = profile();
    form.type("nick", "Ada ");
    form.focus(undefined);
    form.answers({ nick: "Byron" });
    expect(form.looks.inputs).toMatchObject({ nick: "Byron" });
  });

  test("for a dirty field it does not wait: a conflict does not touch its box", () => {
    const form = profile();
    form.type("nick", "King");
    form.answers({ nick: "Byron" });
    expect(form.looks).toMatchObject({ inputs: { nick: "King" }, conflicts: { nick: "Byron" } });
    expect(form.state.later).toEqual({});
  });

  test("waiting truth is not older than truth that was taken in since", () => {
    const form = profile();
    form.type("nick", "Ada ");
    form.answers({ nick: "Byron" });
    form.type("nick", "Ada King");
    form.answers({ nick: "Ada" });
    form.leave();
    expect(form.looks).toMatchObject({ inputs: { nick: "Ada King" }, dirty: ["nick"], conflicts: "none" });
  });

  test("blanks around the stored value go when it is left", () => {
    const form = profile();
    form.type("nick", "Ada ");
    expect(form.looks.inputs).toMatchObject({ nick: "Ada " });
    form.leave();
    expect(form.looks).toMatchObject({ inputs: { nick: "Ada" }, dirty: [] });
  });

  test("a dirty input keeps its blanks when it is left", () => {
    const form = profile();
    form.type("nick", "King ");
    form.leave();
    expect(form.looks).toMatchObject({ inputs: { nick: "King " }, dirty: ["nick"] });
  });

  test("a truth with the same value keeps its caret, too", () => {
    const form = profile();
    form.type("nick", "King ");
    form.answers({ nick: "King" });
    expect(form.looks).toMatchObject({ inputs: { nick: "King " }, dirty: [] });
    form.leave();
    expect(form.looks.inputs).toMatchObject({ nick: "King" });
  });
});

describe("given a box that only has the focus,", () => {
  test("it follows newer truth at once", () => {
    const form = profile();
    form.focus("nick");
    form.answers({ nick: "Byron" });
    expect(form.looks.inputs).toMatchObject({ nick: "Byron" });
  });

  test("it does so again once it was typed in and left", () => {
    const form = profile();
    form.type("nick", "Ada ");
    form.leave();
    form.focus("nick");
    form.answers({ nick: "Byron" });
    expect(form.looks.inputs).toMatchObject({ nick: "Byron" });
  });
});

describe("given the focus is in another box,", () => {
  test("a field that was edited without focus follows newer truth", () => {
    const form = profile();
    form.focus("nick");
    form.edit("share_links_in_profile", "");
    form.answers({ share_links_in_profile: "all_share" });
    expect(form.looks.inputs).toMatchObject({ share_links_in_profile: "all_share" });
  });

  test("an edit by a program does not end the typing in the focused box", () => {
    const form = profile();
    form.type("nick", "Ada ");
    form.edit("share_links_in_profile", "all_share");
    form.answers({ nick: "Byron" });
    expect(form.looks.inputs).toMatchObject({ nick: "Ada " });
  });
});

describe("given a save with Enter from the box that was typed in,", () => {
  const savedFrom = (input: string) => {
    const form = profile();
    form.type("nick", input);
    form.save({ nick: "Ada", share_links_in_profile: "" });
    return form;
  };

  test("its blanks stay until it is left, so that typing can continue", () => {
    const form = savedFrom("King ");
    expect(form.looks).toMatchObject({ inputs: { nick: "King " }, dirty: [], status: "saved" });
    form.leave();
    expect(form.looks.inputs).toMatchObject({ nick: "King" });
  });

  test("it is no longer being typed in: newer truth is shown at once", () => {
    const form = savedFrom("King");
    form.answers({ nick: "King" });
    form.answers({ nick: "Byron" });
    expect(form.looks).toMatchObject({ inputs: { nick: "Byron" }, dirty: [] });
  });

  test("the next letter is typing again", () => {
    const form = savedFrom("King");
    form.type("nick", "King ");
    form.answers({ nick: "King" });
    form.answers({ nick: "Byron" });
    expect(form.looks.inputs).toMatchObject({ nick: "King " });
  });
});

test("after a save, a box without the focus shows the stored value", () => {
  const form = profile();
  form.edit("nick", " King ");
  form.save({ nick: "Ada" });
  expect(form.looks).toMatchObject({ inputs: { nick: "King" }, dirty: [] });
});
