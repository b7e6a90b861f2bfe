import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { Root } from "../../src/ui/Root/Root";
import { TagsInput } from "../../src/ui/TagsInput/TagsInput";
import { TagsInputStill } from "../../src/ui/TagsInput/TagsInputStill";
import { tagsInputProps } from "./tagsInputProps";

const described = { ...tagsInputProps, "aria-labelledby": "label", "aria-describedby": "why" };
const words = (
  <>
    <p id="label">File types</p>
    <p id="why">Only these keep versions.</p>
  </>
);

describe("a TagsInput that may only be read", () => {
  it("is a list with the field's name and description, and nothing to change it by", async () => {
    const screen = await render(
      <>
        {words}
        <TagsInput {...described} readOnly isOdd={(tag) => tag === "psd"} />
      </>,
    );
    const list = screen.getByRole("list", { name: "File types" });
    await expect.element(list).toHaveAccessibleDescription("Only these keep versions.");
    const tags = list.getByRole("listitem").elements();
    expect(tags.map((each) => each.textContent)).toEqual(["docx", "psd"]);
    expect(tags.map((each) => each.hasAttribute("data-odd"))).toEqual([false, true]);
    expect(screen.container.querySelector("input, button")).toBeNull();
  });
});

describe("a TagsInput whose behavior is still loading", () => {
  it("has the same name and size, so that nothing moves when it comes", async () => {
    const screen = await render(
      <Root>
        {words}
        <TagsInputStill {...described} placeholder="Add" />
      </Root>,
    );
    const box = screen.getByRole("textbox", { name: "File types" });
    await expect.element(box).toHaveAccessibleDescription("Only these keep versions.");
    await expect.element(box).toBeDisabled();
    const before = rectangles(screen.container);

    await screen.rerender(
      <Root>
        {words}
        <TagsInput {...described} placeholder="Add" />
      </Root>,
    );
    await expect.element(box).toBeEnabled();
    await expect.element(box).toHaveAccessibleDescription(`Only these keep versions. ${tagsInputProps.labels.held(2)}`);
    expect(rectangles(screen.container)).toEqual(before);
  });
});

describe("a TagsInput that works", () => {
  it("leaves itself only when the focus does, not from one of its buttons to its box", async () => {
    const onBlur = vi.fn();
    const screen = await render(
      <>
        {words}
        <TagsInput {...described} onBlur={onBlur} />
        <button>After</button>
      </>,
    );
    const box = screen.getByRole("textbox");
    await expect.element(box).toBeEnabled();
    await box.click();
    expect(onBlur).not.toHaveBeenCalled();
    await screen.getByRole("button", { name: "After" }).click();
    expect(onBlur).toHaveBeenCalledOnce();
  });

  it("takes what was typed when the focus goes", async () => {
    const onChange = vi.fn();
    const screen = await render(
      <>
        {words}
        <TagsInput {...described} onChange={onChange} />
        <button>After</button>
      </>,
    );
    await expect.element(screen.getByRole("textbox")).toBeEnabled();
    await screen.getByRole("textbox").fill("png");
    await screen.getByRole("button", { name: "After" }).click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(["docx", "psd", "png"]);
  });
});

/** Where its tags and its box are. */
function rectangles(container: HTMLElement) {
  const parts = container.querySelectorAll(".cr-tags, .cr-tag, .cr-tag-remove, .cr-tags-input");
  return [...parts].map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    return { part: part.classList.item(0), x, y, width, height };
  });
}

