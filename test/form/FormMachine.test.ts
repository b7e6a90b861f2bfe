import { describe, expect, test, vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import { isSameInput } from "../../src/form/fieldSteps";
import { FormMachine } from "../../src/form/FormMachine";
import { accountOf, BoxesOnPage, elementAt } from "./boxes";
import { refusedText, typedText } from "./openForm";

vi.mock("react", () => ({}));

const profile = () => new FormMachine("profile", "/api/v4 ada", accountOf());
const onPage = (element?: HTMLElement) => {
  const form = profile();
  const boxes = new BoxesOnPage(element);
  const detach = form.attachBoxes(boxes);
  return { form, boxes, detach };
};

test("a form holds those fields of its section that the account includes", () => {
  expect(profile().getSnapshot().baseline).toEqual({ nick: "Ada", share_links_in_profile: "" });
  const { user } = accountOf();
  expect(new FormMachine("profile", "ada", { user: user }).getSnapshot().baseline).toEqual({ nick: "Ada" });
  expect(profile()).toMatchObject({
    id: "profile",
    section: "profile",
    owner: "/api/v4 ada",
    resources: ["user", "setting"],
  });
});

describe("given boxes that mount on the page,", () => {
  test("they show the inputs, including earlier edits", () => {
    const form = profile();
    form.edit("nick", "King");
    const boxes = new BoxesOnPage();
    form.attachBoxes(boxes);
    expect(boxes.shown).toEqual({ nick: "King", share_links_in_profile: "" });
  });

  test("only changed inputs are shown in them again", () => {
    const { form, boxes } = onPage();
    boxes.log.length = 0;
    expect(form.takeTruth(accountOf({ setting: { share_links_in_profile: "all_share" } }), true)).toEqual({});
    expect(boxes.shown).toEqual({ nick: "Ada", share_links_in_profile: "all_share" });
    expect(boxes.log).toEqual(["share_links_in_profile"]);
  });

  test("two sets of boxes of one form follow each other", () => {
    const { form, boxes } = onPage();
    const others = new BoxesOnPage();
    form.attachBoxes(others);
    form.edit("nick", "King");
    expect(others.shown).toMatchObject({ nick: "King" });
    expect(boxes.shown).toMatchObject({ nick: "King" });
    form.discard();
    expect(others.shown).toMatchObject({ nick: "Ada" });
  });

  test("they are not updated after they have unmounted", () => {
    const { form, boxes, detach } = onPage();
    expect(form.isOnPage()).toBe(true);
    detach();
    expect(form.isOnPage()).toBe(false);
    form.edit("nick", "King");
    expect(boxes.shown).toMatchObject({ nick: "Ada" });
  });

  test("listeners are told when they mount: the form is visible again", () => {
    const form = profile();
    const told = vi.fn();
    form.subscribe(told);
    form.attachBoxes(new BoxesOnPage());
    expect(told).toHaveBeenCalledOnce();
  });

  test("listeners are told when they unmount: the form may no longer be needed", () => {
    const { form, detach } = onPage();
    const told = vi.fn();
    form.subscribe(told);
    detach();
    expect(told).toHaveBeenCalledOnce();
  });
});

describe("listeners", () => {
  test("are told of each change, and of nothing else", () => {
    const form = profile();
    const told = vi.fn();
    const unsubscribe = form.subscribe(told);
    form.edit("nick", "King");
    expect(told).toHaveBeenCalledTimes(1);
    form.edit("nick", "King");
    form.hold("nick", undefined);
    form.missTurn(new Error("no turn"));
    expect(told).toHaveBeenCalledTimes(1);
    unsubscribe();
    form.edit("nick", "Kings");
    expect(told).toHaveBeenCalledTimes(1);
  });

  test("are not told of an edit that repeats the same list", () => {
    const form = new FormMachine("versionRetention", "ada", accountOf({ setting: { version_retention_ext: ["txt"] } }));
    const told = vi.fn();
    form.subscribe(told);
    form.edit("version_retention_ext", ["txt"]);
    expect(told).not.toHaveBeenCalled();
    form.edit("version_retention_ext", ["psd"]);
    form.edit("version_retention_ext", ["psd", "txt"]);
    form.edit("version_retention_ext", ["psd", "csv"]);
    form.edit("version_retention_ext", ["psd"]);
    expect(told).toHaveBeenCalledTimes(4);
  });

  test("are called after the boxes show the change", () => {
    const { form, boxes } = onPage();
    let shown: unknown;
    form.subscribe(() => (shown = boxes.shown.nick));
    form.edit("nick", "King");
    expect(shown).toBe("King");
  });
});

test("an empty list is not written into a box that holds nothing yet", () => {
  expect(isSameInput([], undefined)).toBe(false);
  expect(isSameInput(undefined, [])).toBe(false);
});

describe("given truth for none of the form's fields,", () => {
  test("nothing happens: an unknown save is not settled", () => {
    const form = profile();
    const before = form.getSnapshot();
    expect(form.takeTruth({ site: accountOf().site }, true)).toEqual({});
    expect(form.getSnapshot()).toBe(before);
  });
});

describe("given a box with the focus,", () => {
  test("it keeps its caret while it is typed in: truth waits until the focus leaves it", () => {
    const { form, boxes } = onPage();
    boxes.inFocus = "nick";
    form.edit("nick", "Ada ");
    form.takeTruth(accountOf({ user: { nickname: "Byron" } }), true);
    expect(boxes.shown.nick).toBe("Ada ");
    boxes.inFocus = undefined;
    form.leave("nick");
    expect(boxes.shown.nick).toBe("Byron");
  });

  test("it is found in any set of boxes", () => {
    const { form } = onPage();
    const others = new BoxesOnPage();
    form.attachBoxes(others);
    others.inFocus = "nick";
    form.edit("nick", "Ada ");
    form.takeTruth(accountOf({ user: { nickname: "Byron" } }), true);
    expect(others.shown.nick).toBe("Ada ");
  });

  test("its blanks stay during a save with Enter", () => {
    const { form, boxes } = onPage();
    boxes.inFocus = "nick";
    form.edit("nick", "King ");
    form.submit();
    expect(form.takeTurn(accountOf(), {})).toEqual({ part: { nick: "King" }, found: {} });
    form.end({ kind: "saved", patch: { nick: "King" } });
    expect(boxes.shown.nick).toBe("King ");
  });

  test("leaving a box outside the form does nothing", () => {
    const { form } = onPage();
    const before = form.getSnapshot();
    form.leave("language");
    expect(form.getSnapshot()).toBe(before);
  });
});

describe("the form reports", () => {
  test("the number of its dirty fields", () => {
    const form = profile();
    expect(form.count()).toBe(0);
    form.edit("nick", "King");
    form.edit("share_links_in_profile", "all_share");
    expect(form.count()).toBe(2);
  });

  test("whether it is saving, and whether it is waiting", () => {
    const form = profile();
    form.edit("nick", "King");
    expect([form.isSaving(), form.isWaiting()]).toEqual([false, false]);
    form.submit();
    expect([form.isSaving(), form.isWaiting()]).toEqual([true, false]);
    form.showPhase({ kind: "waiting", stop: () => undefined });
    expect([form.isSaving(), form.isWaiting()]).toEqual([true, true]);
  });

  test("whether closing it would lose something: edits, a save under way, or one of unknown outcome", () => {
    const form = profile();
    expect(form.isNeeded()).toBe(false);
    form.edit("nick", "King");
    expect(form.isNeeded()).toBe(true);
    form.submit();
    form.edit("nick", "Ada");
    expect(form.isNeeded()).toBe(true);
    form.takeTurn(accountOf(), {});
    form.end({ kind: "failed", error: new CloudreveError("network"), sent: { nick: "King" }, truth: undefined });
    expect(form.count()).toBe(0);
    expect(form.isNeeded()).toBe(true);
    form.takeTruth(accountOf(), true);
    expect(form.isNeeded()).toBe(false);
  });
});

describe("when Save is pressed,", () => {
  test("the form says whether it takes part", () => {
    const form = profile();
    expect(form.submit()).toBe(false);
    form.edit("nick", "");
    expect(form.submit()).toBe(false);
    form.edit("nick", "King");
    expect(form.submit()).toBe(true);
    expect(form.submit()).toBe(false);
  });

  test("it has no part in a turn without a submit", () => {
    expect(profile().takeTurn(accountOf(), {})).toEqual({ part: undefined, found: {} });
  });

  test("its part is computed from the account of that moment", () => {
    const form = profile();
    form.edit("nick", "King");
    form.edit("share_links_in_profile", "all_share");
    form.submit();
    const { part } = form.takeTurn(accountOf({ setting: { share_links_in_profile: "all_share" } }), {});
    expect(part).toEqual({ nick: "King" });
  });
});

describe("when the save ends", () => {
  const submitted = () => {
    const page = onPage();
    page.form.edit("nick", "King");
    page.form.submit();
    page.form.takeTurn(accountOf(), {});
    return page;
  };
  const sent = { nick: "King" };

  test("with a lost answer, reading back shows what was saved", () => {
    const { form } = submitted();
    const truth = accountOf({ user: { nickname: "King" } });
    expect(form.end({ kind: "failed", error: new CloudreveError("network"), sent, truth })).toEqual(sent);
    expect(form.getSnapshot().status.kind).toBe("saved");
  });

  test("with a lost answer that could not be read back, the outcome is unknown", () => {
    const { form } = submitted();
    form.end({ kind: "failed", error: new CloudreveError("network"), sent, truth: undefined });
    expect(form.getSnapshot().status.kind).toBe("unknown");
  });

  test("with a refusal at a field, the focus moves there", () => {
    const { form, boxes } = submitted();
    const error = new CloudreveError("application", { code: 40001, msg: "Nickname too long" });
    form.end({ kind: "failed", error, sent, truth: accountOf() });
    expect(boxes.focuses).toEqual(["nick"]);
  });

  test("with success, the focus stays where it is", () => {
    const { form, boxes } = submitted();
    expect(form.end({ kind: "saved", patch: sent })).toEqual({});
    expect(boxes.focuses).toEqual([]);
  });
});

describe("the focus moves", () => {
  test("to the first invalid field in the order of the section", () => {
    const { form, boxes } = onPage();
    form.hold("share_links_in_profile", refusedText);
    form.edit("nick", "");
    form.submit();
    expect(form.focusInvalid()).toBe(true);
    expect(boxes.focuses).toEqual(["nick"]);
  });

  test("to a field with refused text, which has no error of its own", () => {
    const { form, boxes } = onPage();
    form.hold("share_links_in_profile", refusedText);
    form.submit();
    expect(form.focusInvalid()).toBe(true);
    expect(boxes.focuses).toEqual(["share_links_in_profile"]);
  });

  test("nowhere, once refused text is being typed again", () => {
    const { form, boxes } = onPage();
    form.hold("share_links_in_profile", refusedText);
    form.submit();
    form.hold("share_links_in_profile", typedText);
    expect(form.getSnapshot().status.kind).toBe("invalid");
    expect(form.focusInvalid()).toBe(false);
    expect(boxes.focuses).toEqual([]);
  });

  test("nowhere, before Save is pressed", () => {
    const { form, boxes } = onPage();
    form.hold("share_links_in_profile", refusedText);
    expect(form.focusInvalid()).toBe(false);
    expect(boxes.focuses).toEqual([]);
  });

  test("nowhere while the form is not on the page, so that another one may take it", () => {
    const form = profile();
    form.edit("nick", "");
    form.submit();
    expect(form.getSnapshot().status.kind).toBe("invalid");
    expect(form.focusInvalid()).toBe(false);
  });

  test("to the last edit, or to the form without one", () => {
    const { form, boxes } = onPage();
    form.focusLastEdit();
    form.edit("nick", "King");
    form.focusLastEdit();
    expect(boxes.focuses).toEqual([undefined, "nick"]);
  });

  test("into the field of a conflict once it is resolved and the page has rendered the choice", async () => {
    const { form, boxes } = onPage();
    form.edit("nick", "King");
    form.takeTruth(accountOf({ user: { nickname: "Byron" } }), true);
    form.resolve("nick", "theirs");
    expect(boxes.focuses).toEqual([]);
    await Promise.resolve();
    expect(boxes.focuses).toEqual(["nick"]);
    expect(boxes.shown.nick).toBe("Byron");
  });

  test("to the last edit once the section is shown, if requested before, and only once", () => {
    const form = profile();
    form.edit("nick", "King");
    form.focusOnceShown();
    const [boxes, later] = [new BoxesOnPage(), new BoxesOnPage()];
    form.attachBoxes(boxes)();
    expect(boxes.focuses).toEqual(["nick"]);
    form.attachBoxes(later);
    expect(later.focuses).toEqual([]);
  });

  test("to the invalid field rather than to the last edit, once the section is shown", () => {
    const form = profile();
    form.edit("nick", "");
    form.edit("share_links_in_profile", "all_share");
    form.submit();
    form.focusOnceShown();
    const boxes = new BoxesOnPage();
    form.attachBoxes(boxes);
    expect(boxes.focuses).toEqual(["nick"]);
  });

  test("nowhere, when a section is shown without a request", () => {
    const form = profile();
    form.edit("nick", "King");
    const boxes = new BoxesOnPage();
    form.attachBoxes(boxes);
    expect(boxes.focuses).toEqual([]);
  });

  test("nowhere, without any boxes", () => {
    expect(() => profile().focusLastEdit()).not.toThrow();
  });

  test("into the first of two sets of boxes", () => {
    const { form, boxes } = onPage();
    const others = new BoxesOnPage();
    form.attachBoxes(others);
    form.focus("nick");
    expect([boxes.focuses, others.focuses]).toEqual([["nick"], []]);
  });
});

test("a form has an element while it is on the page", () => {
  const element = elementAt(1);
  const { form, detach } = onPage(element);
  expect(form.element()).toBe(element);
  detach();
  expect(form.element()).toBeNull();
});
