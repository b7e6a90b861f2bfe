import { vi } from "vitest";

/** The library as one tab of a browser loads it: its own copy of every module, and so its own queue. */
export async function loadLibrary() {
  vi.resetModules();
  const { createCloudreveClient } = await import("../../src/api/createCloudreveClient");
  const { SettingsProvider } = await import("../../src/hooks/SettingsProvider");
  const { useSettingsContext } = await import("../../src/hooks/SettingsContext");
  const { useAccount } = await import("../../src/hooks/useAccount");
  const { useSectionForm } = await import("../../src/hooks/useSectionForm");
  const { usePasswordForm } = await import("../../src/hooks/usePasswordForm");
  const { useTwoFactor } = await import("../../src/hooks/useTwoFactor");
  const { useUnsavedChanges } = await import("../../src/hooks/useUnsavedChanges");
  const { settingsKeys } = await import("../../src/hooks/queries");
  return {
    createCloudreveClient,
    SettingsProvider,
    useSettingsContext,
    useAccount,
    useSectionForm,
    usePasswordForm,
    useTwoFactor,
    useUnsavedChanges,
    settingsKeys,
  };
}

export type Library = Awaited<ReturnType<typeof loadLibrary>>;
