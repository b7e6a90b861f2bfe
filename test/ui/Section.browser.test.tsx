import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { Foot } from "../../src/ui/Foot/Foot";
import { Section } from "../../src/ui/Section/Section";

describe("a section", () => {
  it("is a form named by its heading if there is something to submit", async () => {
    const screen = await render(<Section as="form" title="Profile" headingLevel={3} />);
    await expect.element(screen.getByRole("form", { name: "Profile", exact: true })).toBeInTheDocument();
    await expect.element(screen.getByRole("heading", { name: "Profile", level: 3 })).toBeInTheDocument();
  });

  it("is a region named by its heading otherwise", async () => {
    const screen = await render(<Section title="Membership" />);
    await expect.element(screen.getByRole("region", { name: "Membership", exact: true })).toBeInTheDocument();
    expect(screen.getByRole("form").elements()).toEqual([]);
  });

  it("is named by its own heading, also beside a section of the same title", async () => {
    const screen = await render([<Section key={1} title="Theme" />, <Section key={2} title="Theme" />]);
    const names = screen
      .getByRole("region", { name: "Theme" })
      .elements()
      .map((each) => each.getAttribute("aria-labelledby"));
    expect(new Set(names).size).toBe(2);
  });

  it("has neither heading nor name while its title loads", async () => {
    const { container } = await render(<Section title={<span />} state="loading" />);
    expect(container.querySelector("h1, h2, h3, h4, h5, h6")).toBeNull();
    expect(container.querySelector("section")?.hasAttribute("aria-labelledby")).toBe(false);
  });

  it("marks its card as busy and not its foot, whose text screen readers could not announce then", async () => {
    const screen = await render(<Section title="Profile" state="saving" busy foot={<Foot text="Saving…" />} />);
    expect(screen.container.querySelectorAll("[aria-busy=true]")).toHaveLength(1);
    expect(screen.getByRole("status").element().closest("[aria-busy]")).toBeNull();
  });
});
