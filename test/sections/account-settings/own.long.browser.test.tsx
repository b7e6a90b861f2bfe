import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../../src/styles/index.css";
import {
  AccountSettings,
  Section,
  SettingsProvider,
  SettingsRow,
  Switch,
  TextInput,
  useUnsavedForm,
  type AccountSettingsProps,
  type OwnRow,
  type SettingsProviderProps,
} from "../../../src/index";
import { clientOf } from "../../../stories/worlds/clientOf";
import { text } from "../../../stories/worlds/pageWords";
import { world, type WorldOptions } from "../../../stories/worlds/world";
import { violations } from "../../ui/axe";

function Digest() {
  const [text, setText] = useState("");
  const form = useUnsavedForm({
    id: "digest",
    title: "Digest",
    count: text === "" ? 0 : 1,
    save: () => Promise.resolve(true),
    discard: () => setText(""),
  });
  return (
    <div ref={form}>
      <SettingsRow label="Digest" why="On Mondays." dirty={text !== ""} edited="Edited">
        {(control) => <TextInput {...control} value={text} onChange={(event) => setText(event.target.value)} />}
      </SettingsRow>
    </div>
  );
}

const toggle = (id: string, section: OwnRow["section"], after?: OwnRow["after"]): OwnRow => ({
  id,
  section,
  after,
  label: id,
  element: (
    <SettingsRow layout="inline" label={id}>
      {(control) => <Switch {...control} />}
    </SettingsRow>
  ),
});
const digest: OwnRow = { ...toggle("digest", "preferences", "language"), label: "Digest", keywords: "newsletter" };
const rows: OwnRow[] = [
  { ...digest, element: <Digest /> },
  toggle("last", "preferences"),
  toggle("first", "preferences", null),
  toggle("second", "preferences", "language"),
  toggle("guard", "twoFactor"),
  toggle("top", "twoFactor", null),
  toggle("elsewhere", "preferences", "nick"),
];

async function open(
  props: AccountSettingsProps & Pick<SettingsProviderProps, "fields"> & { world?: WorldOptions } = {},
) {
  await page.viewport(1280, 900);
  const { world: options, fields, ...more } = props;
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider client={clientOf(world({ edition: "pro", ...options }))} fields={fields}>
        <AccountSettings rows={rows} {...more} />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  await expect.poll(() => document.querySelector("[role='combobox']")).not.toBeNull();
}

const labelsIn = (section: string) =>
  [...document.querySelectorAll(`#cr-${section} .cr-row-label > :first-child`)].map((each) => each.textContent);
const box = () => page.getByRole("combobox", { name: text.search.label });
const { preferences, twoFactor, groups } = text;

describe("rows of the host's own", () => {
  it.each(["groups", "page"] as const)("stand where they are wanted, in the library's sections: %s", async (layout) => {
    await open({ section: "preferences", layout });
    await expect
      .poll(() => labelsIn("preferences"))
      .toEqual([
        "first",
        preferences.language.label,
        "Digest",
        "second",
        preferences.disable_view_sync.label,
        "last",
        "elsewhere",
      ]);
    expect(await violations()).toEqual([]);
  });

  it("also in sections that are no form of preferences", async () => {
    await open({ section: "twoFactor" });
    await expect.poll(() => labelsIn("twoFactor")).toEqual(["top", twoFactor.app, "guard"]);
  });

  it.each<[OwnRow["section"], OwnRow["after"], before: string | undefined, behind: string]>([
    ["twoFactor", "twoFactorApp", twoFactor.app, "last"],
    ["sessions", "signOutHere", undefined, text.sessions.everywhere.label],
    ["storage", "usage", text.storage.group, text.storage.gives],
    ["storage", "groupPoints", text.storage.gives, text.storage.policies.label],
    ["membership", "userGroup", text.membership.active, text.storage.gives],
    ["finance", "credit", text.finance.credit, text.finance.gift.label],
    ["finance", "giftCode", text.finance.gift.label, text.finance.history.label],
    ["finance", "creditChanges", text.finance.history.label, text.finance.orders.label],
    ["finance", "nick", "last", ""],
  ])("also between their rows: %s, after %s", async (section, after, before, behind) => {
    await open({ section, rows: [toggle("last", section), toggle("inner", section, after)] });
    const inner = () => document.getElementById("cr-inner");
    await expect.poll(inner).not.toBeNull();
    expect(inner()?.previousElementSibling?.textContent).toEqual(before && expect.stringContaining(before));
    expect(inner()?.nextElementSibling?.textContent ?? "").toContain(behind);
  });

  it("are found by label and keywords, and have addresses", async () => {
    await open();
    await box().fill("newsletter");
    await expect.poll(() => document.querySelector(".cr-search-label")?.textContent).toBe("Digest");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("textbox", { name: "Digest" })).toHaveFocus();
    expect(document.getElementById("cr-digest")?.dataset["found"]).toBe("");
  });

  it("are found, too, where the row before them is hidden", async () => {
    await open({ fields: { language: "hidden" } });
    await box().fill("newsletter");
    await expect.poll(() => document.querySelector(".cr-search-label")?.textContent).toBe("Digest");
  });

  it("by address", async () => {
    await open({ section: "guard" });
    await expect.element(page.getByRole("switch", { name: "guard" })).toHaveFocus();
  });

  it("count as unsaved in their group, which stays mounted with them, and the bar goes back to them", async () => {
    await open({ section: "digest" });
    await page.getByRole("textbox", { name: "Digest" }).fill("x");
    const nav = page.getByRole("navigation", { name: text.page.nav });
    await expect.element(nav.getByRole("link", { name: groups.preferences.title }).first()).toHaveTextContent("1");
    await nav.getByRole("link", { name: groups.security.title }).click();
    await page.getByRole("button", { name: "Digest", exact: true }).click();
    await expect.element(page.getByRole("textbox", { name: "Digest" })).toBeVisible();
    await expect.element(page.getByRole("textbox", { name: "Digest" })).toHaveValue("x");
  });

  it("one that throws takes only its own place", async () => {
    const Broken = () => {
      throw new Error("broken");
    };
    await open({ section: "preferences", rows: [{ ...toggle("bad", "preferences"), element: <Broken /> }, digest] });
    await expect.element(page.getByText(text.state.broken)).toBeVisible();
    await expect.element(page.getByLabelText(preferences.language.label)).toBeVisible();
    expect(document.querySelectorAll("[data-state='broken']")).toHaveLength(1);
  });

  it("none is found whose section is absent", async () => {
    await open({ rows: [toggle("xylophone", "membership")], world: { edition: "community" } });
    await box().fill("xylophone");
    await expect.element(page.getByText(text.search.none("xylophone"))).toBeVisible();
  });
});

it("a host's own group and section, at any position, made of the library's parts", async () => {
  await open({
    sections: [
      {
        id: "billing",
        title: "Billing",
        keywords: "invoice",
        group: { id: "money", title: "Money" },
        element: (
          <Section title="Billing" headingLevel={3}>
            <SettingsRow label="Tax number">{(control) => <TextInput {...control} />}</SettingsRow>
          </Section>
        ),
      },
      "preferences",
    ],
  });
  const labels = () => [...document.querySelectorAll(".cr-group-label")].map((each) => each.textContent);
  await expect.poll(labels).toEqual(["Money", groups.preferences.title]);
  await expect.element(page.getByRole("textbox", { name: "Tax number" })).toBeVisible();
  await page.getByRole("link", { name: groups.preferences.title }).click();
  await box().fill("invoice");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("textbox", { name: "Tax number" })).toHaveFocus();
  expect(await violations()).toEqual([]);
});
