import { deepEqual } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import type { FieldName } from "../../../src/settings/fields";
import { labelOf, names, sectionOf, specNamed } from "../../specs/specNamed";
import type { Target } from "../look";
import type { Page } from "../Page";
import { untilEqual } from "../until";
import type { Steps } from "./Walk";

const roles = { text: "textbox", number: "textbox", tags: "textbox", select: "combobox", switch: "switch" } as const;

/** Names the control of a field; of radio buttons, that of a value. */
export function controlOf(name: FieldName, value?: unknown): Target {
  const { kind } = specNamed(name).control;
  const section = messages[sectionOf(name)].title;
  return kind === "radio"
    ? { section, role: "radio", value: String(value) }
    : { section, role: roles[kind], name: labelOf(name) };
}

/** Makes the change that stands in the field's spec, by the keyboard alone. */
async function change(page: Page, name: FieldName): Promise<void> {
  const { control, change } = specNamed(name);
  const [from, to] = change.map(String) as [string, string];
  const box = controlOf(name, from);
  switch (control.kind) {
    case "text":
      return page.type(box, control.typed);
    case "number":
      return page.type(box, to);
    case "select":
      return page.choose(box, control.options[to] ?? "", to);
    case "switch":
      await page.focus(box);
      return page.press(" ");
    case "radio": {
      const values = Object.keys(control.options);
      await page.focus(box);
      await page.press(...Array<string>(values.indexOf(to) - values.indexOf(from)).fill("ArrowRight"));
      return page.is(controlOf(name, to), { checked: true, focused: true });
    }
    case "tags":
      await page.focus(box);
      await page.write(control.typed);
      await page.press("Enter");
  }
}

/** Waits until a field shows this value. */
async function shows(page: Page, name: FieldName, value: unknown): Promise<void> {
  const { control, inputOf } = specNamed(name);
  const input = inputOf(value);
  if (control.kind === "tags") await untilEqual(page.tags, input as string[]);
  else if (control.kind === "radio") await page.is(controlOf(name, input), { checked: true });
  else if (control.kind === "switch") await page.is(controlOf(name), { checked: input as boolean });
  else await page.is(controlOf(name), { value: String(input) });
}

/** Every field is changed as its spec says. */
export const fields: Steps = Object.fromEntries(
  names.map((name) => [
    `${name}: changed and saved by the keyboard, it is sent alone`,
    async ({ one, sent }) => {
      const section = messages[sectionOf(name)].title;
      const [from, to] = specNamed(name).change;
      await shows(one, name, from);
      await change(one, name);
      await one.focus({ section, role: "button", name: messages.actions.save });
      await one.press("Enter");
      await one.says(section, messages.state.saved);
      deepEqual(sent(), [{ [name]: to }]);
      await shows(one, name, to);
    },
  ]),
);
