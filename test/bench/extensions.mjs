import { longestTask, spread } from "./measure.mjs";

const many = Array.from({ length: 10_000 }, (_, index) => `ext${index}`);
const budget = 50;
const rounds = 3;

/** Measures the longest tasks of the main thread with 10,000 file extensions. None may take longer than 50 ms. */
export async function extensions(world) {
  const samples = new Map();
  for (let round = 0; round < rounds; round += 1) {
    await walk(world, (what, longest) => samples.set(what, [...(samples.get(what) ?? []), longest]));
  }
  return [...samples].map(([what, longest]) => ({
    figure: `10,000 extensions, ${what}: longest task`,
    unit: "ms",
    ...spread(longest),
    budget,
    of: "max",
  }));
}

async function walk({ open, signIn, hostUrl, cloudreve, text }, note) {
  const { title, version_retention_ext: words } = text.versionRetention;
  const retention = (page) => page.getByRole("form", { name: title });
  const box = (page) => retention(page).getByRole("textbox", { name: words.label });
  const enabled = (page) => page.waitForSelector(".cr-tags-input:not([disabled])");

  cloudreve.change(undefined, { version_retention_ext: ["docx"] });
  const page = await open(`${hostUrl}?tab=preferences`);
  await signIn(page, title);
  await enabled(page);
  await page.evaluate((list) => window.navigator.clipboard.writeText(list), many.join(", "));
  await box(page).focus();
  note(
    "pasted",
    await longestTask(page, async () => {
      await page.keyboard.press("Control+v");
      await page.getByText(words.more(9_901)).waitFor();
    }),
  );
  note(
    "saved",
    await longestTask(page, async () => {
      await retention(page).getByRole("button", { name: text.actions.save, exact: true }).click();
      await retention(page).getByText(text.state.saved, { exact: true }).waitFor();
    }),
  );
  note(
    "typed in",
    await longestTask(page, async () => {
      await box(page).focus();
      await page.keyboard.type("ext77", { delay: 50 });
    }),
  );
  note(
    "one added",
    await longestTask(page, async () => {
      await page.keyboard.type("x", { delay: 50 });
      await page.keyboard.press("Enter");
      await retention(page).getByText(text.state.unsaved(1)).waitFor();
    }),
  );
  note(
    "one removed",
    await longestTask(page, async () => {
      await retention(page).locator(".cr-tag-remove").first().click();
      await page.waitForTimeout(300);
    }),
  );
  note(
    "saved again",
    await longestTask(page, async () => {
      await retention(page).getByRole("button", { name: text.actions.save, exact: true }).click();
      await retention(page).getByText(text.state.saved, { exact: true }).waitFor();
    }),
  );
  await page.context().close();

  const again = await open(`${hostUrl}?tab=preferences`);
  note(
    "opened",
    await longestTask(again, async () => {
      await signIn(again, title);
      await enabled(again);
    }),
  );
  await again.context().close();
  cloudreve.change(undefined, { version_retention_ext: ["docx", "xlsx", "psd"] });
}
