import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { Foot } from "../../src/ui/Foot/Foot";

it("has its status region before there is a text in it, so that the text is read out", async () => {
  const screen = await render(<Foot />);
  const before = screen.getByRole("status").element();
  expect(before.textContent).toBe("");

  await screen.rerender(
    <Foot tone="success" icon="check" text="Saved">
      Undo
    </Foot>,
  );
  expect(screen.getByRole("status").element()).toBe(before);
  // Only the words: what can be done is not part of the news.
  expect(before.textContent).toBe("Saved");
});
