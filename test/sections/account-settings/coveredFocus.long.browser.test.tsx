import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountSettings } from "../../../src/index";
import { Host } from "../../../stories/worlds/Host";
import { world } from "../../../stories/worlds/world";
import "../../../src/styles/index.css";

// A page enlarged to 400 % on a small screen (WCAG 1.4.10).
test.each([
  [320, 640],
  [320, 256],
])("the head of one column covers no focused control of the group (%i × %i px)", async (width, height) => {
  await page.viewport(width, height);
  const { container } = await render(
    <Host cloudreve={world({ edition: "pro" })}>
      <AccountSettings section="security" />
    </Host>,
  );
  await expect
    .poll(() => container.querySelectorAll(".cr-section:not([data-state=loading])").length)
    .toBeGreaterThan(4);
  await expect.poll(() => container.querySelector(".cr-skeleton")).toBeNull();
  const head = container.querySelector<HTMLElement>(".cr-group-head");
  const controls = [...container.querySelectorAll<HTMLElement>(".cr-groups-main :is(a, button, input, select)")].filter(
    (control) => head?.contains(control) === false && control.checkVisibility(),
  );
  expect(controls.length).toBeGreaterThan(5);
  controls.at(-1)?.focus();
  const covered: string[] = [];
  for (const control of [...controls].reverse().slice(1)) {
    await userEvent.tab({ shift: true });
    const { top, bottom } = control.getBoundingClientRect();
    if (document.activeElement === control && bottom <= (head?.getBoundingClientRect().bottom ?? 0) && bottom > 0)
      covered.push(`${control.textContent} ${top}`);
  }
  expect(covered).toEqual([]);
});
