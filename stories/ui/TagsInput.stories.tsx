import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState, type ComponentType } from "react";
import { expect, fn, waitFor } from "storybook/test";
import { extensionSeparators, matchesFiles, parseExtensions } from "../../src/settings/extensions";
import { SettingsRow } from "../../src/ui/SettingsRow/SettingsRow";
import { TagsInput } from "../../src/ui/TagsInput/TagsInput";
import type { TagsInputProps } from "../../src/ui/TagsInput/TagsInputProps";
import { TagsInputStill } from "../../src/ui/TagsInput/TagsInputStill";
import { expectToFit } from "../sections/rooms";

function Extensions({ as: Tags = TagsInput, ...props }: TagsInputProps & { as?: ComponentType<TagsInputProps> }) {
  const [value, setValue] = useState(props.value);
  const [{ text, refused }, setText] = useState({ text: props.text, refused: [] as readonly string[] });
  const [wrong] = refused;
  const change = (next: string[]) => {
    setValue(next);
    props.onChange(next);
  };
  const type = (typed: string, rest: readonly string[]) => {
    setText({ text: typed, refused: rest });
    props.onText(typed, rest);
  };
  return (
    <SettingsRow
      group
      layout="stack"
      label="File types"
      why="Only these keep versions."
      error={wrong && `“${wrong}” is not a file extension.`}
    >
      {(control) => <Tags {...props} {...control} value={value} onChange={change} text={text} onText={type} />}
    </SettingsRow>
  );
}

const meta = {
  title: "UI/TagsInput",
  component: TagsInput,
  args: {
    id: "extensions",
    value: ["docx", "psd"],
    placeholder: "Add",
    separators: extensionSeparators,
    parse: (text) => {
      const { extensions, refused } = parseExtensions(text);
      return { accepted: extensions, refused };
    },
    isOdd: (tag) => !matchesFiles(tag),
    labels: {
      remove: (tag) => `Remove ${tag}`,
      added: (tags) => tags.map((tag) => `${tag} added`).join(". "),
      removed: (tags) => tags.map((tag) => `${tag} removed`).join(". "),
      selected: (tag) => `${tag} selected`,
      held: (count) => `${count} types. Backspace removes the last one.`,
      hidden: (count) => `${count} more`,
    },
    onChange: fn(),
    text: "",
    onText: fn(),
    onBlur: fn(),
  },
  render: (args) => <Extensions key={args.value.join()} {...args} />,
} satisfies Meta<typeof TagsInput>;
export default meta;

type Story = StoryObj<typeof meta>;
type Context = Parameters<NonNullable<Story["play"]>>[0];

/** Waits until the input's code has loaded, and returns its box. */
async function enabledBox({ canvas }: Context): Promise<HTMLElement> {
  return waitFor(async () => {
    const box = canvas.getByRole("textbox");
    await expect(box).toBeEnabled();
    return box;
  });
}

// Makes the accessibility check see the working box and not the one shown while its code loads.
const waitForBox = async (context: Context) => {
  await enabledBox(context);
};

export const Filled: Story = {
  play: async (context) => {
    const box = await enabledBox(context);
    await expect(box).toHaveAccessibleName("File types");
    await expect(box).toHaveAccessibleDescription(`Only these keep versions. ${context.args.labels.held(2)}`);
  },
};

export const Typed: Story = {
  play: async (context) => {
    const { args, canvas, userEvent } = context;
    const box = await enabledBox(context);
    await userEvent.type(box, ".PNG{Enter}");
    await expect(args.onChange).toHaveBeenLastCalledWith(["docx", "psd", "png"]);
    await expect(box).toHaveValue("");
    await expect(canvas.getByText("png added")).toBeInTheDocument();
    // A comma also ends a tag. A tag that is in the list already is not added again.
    await userEvent.type(box, "png,gif,");
    await expect(args.onChange).toHaveBeenLastCalledWith(["docx", "psd", "png", "gif"]);
    await expect(box).toHaveValue("");
  },
};

export const Pasted: Story = {
  args: { value: [] },
  play: async (context) => {
    const { args, userEvent } = context;
    const box = await enabledBox(context);
    await userEvent.click(box);
    await userEvent.paste("TXT, .docx;pdf");
    await expect(args.onChange).toHaveBeenCalledOnce();
    await expect(args.onChange).toHaveBeenCalledWith(["txt", "docx", "pdf"]);
    await expect(box).toHaveValue("");
  },
};

