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
      <Page title="Settings" nav={ids.map((id) => ({ id, label: id, dirty: false }))} navLabel="Sections" dirtyLabel="unsaved">
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