describe("a TagsInput that is worked by keyboard", () => {
  function Tags() {
    const [value, setValue] = useState<readonly string[]>(["docx", "psd"]);
    return (
      <>
        {words}
        <TagsInput {...described} value={value} onChange={setValue} />
      </>
    );
  }
  const open = async () => {
    const screen = await render(<Tags />);
    await expect.element(screen.getByRole("textbox")).toBeEnabled();
    return screen;
  };

  it("leaves the other tags alone when one is removed, also where two are the same", async () => {
    function List() {
      const [value, setValue] = useState<readonly string[]>(["docx", "psd", "txt", "txt"]);
      return <TagsInput {...described} value={value} onChange={(next) => setValue([...next])} />;
    }
    const screen = await render(
      <Root>
        {words}
        <List />
      </Root>,
    );
    await expect.element(screen.getByRole("textbox")).toBeEnabled();
    const tags = () => [...screen.container.querySelectorAll(".cr-tags-list > li")];
    const [, ...others] = tags();
    await screen.getByRole("button").first().click();
    await expect.poll(() => tags().map((tag) => tag.textContent)).toEqual(["psd", "txt", "txt"]);
    expect(tags().every((tag, index) => tag === others[index])).toBe(true);
  });

  it("tells of what is removed in its own words alone", async () => {
    const screen = await open();
    const others = new Set<string>();
    const listen = new MutationObserver(() => {
      for (const region of document.querySelectorAll("body > [aria-live]"))
        if (region.textContent !== "") others.add(region.textContent);
    });
    listen.observe(document.body, { childList: true, subtree: true, characterData: true });
    await screen.getByRole("textbox").click();
    await userEvent.keyboard("{Backspace}{Backspace}{Backspace}");
    await expect.element(screen.getByRole("status")).toHaveTextContent(/docx/);
    await new Promise((resolve) => setTimeout(resolve, 300));
    listen.disconnect();
    expect([...others]).toEqual([]);
  });

  it("takes what is typed at Enter, and not at the Enter that ends a composition", async () => {
    const screen = await open();
    const box = screen.getByRole("textbox").element() as HTMLInputElement;
    await screen.getByRole("textbox").fill("文書");
    const enter = { key: "Enter", bubbles: true, cancelable: true };
    box.dispatchEvent(new KeyboardEvent("keydown", { ...enter, isComposing: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(screen.getByRole("listitem").elements()).toHaveLength(2);
    expect(box.value).toBe("文書");
    box.dispatchEvent(new KeyboardEvent("keydown", enter));
    await expect.poll(() => screen.getByRole("listitem").elements()).toHaveLength(3);
  });

  it("takes a text whose last separator ends a composition", async () => {
    const screen = await open();
    const box = screen.getByRole("textbox").element() as HTMLInputElement;
    box.focus();
    box.value = "文書,";
    box.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
    expect(screen.getByRole("listitem").elements()).toHaveLength(2);
    box.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, data: "文書," }));
    await expect.poll(() => screen.getByRole("listitem").elements()).toHaveLength(3);
    expect(box.value).toBe("");
  });
});

describe("a TagsInput that is left in the frame in which it got the focus", () => {
  it("does not take the focus back", async () => {
    const screen = await render(
      <Root>
        {words}
        <TagsInput {...described} />
        <button>Next</button>
      </Root>,
    );
    const box = screen.getByRole("textbox", { name: "File types" });
    await expect.element(box).toBeEnabled();
    const next = screen.getByRole("button", { name: "Next" });
    (box.element() as HTMLElement).focus();
    (next.element() as HTMLElement).focus();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect.element(next).toHaveFocus();
    // And whoever comes back stays.
    (box.element() as HTMLElement).focus();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect.element(box).toHaveFocus();
  });
});

describe("a TagsInput of 10,000 tags", () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `ext${index}`);

  it("shows 100, says how many more there are, and finds what is typed", async () => {
    const onChange = vi.fn();
    function Many() {
      const [typed, setTyped] = useState("");
      return <TagsInput {...described} value={many} onChange={onChange} text={typed} onText={setTyped} />;
    }
    const screen = await render(
      <Root>
        {words}
        <Many />
      </Root>,
    );
    const box = screen.getByRole("textbox", { name: "File types" });
    await expect.element(box).toBeEnabled();
    const shown = () => [...screen.container.querySelectorAll(".cr-tag-text")].map((tag) => tag.textContent);
    expect(shown()).toHaveLength(100);
    expect(shown().at(-1)).toBe("ext9999");
    await expect.element(screen.getByText("9900 more")).toBeVisible();
    await box.fill("ext77");
    await expect.poll(shown).toContain("ext77");
    screen.container.querySelector<HTMLElement>(".cr-tag-remove")?.click();
    await expect
      .poll(() => onChange.mock.calls[0]?.[0] as string[] | undefined)
      .toEqual(many.filter((tag) => tag !== "ext77"));
  });
});
