import { afterEach, expect, it } from "vitest";
import { cdp } from "vitest/browser";
import { render } from "vitest-browser-react";
import { TagsInput } from "../../src/ui/TagsInput/TagsInput";
import { tagsInputProps } from "./tagsInputProps";

const block = async (urls: string[]) => {
  await cdp().send("Network.enable");
  await cdp().send("Network.setBlockedURLs", { urls });
};
afterEach(() => block([]));

it("a TagsInput keeps showing its tags when the code of its behavior cannot be loaded", async () => {
  await block(["*TagsInputMachine*"]);
  const screen = await render(
    <>
      <TagsInput {...tagsInputProps} />
      <p>The rest</p>
    </>,
  );
  await expect(import("../../src/ui/TagsInput/TagsInputMachine")).rejects.toThrow("Failed to fetch");
  // React shows content at the earliest 300 ms after its Suspense fallback.
  await new Promise((done) => setTimeout(done, 500));
  expect(
    screen
      .getByRole("listitem")
      .elements()
      .map((each) => each.textContent),
  ).toEqual(["docx", "psd"]);
  await expect.element(screen.getByRole("textbox")).toBeDisabled();
  await expect.element(screen.getByText("The rest")).toBeVisible();
});
