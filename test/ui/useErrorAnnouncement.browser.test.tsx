import { useEffect, useRef, type ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { Field } from "../../src/ui/Field/Field";
import { TextInput } from "../../src/ui/TextInput/TextInput";
import { listen, silence } from "./listen";

/** A field that gets the focus when it is refused, as in a form, if `takesFocus` is set. */
function NameField({ error, takesFocus = false }: { error?: ReactNode; takesFocus?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const refused = Boolean(error);
  useEffect(() => {
    if (refused && takesFocus) input.current?.focus();
  }, [refused, takesFocus]);
  return (
    <Field label="Name" error={error}>
      {(control) => <TextInput {...control} ref={input} />}
    </Field>
  );
}

async function renderField(props: { takesFocus?: boolean } = {}) {
  const screen = await render(<NameField {...props} />);
  const region = screen.container.querySelector(".cr-row-error") ?? screen.container;
  return {
    ...screen,
    said: listen(region),
    show: (error?: ReactNode) => screen.rerender(<NameField {...props} error={error} />),
  };
}

describe("an error that appears", () => {
  it("is announced once if the focus does not move to the field", async () => {
    const { said, show } = await renderField();
    await show("Enter a name.");
    await silence();
    expect(said).toEqual(["Enter a name."]);
  });

  it("is not announced by the live region if the focus moves to the field, which it describes", async () => {
    const { said, show, getByRole } = await renderField({ takesFocus: true });
    await show("Enter a name.");
    await silence();
    expect(said).toEqual([]);
    await expect.element(getByRole("textbox")).toHaveAccessibleDescription("Enter a name.");
    await expect.element(getByRole("textbox")).toHaveFocus();
  });

  it("is announced once for each text", async () => {
    const { said, show } = await renderField();
    await show("Enter a name.");
    await silence();
    await show("Too long.");
    await silence();
    expect(said).toEqual(["Enter a name.", "Too long."]);
  });

  it("is not announced again by a new render, also if it is an element", async () => {
    const { said, show } = await renderField();
    await show(<b>Enter a name.</b>);
    await silence();
    await show(<b>Enter a name.</b>);
    await silence();
    expect(said).toEqual(["Enter a name."]);
  });

  it("is announced again when it disappears and appears again", async () => {
    const { said, show } = await renderField();
    await show("Enter a name.");
    await silence();
    await show();
    await show("Enter a name.");
    await silence();
    expect(said).toEqual(["Enter a name.", "Enter a name."]);
  });

  it("is not announced if it disappears before the announcement", async () => {
    const { said, show } = await renderField();
    await show("Enter a name.");
    await show();
    await silence();
    expect(said).toEqual([]);
  });
});
