import { useState, type CSSProperties } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { Page } from "../../src/ui/Page/Page";
import { Root } from "../../src/ui/Root/Root";
import { Section } from "../../src/ui/Section/Section";
import { TextInput } from "../../src/ui/TextInput/TextInput";
import { UnsavedBar } from "../../src/ui/UnsavedBar/UnsavedBar";
import type { Tokens } from "../../src/styles/Tokens";

const ids = ["one", "two", "three"];
const headerHeight = 90;

function Settings({ tokens }: { tokens?: Tokens | undefined }) {
  return (
    <Root tokens={tokens}>
      <Page
        title="Settings"
        nav={ids.map((id) => ({ id, label: id, dirty: false }))}
        navLabel="Sections"
        dirtyLabel="unsaved"
        bar={<UnsavedBar label="Unsaved" text="Unsaved" actions={null} />}
      >
        {ids.map((id) => (
          <Section key={id} id={id} as="form" title={`Title ${id}`}>
            <div style={{ blockSize: 700, paddingBlockStart: 300 }}>
              <TextInput aria-label={`Box ${id}`} />
            </div>
          </Section>
        ))}
      </Page>
    </Root>
  );
}

/** A page that is told which section to show. */
function TallSettings({ shown }: { shown: string }) {
  return (
    <Root>
      <Page
        title="Settings"
        nav={ids.map((id) => ({ id, label: id, dirty: false }))}
        navLabel="Sections"
        dirtyLabel="unsaved"
        shown={shown}
      >
        {ids.map((id) => (
          <Section key={id} id={id} as="form" title={`Title ${id}`}>
            <div style={{ blockSize: 700 }} />
          </Section>
        ))}
      </Page>
    </Root>
  );
}

interface HostProps {
  tokens?: Tokens | undefined;
  style?: CSSProperties;
}

/** An app whose content scrolls below its toolbar and beneath a header that sticks at the top of the content. */
function Host({ tokens, style }: HostProps) {
  return (
    <div style={{ paddingBlockStart: 220 }}>
      <main data-testid="scroller" style={{ position: "relative", blockSize: 400, overflow: "auto", ...style }}>
        <header
          style={{ position: "sticky", zIndex: 9, insetBlockStart: 0, blockSize: headerHeight, background: "tan" }}
        />
        <Settings tokens={tokens} />
      </main>
    </div>
  );
}

const scroller = () => page.getByTestId("scroller").element();
const current = () => document.querySelector("[aria-current]")?.textContent;
const headerBottom = () => document.querySelector("header")?.getBoundingClientRect().bottom ?? Number.NaN;
const rect = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();

describe("in a scroll container with a sticky header of the host's", () => {
  beforeEach(() => page.viewport(1280, 800));

  const waysToSay: [string, HostProps][] = [
    ["scroll-padding", { style: { scrollPaddingBlockStart: headerHeight } }],
    ["--cr-sticky-top", { tokens: { "--cr-sticky-top": `${headerHeight}px` } }],
  ];
  it.each(waysToSay)("a followed section stands below a header given by %s, and becomes current", async (_, props) => {
    await render(<Host {...props} />);
    await page.getByRole("link", { name: "two" }).click();
    const below = () => rect("#two .cr-section-title").top - headerBottom();
    await expect.poll(below).toBeGreaterThanOrEqual(0);
    expect(below()).toBeLessThan(40);
    // The second in which the click alone says which section is current has passed.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    scroller().scrollBy(0, 1);
    document.querySelector<HTMLElement>("#two")?.blur();
    scroller().scrollBy(0, 40);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(current()).toBe("two");
  });

  it("the current section is judged by what is seen of the container", async () => {
    await render(<Host />);
    await expect.poll(current).toBe("one");
    const place = rect("#two").top - scroller().getBoundingClientRect().top;
    // The top of the section is in the window's first quarter, but at the end of the container.
    scroller().scrollTo(0, place - 320);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(current()).toBe("one");
    scroller().scrollTo(0, place - 20);
    await expect.poll(current).toBe("two");
    scroller().scrollTo(0, scroller().scrollHeight);
    await expect.poll(current).toBe("three");
  });

  it("the list and the bar of unsaved changes stay in the part that is seen, below the header", async () => {
    await render(<Host tokens={{ "--cr-sticky-top": `${headerHeight}px` }} />);
    scroller().scrollTo(0, 700);
    await expect.poll(() => rect(".cr-nav").top).toBeGreaterThanOrEqual(headerBottom());
    expect(rect(".cr-bar").bottom).toBeLessThan(scroller().getBoundingClientRect().bottom);
  });

  it("a control that gets the focus is not behind the header", async () => {
    await render(<Host tokens={{ "--cr-sticky-top": `${headerHeight}px` }} />);
    (page.getByRole("textbox", { name: "Box two" }).element() as HTMLElement).focus();
    // In view for the browser, but behind the header.
    scroller().scrollBy(0, rect("#one input").top - scroller().getBoundingClientRect().top - 20);
    expect(rect("#one input").top).toBeLessThan(headerBottom());
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
    await expect.element(page.getByRole("textbox", { name: "Box one" })).toHaveFocus();
    // Scrolling goes by whole device pixels.
    expect(Math.ceil(rect("#one input").top)).toBeGreaterThanOrEqual(headerBottom());
  });
});

describe("in a tab panel that is hidden at first", () => {
  beforeEach(() => page.viewport(1280, 800));

  function Tabs() {
    const [shown, show] = useState(false);
    return (
      <>
        <button onClick={() => show(true)}>Show</button>
        <div hidden={!shown}>
          <TallSettings shown="two" />
        </div>
      </>
    );
  }

  it("the page goes to its section once it is shown, and knows where the user is", async () => {
    await render(<Tabs />);
    await page.getByRole("button", { name: "Show" }).click();
    await expect.poll(() => Math.abs(rect("#two").top)).toBeLessThan(40);
    await expect.poll(current).toBe("two");
    window.scrollTo(0, 0);
    await expect.poll(current).toBe("one");
  });

  it("the page follows a section of the host's, too, which it names while the page is hidden", async () => {
    function Host() {
      const [section, goTo] = useState("one");
      const [isHidden, hide] = useState(true);
      return (
        <>
          <button onClick={() => goTo("three")}>Go</button>
          <button onClick={() => hide(false)}>Show</button>
          <div hidden={isHidden}>
            <TallSettings shown={section} />
          </div>
        </>
      );
    }
    await render(<Host />);
    await page.getByRole("button", { name: "Go" }).click();
    await page.getByRole("button", { name: "Show" }).click();
    await expect.element(document.querySelector<HTMLElement>("#three")).toHaveFocus();
    await expect.poll(current).toBe("three");
    expect(rect("#three").top).toBeLessThan(innerHeight / 2);
  });
});
