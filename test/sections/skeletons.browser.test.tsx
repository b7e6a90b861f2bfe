import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { AccountSettings } from "../../src/index";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { holdAnswers } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";
import "../../src/styles/index.css";

const line = 19;

// As wide as what people have. The only one of a bare Debian, DejaVu Sans, breaks lines that no other breaks.
const usualFont = { "--cr-font": 'Inter, "Liberation Sans", Arial, "DejaVu Sans Condensed", sans-serif' };

/** Each section's height, by its title. */
function heightsIn(page: Element): [title: string, height: number][] {
  return [...page.querySelectorAll(".cr-section")].map((section) => [
    section.querySelector("h2")?.textContent ?? "",
    section.getBoundingClientRect().height,
  ]);
}

// Where words take a second line, or a list of tags, nobody knows before they have come.
test.each([
  [1280, 2],
  [700, 2 * line + 2],
  [360, 2 * line + 2],
])("at %i px what comes takes the place that was kept for it, to %i px", async (width, tolerance) => {
  const cloudreve = world({ site: { title: "As new" } });
  const release = holdAnswers(cloudreve, "GET");
  const { container, getByRole } = await render(
    <div style={{ inlineSize: width }}>
      <Host cloudreve={cloudreve} tokens={usualFont}>
        <AccountSettings />
      </Host>
    </div>,
  );
  await expect.poll(() => container.querySelector("h2")?.textContent).toBe(text.profile.title);
  const kept = new Map(heightsIn(container));
  expect(container.querySelectorAll("[data-state='loading']").length).toBe(6);

  release();
  await expect.poll(() => container.querySelector(".cr-skeleton")).toBeNull();
  await expect.element(getByRole("textbox", { name: text.versionRetention.version_retention_ext.label })).toBeEnabled();
  const moved = heightsIn(container).map(
    ([title, height]) => [title, Math.round(height - (kept.get(title) ?? 0))] as const,
  );
  expect(moved.filter(([, by]) => Math.abs(by) > tolerance)).toEqual([]);
});
