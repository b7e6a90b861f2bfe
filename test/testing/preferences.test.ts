import { describe, expect, it, vi } from "vitest";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";
import type { EmbeddedCloudreve } from "../../src/testing/EmbeddedCloudreve";
import { preferences } from "../../src/testing/preferences";
import { signedIn } from "./signedIn";

// A preference that no recording has, in a row of its own. The tests below hold for it as for all others.
vi.mock("../../src/testing/preferences", async (importOriginal) => {
  const original = await importOriginal<{ preferences: typeof preferences }>();
  const { boolean } = await import("../../src/testing/patch/checks");
  const { preference } = await import("../../src/testing/preference");
  const left_handed = preference({ check: boolean, initial: false, answered: { setting: { unless: false } } });
  return { preferences: { ...original.preferences, left_handed } };
});

const email = "ada@example.com";
const refusedPassword = { current_password: "not-the-password", new_password: "second-pass-2" };
const rows = Object.entries(preferences).map(([name, row]) => {
  const initial: unknown = row.initial(email);
  const other = [true, false, Number(initial) + 1, "#3f51b5", ["md"]].find(
    (value) => value !== initial && isAccepted(row.check(value, "")),
  );
  return { name, initial, other, answered: row.answered, answeredAs: row.answeredAs ?? name, column: row.column };
});

function isAccepted(checked: { refused?: string | undefined } | undefined): boolean {
  return checked !== undefined && checked.refused === undefined;
}

function start(account = {}) {
  const cloudreve = createEmbeddedCloudreve({ accounts: [{ email, ...account }] });
  return { cloudreve, ...signedIn(cloudreve) };
}

const stateOf = (cloudreve: EmbeddedCloudreve): Record<string, unknown> => ({ ...cloudreve.account() });

it("the table has the row that is added here", () => {
  expect(rows.map(({ name }) => name)).toContain("left_handed");
});

describe.each(rows)("given the row of $name", ({ name, initial, other, answered, answeredAs, column }) => {
  it("a new account has its initial value", () => {
    expect(stateOf(createEmbeddedCloudreve())[name]).toEqual(initial);
  });

  it("an account is made with another value", () => {
    expect(other).toBeDefined();
    expect(stateOf(start({ [name]: other }).cloudreve)[name]).toEqual(other);
  });

  it("another device changes it", () => {
    const { cloudreve } = start();
    cloudreve.change(email, { [name]: other });

    expect(stateOf(cloudreve)[name]).toEqual(other);
  });

  it("a PATCH changes it, and nothing else", async () => {
    const { cloudreve, patch } = start();
    const before = stateOf(cloudreve);

    expect(await patch({ [name]: other })).toEqual({ code: 0, msg: "" });
    expect(stateOf(cloudreve)).toEqual({ ...before, [name]: other });
  });

  it("null changes nothing, and a wrong type is refused", async () => {
    const { cloudreve, patch } = start();

    expect(await patch({ [name]: null })).toEqual({ code: 0, msg: "" });
    expect(await patch({ [name]: {} })).toEqual({ code: 40001, msg: "JSON marshall error" });
    expect(stateOf(cloudreve)[name]).toEqual(initial);
  });

  it.each([
    ["user", "/user/me"],
    ["setting", "/user/setting"],
  ] as const)("the %s answers it as the row says", async (answer, path) => {
    const rule = answered[answer];
    const empty = rule !== undefined && rule !== "always" ? [rule.unless] : [];

    for (const value of [initial, other, ...empty]) {
      const data = (await start({ [name]: value }).call("GET", path)).data as Record<string, unknown>;
      const isLeftOut = rule === undefined || JSON.stringify([value]) === JSON.stringify(empty);
      if (isLeftOut) expect(data).not.toHaveProperty(answeredAs);
      else expect(data[answeredAs]).toEqual(value);
    }
  });

  it(`a refused password ${column ? "comes after it is saved" : "keeps it from being saved"}`, async () => {
    const { cloudreve, patch } = start();

    expect((await patch({ [name]: other, ...refusedPassword })).code).toBe(40069);
    expect(stateOf(cloudreve)[name]).toEqual(column ? other : initial);
  });
});

describe("given a preference that has only its row", () => {
  const settingOf = async ({ call }: ReturnType<typeof start>) => (await call("GET", "/user/setting")).data;

  it("it is saved, answered, and left out again with its default", async () => {
    const server = start();
    expect(await settingOf(server)).not.toHaveProperty("left_handed");

    await server.patch({ left_handed: true });
    expect(await settingOf(server)).toMatchObject({ left_handed: true });
    await server.patch({ left_handed: false });
    expect(await settingOf(server)).not.toHaveProperty("left_handed");
  });

  it("it is in the blob: of two overlapping PATCHes one is lost", async () => {
    const { cloudreve, patch } = start();
    await Promise.all([patch({ left_handed: true }), patch({ language: "zh-CN" })]);
    const { left_handed, language } = stateOf(cloudreve);

    expect([left_handed === true, language === "zh-CN"].filter(Boolean)).toHaveLength(1);
  });
});
