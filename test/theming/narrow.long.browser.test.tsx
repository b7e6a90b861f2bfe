import { describe, expect, it, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { ProfileSection, ThemeSection, UnsavedChangesBar, VersionRetentionSection } from "../../src/index";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { world } from "../../stories/worlds/world";
import { edit, openDialog, settled, showWholePage } from "./wholePage";

const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);

it.each([360, 375, 384, 390, 393, 400, 412, 430])(
  "in a window of %d px nothing moves when a section becomes dirty",
  async (width) => {
    await showWholePage({ width });
    const placeOf = (selector: string) => box(selector).top + scrollY;
    const before = placeOf("#cr-preferences");
    await page.getByLabelText(text.profile.nick.label).fill("Countess");
    await expect.element(page.getByText(text.state.unsaved(1)).first()).toBeVisible();
    expect(box("#cr-profile .cr-foot").height).toBe(44);
    expect(placeOf("#cr-preferences")).toBe(before);
  },
);

describe.each([
  ["a window of 360 × 640 px", 360],
  ["a window of 1280 × 640 px", 1280],
])("in %s", (_, width) => {
  it("the bar covers no focused control", async () => {
    await showWholePage({ width });
    await page.viewport(width, 640);
    await edit();
    await settled();
    document.querySelector<HTMLElement>(".cr-input")?.focus();
    const covered: string[] = [];
    for (let presses = 0; presses < 22; presses += 1) {
      await userEvent.tab();
      const focused = document.activeElement;
      const { bottom, height } = focused?.getBoundingClientRect() ?? new DOMRect();
      // A theme is a card with its caption: its picture must be seen.
      const seenBottom = focused?.matches(".cr-radio-card-input") ? bottom - height / 2 : bottom;
      if (!focused?.closest(".cr-bar") && seenBottom > box(".cr-bar").top)
        covered.push(`${focused?.className ?? ""} ends at ${seenBottom}, the bar begins at ${box(".cr-bar").top}`);
    }
    expect(covered).toEqual([]);
  });
});

it("with a bar of the host's, Save all is the only Save", async () => {
  await page.viewport(1280, 900);
  await render(
    <Host cloudreve={world()}>
      <ProfileSection id="cr-profile" />
      <ThemeSection id="cr-theme" />
      <UnsavedChangesBar />
    </Host>,
  );
  await page.getByLabelText(text.profile.nick.label).fill("Countess");
  expect(styleOf("#cr-profile [type=submit]").display).not.toBe("none");
  await page.getByRole("radio").nth(2).click({ force: true });
  await expect.element(page.getByRole("button", { name: text.actions.saveAll })).toBeVisible();
  expect(styleOf("#cr-profile [type=submit]").display).toBe("none");
});

test("a check box that cannot be changed does not look as if it could", async () => {
  await page.viewport(1280, 900);
  await render(
    <Host cloudreve={world()} scopes={["UserInfo.Read"]}>
      <VersionRetentionSection />
    </Host>,
  );
  await expect.element(page.getByRole("checkbox")).toBeVisible();
  expect(styleOf(".cr-check-box").backgroundColor).toBe(styleOf(".cr-input").backgroundColor);
});

test("a row with a long description and a high control has no room left over", async () => {
  await showWholePage({ account: { version_retention_ext: ["docx", "xlsx", "pptx", "odt", "psd", "blend"] } });
  const row = document.querySelector("#cr-versionRetention .cr-tags")?.closest(".cr-row");
  const control = row?.querySelector(".cr-row-control")?.getBoundingClientRect().bottom ?? 0;
  const textEnd = row?.querySelector(".cr-row-text")?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  const end = row?.getBoundingClientRect().bottom ?? 0;
  expect(end - Math.max(control, textEnd)).toBeLessThanOrEqual(17);
});

test("the lines below a refused code stand apart", async () => {
  const screen = await showWholePage();
  await openDialog(screen, text.twoFactor.turnOnName);
  await page.getByLabelText(text.twoFactor.code).fill("000000");
  await expect.element(page.getByText(text.issues.codeWrong)).toBeVisible();
  await settled();
  const lines = [...document.querySelectorAll("[role=dialog] .cr-message, .cr-dialog-more > .cr-button")];
  const gaps = lines.slice(1).map((line, at) => {
    const above = lines[at]?.getBoundingClientRect().bottom ?? 0;
    return Math.round(line.getBoundingClientRect().top - above);
  });
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
});
