import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { Banner } from "../../src/ui/Banner/Banner";
import { Root } from "../../src/ui/Root/Root";
import { Section } from "../../src/ui/Section/Section";
import { SettingsRow } from "../../src/ui/SettingsRow/SettingsRow";

const row = (label: string) => <SettingsRow label={label}>{() => null}</SettingsRow>;

/** Returns for each row whether it has a line above it. */
function lines() {
  return [...document.querySelectorAll(".cr-row")].map((each) => getComputedStyle(each, "::before").content !== "none");
}

it("a card has a line between rows and none above the first row, also after a hidden field", async () => {
  await render(
    <Root>
      <Section title="Password">
        <input hidden readOnly value="ada" />
        <span className="cr-visually-hidden">ada</span>
        {row("Current")}
        {row("New")}
      </Section>
    </Root>,
  );
  expect(lines()).toEqual([false, true]);
});

it("a card has a line below a banner, from edge to edge", async () => {
  await render(
    <Root>
      <Section title="Profile">
        <Banner icon="lock" text="Only to be read." />
        {row("Name")}
      </Section>
    </Root>,
  );
  expect(lines()).toEqual([true]);
  expect(getComputedStyle(document.querySelector(".cr-row") ?? document.body, "::before").insetInlineStart).toBe("0px");
});
