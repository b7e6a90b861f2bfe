import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { Foot } from "../../src/ui/Foot/Foot";

it("renders its status element before there is a text in it, so that screen readers announce the text", async () => {
  const screen = await render(<Foot />);
  const before = screen.getByRole("status").element();
  expect(before.textContent).toBe("");

  await screen.rerender(
    <Foot tone="success" icon="check" text="Saved">
      Undo
    </Foot>,
  );
  expect(screen.getByRole("status").element()).toBe(before);
  // The buttons are outside the status element, and so are not announced.
  expect(before.textContent).toBe("Saved");
});
