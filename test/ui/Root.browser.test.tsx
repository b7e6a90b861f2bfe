import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { Dialog } from "../../src/ui/Dialog/Dialog";
import { Root } from "../../src/ui/Root/Root";

describe("a Root", () => {
  it("has the class, style, color scheme, direction and language it was given", async () => {
    const { container } = await render(
      <Root className="host" style={{ color: "red" }} scheme="dark" dir="rtl" lang="ar">
        Words
      </Root>,
    );
    expect(container.innerHTML).toBe(
      '<div class="cr-root host" dir="rtl" lang="ar" data-scheme="dark" style="color: red;">Words</div>',
    );
  });

  it("adds no element inside another Root", async () => {
    const { container } = await render(
      <Root scheme="dark">
        <Root scheme="light" className="inner">
          <p>Words</p>
        </Root>
      </Root>,
    );
    expect(container.querySelectorAll(".cr-root")).toHaveLength(1);
    expect(container.querySelector(".cr-root")?.innerHTML).toBe("<p>Words</p>");
  });

  it("passes its look on to a dialog, which renders outside of it", async () => {
    await render(
      <Root className="host" style={{ color: "red" }} scheme="dark" dir="rtl" lang="ar">
        <Root scheme="light">
          <Dialog open onOpenChange={() => undefined} title="Turn off" closeLabel="Close" />
        </Root>
      </Root>,
    );
    const around = page.getByRole("dialog").element().closest(".cr-root");
    expect(around?.parentElement).toBe(document.body);
    expect(around?.className).toBe("cr-root cr-backdrop host");
    expect(around?.getAttributeNames().sort()).toEqual(["class", "data-scheme", "dir", "lang", "style"]);
    expect([around?.getAttribute("data-scheme"), around?.getAttribute("dir"), around?.getAttribute("lang")]).toEqual([
      "dark",
      "rtl",
      "ar",
    ]);
  });
});
