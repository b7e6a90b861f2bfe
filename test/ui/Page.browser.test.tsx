import { expect, test } from "vitest";
import { page as browserPage } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Page } from "../../src/ui/Page/Page";
import { Root } from "../../src/ui/Root/Root";

const ids = ["one", "two", "three"];

/** A page of three sections. While they load they are other elements than afterwards, and not as high. */
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

test("the list marks the current section also after loaded sections have replaced their skeletons", async () => {
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

test("the list marks the section in view if the user scrolls back right after a click in the list", async () => {
  await browserPage.viewport(1280, 800);
  const screen = await render(<Sections loaded />);
  const current = () => screen.container.querySelector("[aria-current]")?.textContent;
  await screen.getByRole("link", { name: "three" }).click();
  expect(current()).toBe("three");
  await new Promise((resolve) => setTimeout(resolve, 200));
  window.scrollTo(0, 0);
  await expect.poll(current).toBe("one");
});

test("the chosen section stays current while focus is in it, even if other sections change their height", async () => {
  await browserPage.viewport(1280, 800);
  const screen = await render(<Sections loaded />);
  const current = () => screen.container.querySelector("[aria-current]")?.textContent;
  await screen.getByRole("link", { name: "two" }).click();
  const two = screen.container.querySelector<HTMLElement>("#two");
  two?.append(document.createElement("input"));
  two?.querySelector("input")?.focus({ preventScroll: true });
  await new Promise((resolve) => setTimeout(resolve, 1200));
  // Makes the end of the page come into view, where the last section would become current.
  screen.container.querySelector<HTMLElement>("#three")?.style.setProperty("block-size", "20px");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(current()).toBe("two");
  history.replaceState(null, "", location.pathname + location.search);
});
