export { CloudreveError, type CloudreveErrorKind } from "./api/CloudreveError";
export { createCloudreveClient, type CloudreveClient, type CloudreveClientOptions } from "./api/createCloudreveClient";
export type {
  MembershipPatch,
  PasswordPatch,
  PreferencesPatch,
  SettingPatch,
  TwoFactorPatch,
} from "./api/SettingPatch";
export type { CallOptions, FetchLike } from "./api/transport";
export { SettingsProvider, type SettingsProviderProps } from "./hooks/SettingsProvider";
export type { SettingsCallbacks } from "./hooks/SettingsContext";
export { prefetchAccount } from "./hooks/prefetchAccount";
export { useAccount, type AccountRead } from "./hooks/useAccount";
export { useErrorText, type ErrorText } from "./hooks/useErrorText";
export { useSaveSettings } from "./hooks/useSaveSettings";
export { useSectionForm, useSectionSnapshot, type SectionForm } from "./hooks/useSectionForm";
export { useUnsavedChanges, type UnsavedChangesHandle } from "./hooks/useUnsavedChanges";
export type { LoadMessages } from "./messages/languages";
export type { MessageOverrides, Messages } from "./messages/Messages";
export { AccountSettings, type AccountSettingsProps } from "./sections/account-settings/AccountSettings";
export { MembershipSection } from "./sections/membership/MembershipSection";
export { PasswordSection } from "./sections/password/PasswordSection";
export { PreferencesSection } from "./sections/preferences/PreferencesSection";
export { ProfileSection } from "./sections/profile/ProfileSection";
export type { SectionProps } from "./sections/SectionBoundary";
export { ThemeSection } from "./sections/theme/ThemeSection";
export { TwoFactorSection } from "./sections/two-factor/TwoFactorSection";
export { UnsavedChangesBar } from "./sections/unsaved-changes/UnsavedChangesBar";
export { UnsavedChangesDialog, type UnsavedChangesDialogProps } from "./sections/unsaved-changes/UnsavedChangesDialog";
export type { PartsProps } from "./sections/SettingsRoot";
export { VersionRetentionSection } from "./sections/version-retention/VersionRetentionSection";
export type { Account, AccountPart } from "./settings/account";
export { buildPatch } from "./settings/buildPatch";
export type { SaveOutcome, SavePhase, SaveRequest } from "./settings/SaveRequest";
export type { SectionId } from "./settings/sections";
export type { Tokens } from "./styles/Tokens";
export type { ThemeOption, ThemePalette } from "./settings/themes";
export type {
  ButtonSlotProps,
  CheckboxSlotProps,
  ClassNames,
  InputSlotProps,
  PartName,
  PartProps,
  SelectSlotProps,
  Slots,
} from "./ui/Parts/Parts";
export type { DialogProps } from "./ui/Dialog/Dialog";
export type { SelectOption } from "./ui/Select/Select";
