import { expect, test } from "vitest";
import { messages } from "../../src/messages/en-US";
import { textOf } from "../../src/sections/frame/fieldTexts";

// The row spreads them over its props: a text of a choice whose key is `name` replaced the name of the row.
test("a row takes the label and the description of its field, not the field's other texts", () => {
  const { label, why } = messages.profile.share_links_in_profile;
  expect(textOf(messages, "share_links_in_profile")).toEqual({ label, why });
});