export const ByKeyboard: Story = {
  args: { value: ["docx", "psd", "pdf", "png"] },
  play: async (context) => {
    const { args, canvas, userEvent } = context;
    const box = await enabledBox(context);
    await userEvent.click(box);
    // The first Backspace only selects.
    await userEvent.keyboard("{Backspace}");
    await canvas.findByText("png selected");
    await expect(args.onChange).not.toHaveBeenCalled();
    await userEvent.keyboard("{Backspace}");
    await waitFor(() => expect(args.onChange).toHaveBeenLastCalledWith(["docx", "psd", "pdf"]));
    await canvas.findByText(/png removed/);

    await userEvent.keyboard("{ArrowLeft}");
    await canvas.findByText("psd selected");
    await userEvent.keyboard("{Delete}");
    await waitFor(() => expect(args.onChange).toHaveBeenLastCalledWith(["docx", "pdf"]));
    await expect(box).toHaveFocus();
  },
};

export const ByMouse: Story = {
  play: async (context) => {
    const { args, canvas, userEvent } = context;
    await enabledBox(context);
    await userEvent.click(canvas.getByRole("button", { name: "Remove docx" }));
    await expect(args.onChange).toHaveBeenCalledOnce();
    await expect(args.onChange).toHaveBeenCalledWith(["psd"]);
  },
};

/** Refused text stays in the box with an error. Editing it removes the error. */
export const Refused: Story = {
  play: async (context) => {
    const { args, canvas, userEvent } = context;
    const box = await enabledBox(context);
    await userEvent.click(box);
    await userEvent.paste("png, a/b");
    await expect(args.onChange).toHaveBeenCalledOnce();
    await expect(args.onChange).toHaveBeenCalledWith(["docx", "psd", "png"]);
    await expect(box).toHaveValue("a/b");
    await expect(args.onText).toHaveBeenLastCalledWith("a/b", ["a/b"]);
    await expect(box).toHaveAccessibleDescription(/“a\/b” is not a file extension/);
    await expect(box).toBeInvalid();
    await userEvent.type(box, "{Backspace}");
    await expect(args.onText).toHaveBeenLastCalledWith("a/", []);
    await expect(canvas.queryByText(/is not a file extension/)).toBeNull();
    await userEvent.type(box, "/b");
    await userEvent.tab();
    await expect(box).toHaveValue("a//b");
    await expect(args.onText).toHaveBeenLastCalledWith("a//b", ["a//b"]);
  },
};

/** An entry stored by another app, which matches no file. */
export const Odd: Story = { args: { value: ["docx", ".TXT"] }, play: waitForBox };

export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("list", { name: "File types" })).toHaveTextContent("docxpsd");
    await expect(canvas.queryByRole("textbox")).toBeNull();
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

export const Dark: Story = { globals: { scheme: "dark" }, play: waitForBox };

export const RightToLeft: Story = { globals: { locale: "ar-AR" }, play: waitForBox };

export const Empty: Story = {
  args: { value: [] },
  play: async (context) => {
    await expect(await enabledBox(context)).toHaveAttribute("placeholder", "Add");
    await expect(context.canvas.queryByRole("listitem")).toBeNull();
  },
};

/** While the input's code loads, the tags are readable and the box is disabled. */
export const Loading: Story = {
  render: (args) => <Extensions {...args} as={TagsInputStill} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("textbox", { name: "File types" })).toBeDisabled();
    await expect(canvas.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["docx", "psd"]);
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

export const TwoHundred: Story = {
  args: { value: Array.from({ length: 200 }, (_, index) => `ext${index}`) },
  play: async (context) => {
    const { args, canvas, canvasElement, userEvent } = context;
    await userEvent.type(await enabledBox(context), "png{Enter}");
    await expect(args.onChange).toHaveBeenCalledOnce();
    await expect(canvas.getAllByRole("listitem")).toHaveLength(201);
    await expectToFit(canvasElement.querySelector(".cr-tags"));
  },
};

/** A tag that is wider than the input is cut; its remove button stays visible. */
export const Narrow: Story = {
  parameters: { width: 360 },
  args: {
    value: [
      "docx",
      "aVeryLongExtensionThatNobodyWouldTypeByHandButThatMayWellBeStored",
      ...Array.from({ length: 20 }, (_, index) => `ext${index}`),
    ],
  },
  play: async (context) => {
    await enabledBox(context);
    await expectToFit(context.canvasElement.querySelector(".cr-tags"));
  },
};

export const ReadOnlyEmpty: Story = {
  args: { value: [], readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("list", { name: "File types" })).toBeEmptyDOMElement();
    await expect(canvas.queryByRole("textbox")).toBeNull();
  },
};
