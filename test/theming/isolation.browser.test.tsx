import { afterEach, describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import styles from "../../src/styles/index.css?inline";
import { Button } from "../../src/ui/Button/Button";
import { Root } from "../../src/ui/Root/Root";
import { Switch } from "../../src/ui/Switch/Switch";
import { VisuallyHidden } from "../../src/ui/VisuallyHidden/VisuallyHidden";
import { addStyles, removeStyles } from "./addStyles";

// Not imported like in other tests: here the tests add and remove the style sheet.
const add = () => addStyles(styles);
const layer = "cloudreve-settings";

afterEach(removeStyles);

describe("the style sheet", () => {
  it("has all its rules in one layer of its name, except those that take from the host and give back the layer's", () => {
    const top = [...(add().sheet?.cssRules ?? [])];
    const named = top.filter(
      (rule) =>
        (rule instanceof CSSLayerBlockRule && rule.name === layer) ||
        (rule instanceof CSSLayerStatementRule && String(rule.nameList) === layer),
    );
    const others = top.filter((rule) => !named.includes(rule));
    expect(others.filter((rule) => !(rule instanceof CSSStyleRule)).map(({ cssText }) => cssText)).toEqual([]);
    const given = (others as CSSStyleRule[]).flatMap(({ style }) =>
      [...style].map((each) => style.getPropertyValue(each)),
    );
    expect([...new Set(given)]).toEqual(["revert-layer"]);
    expect(rulesOf(add()).filter((rule) => rule instanceof CSSLayerBlockRule && rule.name !== layer)).toEqual([]);
    // A style sheet that could not be parsed would have no rules at all, and pass.
    expect(styleRules().length).toBeGreaterThan(200);
  });

  it("uses no !important", () => {
    expect(
      styleRules().flatMap(({ style, selectorText }) =>
        [...style]
          .filter((property) => style.getPropertyPriority(property))
          .map((property) => `${selectorText} ${property}`),
      ),
    ).toEqual([]);
  });

  it("has no id in a selector", () => {
    expect(selectors().filter((selector) => selector.includes("#"))).toEqual([]);
  });

  it("selects only elements with a cr- class, except to stop the page from scrolling behind a dialog", () => {
    const ours = /^(:where\(|:is\()?\.cr-[a-z]/;
    expect(selectors().filter((selector) => !ours.test(selector))).toEqual([":root:has(.cr-backdrop)"]);
    const still = styleRules().filter(({ selectorText }) => selectorText === ":root:has(.cr-backdrop)");
    expect(still.map(({ style }) => style.cssText)).toEqual(["overflow: hidden;"]);
  });

  it("prefixes the names of its keyframes, containers and variables", () => {
    const rules = rulesOf(add());
    expect(
      rules
        .filter((rule) => rule instanceof CSSKeyframesRule)
        .map(({ name }) => name)
        .filter((name) => !name.startsWith("cr-")),
    ).toEqual([]);
    expect(
      rules
        .filter((rule) => rule instanceof CSSContainerRule)
        .map(({ containerName }) => containerName)
        .filter((name) => !name.startsWith("cr-")),
    ).toEqual([]);
    expect(rules.filter((rule) => rule instanceof CSSPropertyRule || rule instanceof CSSFontFaceRule)).toEqual([]);
    const set = styleRules().flatMap(({ style }) => [...style].filter((property) => property.startsWith("--")));
    expect([...new Set(set)].filter((name) => !/^--(cr-|_)/.test(name))).toEqual([]);
  });
});

describe("a host", () => {
  it("looks the same with the style sheet on its page", async () => {
    const { container } = await render(<HostPage />);
    const elements = [
      document.documentElement,
      document.body,
      container,
      ...container.querySelectorAll(":not(.cr-root, .cr-root *)"),
    ];
    expect(elements.length).toBeGreaterThan(50);
    const before = elements.map(looks);
    add();
    elements
      .map(looks)
      .forEach((after, index) => expect(after, elements[index]?.outerHTML.slice(0, 80)).toEqual(before[index]));
    // The style sheet does apply to the library's own button.
    expect(getComputedStyle(container.querySelector(".cr-button") ?? container).display).toBe("inline-flex");
  });

  it("can put its own elements inside a Root, and no rule selects them", async () => {
    const { container } = await render(
      <Root>
        <HostPage bare />
      </Root>,
    );
    const selected = selectors().filter((selector) =>
      container.querySelector(`.cr-root :is(${selector.replace(/::[\w-]+/g, "")})`),
    );
    expect(selected).toEqual([]);
  });

  const wins: Record<string, [rule: string, property: string, value: string]> = {
    "by a class of ours": [".cr-button { color: rgb(1, 2, 3) }", "color", "rgb(1, 2, 3)"],
    "by the name of the element": ["button { border-radius: 0 }", "border-top-left-radius", "0px"],
    "by everything": ["* { border: 0 }", "border-top-width", "0px"],
    "in a layer that comes later": ["@layer host { .cr-button { color: rgb(1, 2, 3) } }", "color", "rgb(1, 2, 3)"],
    "in its place, by a class of ours": [".cr-button { margin: 7px }", "margin-top", "7px"],
    "in its place, by a class of the host's": [".btn { padding: 7px }", "padding-top", "7px"],
    "in its place, in a layer that comes later": ["@layer host { button { margin: 7px } }", "margin-top", "7px"],
    "by a token": [".cr-root { --cr-text: rgb(1, 2, 3) }", "color", "rgb(1, 2, 3)"],
  };

  it.each(Object.entries(wins))(
    "overrides the style sheet, from before it or after it: %s",
    async (name, [rule, property, value]) => {
      // Without transitions, so that the test reads final colors.
      const { container } = await render(
        <Root tokens={{ "--cr-duration": "0s" }}>
          <Button className="btn">Save</Button>
        </Root>,
      );
      const button = container.querySelector("button") ?? container;
      const now = () => getComputedStyle(button).getPropertyValue(property);
      add();
      expect(now()).not.toBe(value);
      addStyles(rule);
      expect(now()).toBe(value);
      if (name.includes("layer")) return;
      removeStyles();
      addStyles(rule);
      add();
      expect(now()).toBe(value);
    },
  );

  // A rule for elements is meant for the host's own page; one for a class may be meant for the settings.
  const loses: Record<string, [rule: string, property: string]> = {
    "by the name of the element": ["main button { margin: 7px; display: block }", "margin-top"],
    "by everything": ["* { padding: 0; box-sizing: content-box }", "box-sizing"],
    "by its pseudo-elements": ["button::after { content: '!' }", "content"],
  };

  it.each(Object.entries(loses))("does not move anything %s", async (_, [rule, property]) => {
    const { container } = await render(
      <Root>
        <Button>Save</Button>
      </Root>,
    );
    const button = container.querySelector("button") ?? container;
    const now = () => getComputedStyle(button, property === "content" ? "::after" : "").getPropertyValue(property);
    add();
    const before = now();
    addStyles(rule);
    expect(now()).toBe(before);
  });

  it("shows nothing that is hidden, whatever states and types its rules name", async () => {
    const { container } = await render(
      <Root>
        <VisuallyHidden>Said</VisuallyHidden>
        <Switch aria-label="On" />
      </Root>,
    );
    add();
    addStyles(`
      span { position: static; width: auto; height: auto; clip-path: none }
      input[type="checkbox"]:not(:checked):not(.plain) { position: absolute; opacity: 0 }
    `);
    expect(container.querySelector("span")?.getBoundingClientRect().width).toBe(1);
    expect(getComputedStyle(container.querySelector("input") ?? container).opacity).toBe("1");
  });
});

/** A host page with most HTML elements, and one part of the library among them. */
function HostPage({ bare = false }: { bare?: boolean }) {
  return (
    <main className="container">
      <header>
        <h1>Files</h1>
        <h2 className="title">Mine</h2>
        <h3>a</h3>
        <h4>b</h4>
        <h5>c</h5>
        <h6>d</h6>
      </header>
      <nav>
        <ul>
          <li>
            <a href="#one" aria-current="page">
              One
            </a>
          </li>
        </ul>
        <ol>
          <li>Two</li>
        </ol>
      </nav>
      <p>
        Some <b>bold</b>, <strong>strong</strong>, <i>thin</i>, <em>odd</em>, <code>code</code>, <kbd>key</kbd>,{" "}
        <mark>marked</mark>, <small>small</small>, <sub>sub</sub> words.
      </p>
      <dl>
        <dt>Name</dt>
        <dd>Ada</dd>
      </dl>
      <form>
        <fieldset>
          <legend>Legend</legend>
          <label>
            Name <input defaultValue="Ada" />
          </label>
        </fieldset>
        <input type="checkbox" role="switch" aria-checked="true" defaultChecked />
        <input type="radio" />
        <input type="number" />
        <input type="search" placeholder="Search" />
        <input disabled />
        <select data-open="">
          <option>One</option>
        </select>
        <textarea />
        <button type="button">Go</button>
        <button type="submit" data-variant="primary" aria-disabled="true">
          Save
        </button>
        <progress />
        <meter />
      </form>
      <table>
        <caption>Files</caption>
        <thead>
          <tr>
            <th>Name</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>a.txt</td>
          </tr>
        </tbody>
      </table>
      <svg width="20" height="20">
        <path d="M0 0h20" />
      </svg>
      <img alt="" />
      <hr />
      <pre>words</pre>
      <blockquote>Said</blockquote>
      <details open>
        <summary>More</summary>of it
      </details>
      <dialog open>Sure?</dialog>
      <div className="card button switch dialog" data-state="dirty" data-tone="danger" hidden />
      {!bare && (
        <Root>
          <Button>Ours</Button>
        </Root>
      )}
    </main>
  );
}

/**
 * Returns the computed styles of an element and its pseudo-elements, without sizes, which depend on the elements
 * around.
 */
function looks(element: Element): Record<string, string>[] {
  return ["", "::before", "::after", "::placeholder", "::marker", "::backdrop"].map((part) => {
    const style = getComputedStyle(element, part);
    return Object.fromEntries(
      [...style]
        .filter((property) => !/size$|^(width|height|perspective-origin|transform-origin)$/.test(property))
        .map((property) => [property, style.getPropertyValue(property)]),
    );
  });
}

/** Returns all rules of a style sheet, including nested ones. */
function rulesOf({ sheet }: HTMLStyleElement): CSSRule[] {
  const within = (rules: CSSRuleList): CSSRule[] =>
    [...rules].flatMap((rule) => [rule, ...("cssRules" in rule ? within(rule.cssRules as CSSRuleList) : [])]);
  return within(sheet?.cssRules ?? new CSSStyleSheet().cssRules);
}

function styleRules(): CSSStyleRule[] {
  return rulesOf(add()).filter((rule) => rule instanceof CSSStyleRule);
}

/** Returns all selectors of the style sheet, with selector lists split up. */
function selectors(): string[] {
  return styleRules().flatMap(({ selectorText }) => {
    let depth = 0;
    const parts = [""];
    for (const letter of selectorText) {
      if (letter === "(") depth++;
      if (letter === ")") depth--;
      if (letter === "," && depth === 0) parts.push("");
      else parts.push((parts.pop() ?? "") + letter);
    }
    return parts.map((part) => part.trim());
  });
}
