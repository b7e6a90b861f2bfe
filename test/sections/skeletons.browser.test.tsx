import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { AccountSettings, type SettingsProviderProps } from "../../src/index";
import { Host } from "../../stories/worlds/Host";
import { holdAnswers } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";
import "../../src/styles/index.css";
import { addFamilies, families } from "../fonts/families";

const root = document.documentElement;
const fonts = [...Object.keys(families), "sans-serif", "serif", "monospace"];

beforeAll(addFamilies);
afterEach(() => {
  root.style.fontSize = "";
});

/** What nobody knows before it has come is as on a new site: its two themes, no list of file extensions. */
const asNew = () => world({ site: { title: "As new" }, account: { version_retention_ext: [] } });

interface Look extends Pick<SettingsProviderProps, "locale" | "scopes"> {
  font: string;
  width: number;
}

/** Where each section and each of its rows stands, by title. */
function placesIn(page: Element): [place: string, top: number, height: number][] {
  return [...page.querySelectorAll(".cr-section")].flatMap((section) => {
    const title = section.querySelector("h2")?.textContent ?? "";
    return [section, ...section.querySelectorAll(".cr-rows > :not([hidden])")].map((each, index) => {
      const { top, height } = each.getBoundingClientRect();
      return [`${title}, ${index === 0 ? "whole" : `row ${index}`}`, top, height] as [string, number, number];
    });
  });
}

/** The places that were kept on the page, and those that were taken in the end. */
async function keptAndTaken({ font, width, ...props }: Look) {
  const cloudreve = asNew();
  const release = holdAnswers(cloudreve, "GET");
  const { container } = await render(
    <div style={{ inlineSize: width }}>
      <Host cloudreve={cloudreve} tokens={{ "--cr-font": font }} {...props}>
        <AccountSettings />
      </Host>
    </div>,
  );
  await expect.poll(() => container.querySelectorAll("h2").length).toBe(6);
  expect(container.querySelectorAll("[data-state='loading']").length).toBe(6);
  const kept = placesIn(container);

  release();
  await expect.poll(() => container.querySelector(".cr-skeleton, .cr-tags-input:disabled")).toBeNull();
  return { kept, taken: placesIn(container) };
}

/** What moved or grew by more than is lost in rounding. */
function moved({ kept, taken }: Awaited<ReturnType<typeof keptAndTaken>>): string[] {
  return taken.flatMap(([place, top, height], index) => {
    const [was, oldTop, oldHeight] = kept[index] ?? ["nothing", NaN, NaN];
    const same = was === place && Math.abs(top - oldTop) < 0.5 && Math.abs(height - oldHeight) < 0.5;
    return same ? [] : [`${place}: ${Math.round(top - oldTop)} px down, ${Math.round(height - oldHeight)} px higher`];
  });
}

test("the fonts are of different widths", async () => {
  const { container } = await render(
    <>
      {Object.keys(families).map((font) => (
        <span key={font} style={{ font: `100px ${font}`, position: "absolute" }}>
          Wide
        </span>
      ))}
    </>,
  );
  const widths = [...container.querySelectorAll("span")].map((word) => word.getBoundingClientRect().width);
  expect(widths.map(Math.round)).toEqual([176, 224, 280]);
});

describe.each(fonts)("in %s, what comes takes the place that was kept for it", (font) => {
  test.each([1280, 700, 360])("at %i px", async (width) => {
    expect(moved(await keptAndTaken({ font, width }))).toEqual([]);
  });

  test.each([1280, 360])("with text twice as large, at %i px", async (width) => {
    root.style.fontSize = "200%";
    expect(moved(await keptAndTaken({ font, width }))).toEqual([]);
  });
});
