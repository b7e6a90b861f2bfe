import { vi } from "vitest";

/** Loads the library as one tab of a browser does: with its own copy of every module, and so its own queue. */
export async function loadLibrary() {
  vi.resetModules();
  const { createCloudreveClient } = await import("../../src/api/createCloudreveClient");
  const { SettingsProvider } = await import("../../src/provider/SettingsProvider");
  const { useSettingsContext } = await import("../../src/hooks/SettingsContext");
  const { useAccount } = await import("../../src/hooks/useAccount");
  const { useSectionBinding } = await import("../../src/hooks/useSectionForm");
  const { usePasswordForm } = await import("../../src/sections/password/usePasswordForm");
  const { useConfirmTwoFactor } = await import("../../src/sections/two-factor/useConfirmTwoFactor");
  const { useUnsavedChanges } = await import("../../src/hooks/useUnsavedChanges");
  const { settingsKeys } = await import("../../src/account/accountKeys");
  const { savesOf } = await import("../../src/saving/saveMutation");
  return {
    createCloudreveClient,
    SettingsProvider,
    useSettingsContext,
    useAccount,
    useSectionBinding,
    usePasswordForm,
    useConfirmTwoFactor,
    useUnsavedChanges,
    settingsKeys,
    savesOf,
  };
}

export type Library = Awaited<ReturnType<typeof loadLibrary>>;
