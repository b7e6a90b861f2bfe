import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { AccountSettings } from "../../src/index";
import { messages as en } from "../../src/messages/en-US";
import { Host } from "../../stories/worlds/Host";
import { text } from "../../stories/worlds/pageWords";
import { world } from "../../stories/worlds/world";
import "../../src/styles/index.css";
import { Facts } from "../../src/ui/Facts/Facts";
import { Root } from "../../src/ui/Root/Root";
import { Section } from "../../src/ui/Section/Section";
import { makeFont } from "../fonts/makeFont";
import { addStyles, removeStyles } from "./addStyles";
import { cutOff, hangingOut, nameOf, seen, spilling } from "./measures";
import { sectionsOfWholePage, showWholePage } from "./wholePage";

afterEach(removeStyles);

describe("a host that keeps no room for feet", () => {
  const close = { "--cr-foot-room": "0px", "--cr-section-gap": "24px", "--cr-duration": "0s" };
  const sections = () => [...document.querySelectorAll(".cr-section")];
  const gaps = () =>
    sections()
      .slice(1)
      .map((section, index) => {
        const above = sections()[index]?.querySelector(".cr-card");
        return Math.round(section.getBoundingClientRect().top - (above?.getBoundingClientRect().bottom ?? 0));
      });
  const places = () => sections().map((section) => Math.round(section.getBoundingClientRect().top + scrollY));

  it("has its sections as far apart as it says", async () => {
    await showWholePage({ tokens: close });
    expect(gaps()).toEqual(Array(sectionsOfWholePage - 1).fill(24));
  });

  it("keeps the room by default", async () => {
    await showWholePage();
    expect(gaps()).toEqual(Array(sectionsOfWholePage - 1).fill(68));
  });

  it("sees a foot push what follows, and nothing else move: not while it saves, and not when it has saved", async () => {
    const screen = await showWholePage({ tokens: close });
    const before = places();
    const toggle = document.querySelector<HTMLInputElement>("#cr-preferences .cr-switch");
    const place = toggle?.getBoundingClientRect().top;
    toggle?.click();
    await expect.poll(() => document.querySelectorAll(".cr-section[data-open]").length).toBe(1);
    expect(toggle?.getBoundingClientRect().top).toBe(place);
    const opened = places();
    expect(opened.slice(0, 3)).toEqual(before.slice(0, 3));
    expect(opened.slice(3).map((top, index) => top - (before[index + 3] ?? 0))).toEqual(
      Array(sectionsOfWholePage - 3).fill(44),
    );

    const preferences = document.querySelector("#cr-preferences") ?? document.body;
    await page.elementLocator(preferences).getByRole("button", { name: text.actions.save, exact: true }).click();
    await expect.poll(() => preferences.getAttribute("data-state")).toBe("saved");
    expect(places()).toEqual(opened);

    toggle?.click();
    await screen.getByRole("button", { name: text.actions.discard, exact: true }).first().click();
    await expect.poll(() => preferences.getAttribute("data-state")).toBe("clean");
    // The foot says that changes were discarded.
    expect(places()).toEqual(opened);
  });
});

describe("a host whose root has a font size of 62.5 %", () => {
  const small = "html { font-size: 62.5% }";
  const tokens = { "--cr-duration": "0s" };
  const places = () =>
    seen(".cr-root *").map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top + scrollY, width, height].map((side) => Math.round(side)).join(" ");
    });

  it.each([1280, 700, 360])("has text and controls of a size that can be read and hit, at %i px", async (width) => {
    addStyles(small);
    await showWholePage({ width, tokens });
    expect(seen(".cr-root *").filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 10)).toEqual(
      [],
    );
    const low = seen(".cr-root :is(button, input, select, .cr-nav-link)").filter(
      (control) => (control.closest("label") ?? control).getBoundingClientRect().height < 20,
    );
    expect(low.map(nameOf)).toEqual([]);
    expect([...cutOff(), ...spilling(), ...hangingOut()]).toEqual([]);
  });

  it.each([1280, 700, 360])("has the very page of others with --cr-rem, at %i px", async (width) => {
    const usual = await showWholePage({ width, tokens });
    const before = places();
    await usual.unmount();
    addStyles(small);
    await showWholePage({ width, tokens: { ...tokens, "--cr-rem": "1.6rem" } });
    expect(places()).toEqual(before);
  });
});

describe("the direction", () => {
  const directionOf = () => document.querySelector(".cr-root")?.getAttribute("dir");

  it("is the host's, in every language", async () => {
    await page.viewport(1280, 900);
    await render(
      <Host cloudreve={world()} locale="ar-AR" dir="ltr">
        <AccountSettings layout="page" />
      </Host>,
    );
    await expect
      .poll(() => document.querySelectorAll(".cr-section:not([data-state='loading'])").length)
      .toBeGreaterThan(8);
    expect([directionOf(), document.querySelector(".cr-root")?.getAttribute("lang")]).toEqual(["ltr", "ar-AR"]);
    const label = document.querySelector(".cr-row-text")?.getBoundingClientRect();
    const control = document.querySelector(".cr-row-control")?.getBoundingClientRect();
    expect(label?.left).toBeLessThan(control?.left ?? 0);
    expect([...hangingOut(), ...cutOff(), ...spilling()]).toEqual([]);
  });

  it("is the language's if the host gives none", async () => {
    await showWholePage({ locale: "ar-AR" });
    expect(directionOf()).toBe("rtl");
  });
});

