import { expect, test } from "vitest";
import { page as browserPage } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Page } from "../../src/ui/Page/Page";
import { Root } from "../../src/ui/Root/Root";

const ids = ["one", "two", "three"];

/** The page while its sections load, each another element than what comes after, and not as high. */
function Sections({ loaded }: { loaded: boolean }) {
  const Element = loaded ? "form" : "section";
  return (
    <Root>
      <Page
        title="Settings"
        nav={ids.map((id) => ({ id, label: id, dirty: false }))}
        navLabel="Sections"
        dirtyLabel="unsaved"
      >
        {ids.map((id) => (
          <Element key={id} id={id} style={{ blockSize: loaded ? 700 : 150 }} />
        ))}
      </Page>
    </Root>
  );
}

test("the list follows the reader when what was loading has given way to the sections", async () => {
  await browserPage.viewport(1280, 800);
  const screen = await render(<Sections loaded={false} />);
  const current = () => screen.container.querySelector("[aria-current]")?.textContent;
  await new Promise((resolve) => setTimeout(resolve, 200));
  await screen.rerender(<Sections loaded />);
  await expect.poll(current).toBe("one");
  window.scrollTo(0, 750);
  await expect.poll(current).toBe("two");
  window.scrollTo(0, 0);
  await expect.poll(current).toBe("one");
});

test("a reader who goes back at once after a press in the list is followed", async () => {
  await browserPage.viewport(1280, 800);
  const screen = await render(<Sections loaded />);
  const current = () => screen.container.querySelector("[aria-current]")?.textContent;
  await screen.getByRole("link", { name: "three" }).click();
  expect(current()).toBe("three");
  await new Promise((resolve) => setTimeout(resolve, 200));
  window.scrollTo(0, 0);
  await expect.poll(current).toBe("one");
});

test("who works in the section that was chosen stays in it, whatever grows", async () => {
  await browserPage.viewport(1280, 800);
  const screen = await render(<Sections loaded />);
  const current = () => screen.container.querySelector("[aria-current]")?.textContent;
  await screen.getByRole("link", { name: "two" }).click();
  const two = screen.container.querySelector<HTMLElement>("#two");
  two?.append(document.createElement("input"));
  two?.querySelector("input")?.focus({ preventScroll: true });
  await new Promise((resolve) => setTimeout(resolve, 1200));
  // So that the page's end is in view, where the last one gets its turn.
  screen.container.querySelector<HTMLElement>("#three")?.style.setProperty("block-size", "20px");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(current()).toBe("two");
  history.replaceState(null, "", location.pathname + location.search);
});
