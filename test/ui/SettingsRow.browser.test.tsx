import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { Button } from "../../src/ui/Button/Button";
import { Note } from "../../src/ui/Note/Note";
import { SettingsRow, type SettingsRowProps } from "../../src/ui/SettingsRow/SettingsRow";
import { TextInput } from "../../src/ui/TextInput/TextInput";

function NameRow(props: Partial<SettingsRowProps>) {
  return (
    <SettingsRow label="Name" {...props}>
      {(control) => <TextInput {...control} />}
    </SettingsRow>
  );
}

describe("a control in a row", () => {
  it("is named by the row's label, and has no description without other texts", async () => {
    const screen = await render(<NameRow badge="New" dirty edited="edited" />);
    const input = screen.getByRole("textbox");
    await expect.element(input).toHaveAccessibleName("Name");
    await expect.element(input).not.toHaveAccessibleDescription();
    await expect.element(input).toBeValid();
  });

  it("is described by the row's description, notices, error, and conflict without its buttons", async () => {
    const conflict = <Note text="Saved elsewhere." actions={<Button>Keep mine</Button>} />;
    const notices = [
      { tone: "muted" as const, text: "Up to 255." },
      { tone: "warning" as const, text: "Long." },
    ];
    const screen = await render(
      <NameRow why="Shown to all." notices={notices} error="Enter a name." conflict={conflict} />,
    );
    const input = screen.getByRole("textbox", { name: "Name" });
    await expect
      .element(input)
      .toHaveAccessibleDescription("Shown to all. Up to 255. Long. Enter a name. Saved elsewhere.");
    await expect.element(input).toBeInvalid();
  });

  it("refers only to texts that are rendered", async () => {
    const screen = await render(<NameRow why="Shown to all." error="Enter a name." />);
    await screen.rerender(<NameRow notices={[{ tone: "muted", text: "Up to 255." }]} />);
    const ids = screen.getByRole("textbox").element().getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual(["Up to 255."]);
    await expect.element(screen.getByRole("textbox")).toBeValid();
  });

  it("gets the focus when its label is clicked", async () => {
    const screen = await render(<NameRow />);
    await screen.getByText("Name").click();
    await expect.element(screen.getByRole("textbox")).toHaveFocus();
  });

  it("has other ids than the control of another row", async () => {
    const screen = await render([<NameRow key={1} why="One." />, <NameRow key={2} label="Mail" why="Two." />]);
    await expect.element(screen.getByRole("textbox", { name: "Name" })).toHaveAccessibleDescription("One.");
    await expect.element(screen.getByRole("textbox", { name: "Mail" })).toHaveAccessibleDescription("Two.");
  });

  it("may be a group, which no <label> can name", async () => {
    const screen = await render(
      <SettingsRow group label="Color" why="Of buttons.">
        {(control) => <fieldset {...control} />}
      </SettingsRow>,
    );
    await expect
      .element(screen.getByRole("group", { name: "Color", exact: true }))
      .toHaveAccessibleDescription("Of buttons.");
  });
});