describe("headings", () => {
  const measures = { advance: 0.56, ascent: 0.97, descent: 0.24 };
  const narrow = { ...measures, advance: 0.3 };
  beforeAll(async () => {
    document.fonts.add(await new FontFace("Regular only", makeFont(measures), { weight: "400" }).load());
    document.fonts.add(await new FontFace("With bold", makeFont(measures), { weight: "400" }).load());
    document.fonts.add(await new FontFace("With bold", makeFont(narrow), { weight: "700" }).load());
  });

  /** Returns how much of a section's heading is dark. */
  async function inkOf(font: string, css = "") {
    removeStyles();
    addStyles(`${css} .cr-section-title { inline-size: max-content }`);
    const screen = await render(
      <Root scheme="light" tokens={{ "--cr-font": `"${font}"` }}>
        <Section title="设置">
          <p>.</p>
        </Section>
      </Root>,
    );
    const shot = await screen.getByRole("heading").screenshot({ save: false });
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${shot}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (!canvas) throw new Error("No canvas");
    canvas.drawImage(bitmap, 0, 0);
    const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) ink += 255 - (data[at] ?? 255);
    await screen.unmount();
    return ink;
  }

  it.each(["", "html { font-synthesis: none }"])(
    "are bold in a font without a bold face, also in a host with %o",
    async (css) => {
      const regular = await inkOf("Regular only", `${css} .cr-section-title { font-weight: 400 }`);
      expect((await inkOf("Regular only", css)) / regular).toBeGreaterThan(1.05);
    },
  );

  it("are in the bold face of a font that has one, and not made bolder", async () => {
    const face = await inkOf("With bold", ".cr-root { font-synthesis: none }");
    expect(await inkOf("With bold")).toBe(face);
    expect(face).toBeLessThan(await inkOf("With bold", ".cr-section-title { font-weight: 400 }"));
  });
});

describe("the themes", () => {
  it.each([1280, 360])("are captioned by name, and by value where two have the same name, at %i px", async (width) => {
    const themes = JSON.stringify({ "#1976d2": {}, "#0d47a1": {}, "#00796b": {}, "#e65100": {} });
    await showWholePage({ width, site: { themes } });
    const cards = seen(".cr-radio-card");
    const names: string[] = Object.values(en.theme.colors);
    const captions = cards.map((card) => [
      ...card.querySelectorAll(".cr-radio-card-words > :not(.cr-radio-card-remark)"),
    ]);
    const values = cards.map((card) => card.querySelector("input")?.value);
    expect(captions.map(([, value]) => value?.textContent)).toEqual([values[0], values[1], undefined, undefined]);
    for (const [index, [name, value]] of captions.entries()) {
      expect(names).toContain(name?.textContent);
      // The visible words, in their order (WCAG 2.5.3).
      const shown = [name, value].filter((each) => each !== undefined).map((each) => each.textContent);
      expect(cards[index]?.querySelector("input")?.ariaLabel?.startsWith(shown.join(", "))).toBe(true);
      if (value && name)
        expect(value.getBoundingClientRect().top).toBeGreaterThanOrEqual(name.getBoundingClientRect().bottom - 1);
    }
    expect([...cutOff().filter((name) => name.includes("caption")), ...spilling(), ...hangingOut()]).toEqual([]);
  });
});

describe("facts with very long words", () => {
  const long = `${"a".repeat(60)}@${"b".repeat(32)}.example`;
  const short = ["ada@example.com", "lpua", "Pro", "November 24, 2026"];
  const columns = () => seen(".cr-fact").map((fact) => Math.round(fact.getBoundingClientRect().left));

  async function columnsOf(values: string[]) {
    const screen = await render(
      <Root>
        <Section title={text.profile.title}>
          <Facts items={values.map((value) => ({ name: text.profile.email, value: <bdi>{value}</bdi> }))} />
        </Section>
      </Root>,
    );
    const found = columns();
    expect([...cutOff(), ...spilling(), ...hangingOut()]).toEqual([]);
    await screen.unmount();
    return found;
  }

  it.each([1280, 700, 600, 480, 360, 320])("keep their columns, at %i px", async (width) => {
    await page.viewport(width, 900);
    for (const shown of [short, short.slice(0, 3), short.slice(0, 2)]) {
      const before = await columnsOf(shown);
      for (const [index] of shown.entries()) expect(await columnsOf(shown.with(index, long))).toEqual(before);
      expect(await columnsOf(shown.map(() => long))).toEqual(before);
    }
  });
});
