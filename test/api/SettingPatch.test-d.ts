import type { SettingPatch } from "../../src/api/SettingPatch";
import type { StoredValues } from "../../src/settings/fields";
import type { PreferencesPatch } from "../../src/api/SettingPatch";
import { expectTypeOf, test } from "vitest";

test("a patch that the server would save in part, ignore or crash on does not compile", () => {
  expectTypeOf({ nick: "Ada", language: "en-US" }).toExtend<SettingPatch>();
  expectTypeOf({ current_password: "a", new_password: "b" }).toExtend<SettingPatch>();
  expectTypeOf({ two_fa_enabled: true, two_fa_code: "000000" }).toExtend<SettingPatch>();
  expectTypeOf<{ group_expires: true }>().toExtend<SettingPatch>();

  expectTypeOf({ new_password: "b" }).not.toExtend<SettingPatch>();
  expectTypeOf({ two_fa_enabled: true }).not.toExtend<SettingPatch>();
  expectTypeOf({ nick: "Ada", current_password: "a", new_password: "b" }).not.toExtend<SettingPatch>();
  expectTypeOf<{ group_expires: true; nick: string }>().not.toExtend<SettingPatch>();
  expectTypeOf<{ group_expires: false }>().not.toExtend<SettingPatch>();
  expectTypeOf({ version_retention_ext: null }).not.toExtend<SettingPatch>();
});

test("the field table and the patch have the same type for every field", () => {
  expectTypeOf<StoredValues>().toEqualTypeOf<Required<PreferencesPatch>>();
});
