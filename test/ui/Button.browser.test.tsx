import type { SyntheticEvent } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Button } from "../../src/ui/Button/Button";

describe("a button", () => {
  it("submits the form around it only with type submit", async () => {
    const onSubmit = vi.fn((event: SyntheticEvent) => event.preventDefault());
    const screen = await render(
      <form onSubmit={onSubmit}>
        <Button>More</Button>
        <Button type="submit">Save</Button>
      </form>,
    );
    await screen.getByRole("button", { name: "More" }).click();
    expect(onSubmit).not.toHaveBeenCalled();
    await screen.getByRole("button", { name: "Save" }).click();
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it.each(["busy", "disabled"])(
    "submits nothing while it is %s, on a click or on Enter in a field, and keeps the focus",
    async (state) => {
      const onSubmit = vi.fn((event: SyntheticEvent) => event.preventDefault());
      const form = (inert: boolean) => (
        <form onSubmit={onSubmit}>
          <input aria-label="Name" />
          <Button type="submit" {...{ [state]: inert }}>
            Save
          </Button>
        </form>
      );
      const screen = await render(form(false));
      const save = screen.getByRole("button", { name: "Save", exact: true });
      await save.click();
      await screen.rerender(form(true));
      await expect.element(save).toHaveFocus();
      await save.click({ force: true });
      await screen.getByLabelText("Name").click();
      await userEvent.keyboard("{Enter}");
      expect(onSubmit).toHaveBeenCalledOnce();
    },
  );
});
