import type { Locator, Page } from "playwright";
import { text } from "../../stories/worlds/pageWords";
import { assertEqual } from "./assertEqual";
import type { OpenHost } from "./Host";
import { ada } from "./shared/users";

/** How a user chooses an entry in a kit's select. */
const choose: Record<string, (select: Locator, label: string, page: Page) => Promise<unknown>> = {
  mui: openAndChoose,
  radix: openAndChoose,
  mantine: (select, label) => select.selectOption({ label }),
  // Its list of roles is for screen readers, and hidden.
  antd: async (select, label, page) => {
    await select.click();
    await page.getByTitle(label).last().click();
  },
};

async function openAndChoose(select: Locator, label: string, page: Page) {
  await select.click();
  await page.getByRole("option", { name: label }).click();
}

/** Uses the page with the parts of several UI libraries in the slots, and looks at what a user sees of them. */
export async function partsWalk({ page, cloudreve }: OpenHost): Promise<void> {
  const saved = {
    nick: ada.nick,
    version_retention_enabled: true,
    version_retention_max: 10,
    share_links_in_profile: "",
  };
  for (const [kit, chooseIn] of Object.entries(choose)) {
    cloudreve.change(ada.email, saved);
    await page.goto(new URL(`/?kit=${kit}`, page.url()).href);
    const profile = page.getByRole("form", { name: text.profile.title });
    const retention = page.getByRole("form", { name: text.versionRetention.title });
    const name = profile.getByRole("textbox", { name: text.profile.nick.label });
    await name.waitFor();
    assertEqual(await name.inputValue(), ada.nick, `${kit}: the name that is shown`);
    await name.fill("Ada King");

    const shares = profile.getByRole("combobox", { name: text.profile.share_links_in_profile.label });
    await expectShown(page, kit, text.profile.share_links_in_profile.publicShares);
    await chooseIn(shares, text.profile.share_links_in_profile.allShares, page);
    await expectShown(page, kit, text.profile.share_links_in_profile.allShares);

    const keep = retention.getByRole("switch", { name: text.versionRetention.version_retention_enabled.label });
    const unlimited = retention.getByRole("checkbox", { name: text.versionRetention.version_retention_max.unlimited });
    // Where a user presses: Mantine's box itself is out of sight.
    const press = (part: string) => retention.locator(`[data-part='${part}']`).first().click();
    await expectLook(page, `${kit}: the switch`, keep, "switch", true);
    await press("switch");
    await expectLook(page, `${kit}: the switch`, keep, "switch", false);
    await expectLook(page, `${kit}: the check box`, unlimited, "checkbox", false);
    await press("checkbox");
    await expectLook(page, `${kit}: the check box`, unlimited, "checkbox", true);

    cloudreve.clearRequests();
    await page.getByRole("button", { name: text.actions.saveAll }).click();
    await page.getByRole("region", { name: text.unsaved.title }).waitFor({ state: "detached" });
    assertEqual(
      cloudreve.requests.filter(({ method }) => method === "PATCH").map(({ body }) => body),
      [
        {
          nick: "Ada King",
          share_links_in_profile: "all_share",
          version_retention_enabled: false,
          version_retention_max: 0,
        },
      ],
      `${kit}: the bodies that were sent`,
    );
    // A refusal moves the focus to the box, and describes it.
    await name.fill(" ");
    await profile.getByRole("button", { name: text.actions.save, exact: true }).click();
    await profile.getByText(text.issues.nameRequired).waitFor();
    assertEqual(await name.evaluate((box) => box.matches(":focus")), true, `${kit}: the box has the focus`);
    await profile.getByRole("button", { name: text.actions.discard, exact: true }).click();
  }
}

/** The select shows the label of its value. */
async function expectShown(page: Page, kit: string, label: string): Promise<void> {
  const select = page.locator("[data-part='select']").first();
  const shown = () =>
    select.evaluate((part) =>
      part instanceof HTMLSelectElement
        ? part.selectedOptions[0]?.label
        : (part as HTMLElement).innerText
            .replace(/\u200b/g, "")
            .trim()
            .split("\n")[0],
    );
  await untilEqual(shown, () => Promise.resolve(label), `${kit}: the entry that the select shows`);
}

/** A part has the state for a screen reader, and looks like one of the UI library's own in that state. */
async function expectLook(page: Page, what: string, control: Locator, part: string, checked: boolean): Promise<void> {
  assertEqual(await control.isChecked(), checked, `${what} is checked`);
  // Neither the pointer nor the focus is on it: both change the look.
  await page.mouse.move(0, 0);
  await control.blur();
  const own = () =>
    control.evaluate((element, name) => element.closest(`[data-part='${name}']`)?.outerHTML ?? "", part);
  assertEqual((await own()) !== "", true, `${what} is the one of the UI library`);
  const shown = () => lookOf(control, part);
  const reference = page.locator(`[data-reference='${checked ? "on" : "off"}'] [data-part='${part}']`);
  const expected = () => lookOf(reference, part);
  await untilEqual(shown, expected, `${what}, as it looks when ${checked ? "on" : "off"}`);
  const other = page.locator(`[data-reference='${checked ? "off" : "on"}'] [data-part='${part}']`);
  assertEqual((await lookOf(other, part)) !== (await expected()), true, `${what} looks different when on and off`);
}

/** Returns the colors and places of what a part paints. A click may scroll MUI's switch, whose `<input>` is wider. */
function lookOf(inside: Locator, part: string): Promise<string> {
  return inside.first().evaluate((element, name) => {
    const root = element.closest(`[data-part='${name}']`) ?? element;
    const first = root.firstElementChild ?? root;
    const { left, top } = first.getBoundingClientRect();
    const looks = [...root.querySelectorAll("*")].flatMap((each) => {
      const box = each.getBoundingClientRect();
      return [undefined, "::before", "::after"].flatMap((pseudo) => {
        const { backgroundColor, borderTopWidth, borderTopColor, content, fill, opacity, transform, visibility } =
          getComputedStyle(each, pseudo);
        const border = borderTopWidth === "0px" ? "none" : borderTopColor;
        const isPainted =
          backgroundColor !== "rgba(0, 0, 0, 0)" || border !== "none" || each instanceof SVGElement || content === "✓";
        if (!isPainted || opacity === "0") return [];
        const place = [Math.round(box.left - left + first.scrollLeft), Math.round(box.top - top)];
        return [[...place, backgroundColor, border, fill, opacity, transform, visibility].join(" ")];
      });
    });
    return looks.join("\n");
  }, part);
}

/** Waits until both give the same: a part may move to its new look. Throws after 3 s. */
async function untilEqual<Value>(one: () => Promise<Value>, other: () => Promise<Value>, what: string): Promise<void> {
  const began = Date.now();
  while ((await one()) !== (await other())) {
    if (Date.now() - began > 3000) {
      assertEqual(await one(), await other(), what);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
