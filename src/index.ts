export type { AnsweredBy } from "./api/answeredBy";
export type { DavAccountAnswer, DavAccountInput } from "./api/schemas/davAccount";
export type { CreditChange, CursorPage, GiftCode, Payment } from "./api/schemas/finance";
export type { ServerNode, StoragePack, StoragePolicy } from "./api/schemas/storage";
export { CloudreveError, type CloudreveErrorKind } from "./api/CloudreveError";
export type { CloudreveClient, FinishedLinking } from "./api/CloudreveClient";
export { createCloudreveClient, type CloudreveClientOptions } from "./api/createCloudreveClient";
export type {
  MembershipPatch,
  PasswordPatch,
  PreferencesPatch,
  SettingPatch,
  TwoFactorPatch,
} from "./api/SettingPatch";
export type { CallOptions, FetchLike } from "./api/transport";
export { SettingsProvider } from "./provider/SettingsProvider";
export type { SettingsProviderProps } from "./provider/SettingsProviderProps";
export type { FaultPlace, SettingsCallbacks, UnsavedAtEnd } from "./hooks/SettingsContext";
export type { AccountEvent } from "./account/AccountEvent";
export type { ConfirmIdentity, SensitiveAction } from "./hooks/SensitiveAction";
export type { DialogContainer } from "./browser/DialogContainer";
export { prefetchAccount } from "./account/prefetchAccount";
export { createLocalStorageAdapter, type LocalStorageAdapterOptions } from "./account/createLocalStorageAdapter";
export { useCapabilities, type Capabilities, type CapabilityName } from "./hooks/useCapabilities";
export type { AccountCapabilities, CapabilityOverrides } from "./account/capabilities";
export type { GroupRight } from "./settings/groupRights";
export type { DeviceAdapter, DevicePreferenceName, DevicePreferences } from "./settings/devicePreferences";
export { useAccount, type AccountRead } from "./hooks/useAccount";
export { useErrorText, type ErrorText } from "./hooks/useErrorText";
export { useSaveSettings } from "./hooks/useSaveSettings";
export { useSectionForm, type SectionForm, type SectionFormOptions } from "./hooks/useSectionForm";
export { useSectionState, type SectionState } from "./hooks/useSectionState";
export type { HeldText } from "./form/FormState";
export { createUnsavedChanges } from "./form/createUnsavedChanges";
export type { UnsavedChanges, UnsavedSnapshot } from "./form/UnsavedChanges";
export { useUnsavedForm, type UnsavedFormOptions } from "./hooks/useUnsavedForm";
export { useNavigationGuard, type NavigationGuard } from "./hooks/useNavigationGuard";
export type { RouterNavigation } from "./form/RouterNavigation";
export { useUnsavedChanges, type UnsavedChangesHandle } from "./hooks/useUnsavedChanges";
export type { LoadMessages } from "./messages/languages";
export type { MessageOverrides, Messages } from "./messages/Messages";
export { AccountSettings } from "./sections/account-settings/AccountSettings";
export type { AccountSettingsProps } from "./sections/account-settings/AccountSettingsProps";
export { preloadSettings, type PreloadOptions } from "./sections/account-settings/preloadSettings";
export type { OwnRow } from "./sections/frame/PageRows";
export type { OwnGroup, OwnSection } from "./sections/account-settings/OwnSection";
export { AvatarSection } from "./sections/avatar/AvatarSection";
export { ConnectedAppsSection } from "./sections/connected-apps/ConnectedAppsSection";
export { FinanceSection } from "./sections/finance/FinanceSection";
export { LinkedIdentitiesSection } from "./sections/linked-identities/LinkedIdentitiesSection";
export { MembershipSection } from "./sections/membership/MembershipSection";
export { DeviceSection } from "./sections/device/DeviceSection";
export { PasskeysSection } from "./sections/passkeys/PasskeysSection";
export { PasswordSection } from "./sections/password/PasswordSection";
export type { PasswordSectionProps } from "./sections/password/PasswordForm";
export { PreferencesSection } from "./sections/preferences/PreferencesSection";
export { ProfileSection } from "./sections/profile/ProfileSection";
export { StorageMeter, type StorageMeterProps } from "./sections/storage/StorageMeter";
export { StorageSection } from "./sections/storage/StorageSection";
export type { PreferenceSectionProps } from "./sections/frame/PreferenceSection";
export { AccountAvatar, type AccountAvatarProps } from "./sections/account-parts/AccountAvatar";
export { AccountName, type AccountNameProps } from "./sections/account-parts/AccountName";
export { AccountAction, type AccountActionProps } from "./sections/account-action/AccountAction";
export type { AccountActionName } from "./sections/account-action/actions";
export { SecurityOverview } from "./sections/security-overview/SecurityOverview";
export { SessionsSection } from "./sections/sessions/SessionsSection";
export { SignInActivitySection } from "./sections/sign-in-activity/SignInActivitySection";
export type { SectionProps } from "./sections/frame/SectionBoundary";
export { ThemeSection } from "./sections/theme/ThemeSection";
export { TwoFactorSection } from "./sections/two-factor/TwoFactorSection";
export { UnsavedChangesBar } from "./sections/unsaved-changes/UnsavedChangesBar";
export { UnsavedChangesDialog, type UnsavedChangesDialogProps } from "./sections/unsaved-changes/UnsavedChangesDialog";
export type { PartsProps } from "./sections/frame/SettingsRoot";
export { WebDavSection } from "./sections/webdav/WebDavSection";
export { VersionRetentionSection } from "./sections/version-retention/VersionRetentionSection";
export type { Account, AccountResource, DavAccount } from "./account/Account";
export { buildPatch } from "./settings/buildPatch";
export type { SaveOutcome, SavePhase, SaveRequest } from "./saving/SaveRequest";
export type { SaveStatus } from "./saving/SaveStatus";
export type { AccountOf } from "./account/sectionResources";
export type { FieldAccess } from "./settings/fieldAccess";
export type { FieldName, FieldsOf, InputValues, StoredValues } from "./settings/fields";
export type { SaveMode } from "./settings/SaveMode";
export type { GroupId, SectionId } from "./settings/sections";
export type { Tokens } from "./styles/Tokens";
export type { ThemeOption, ThemePalette } from "./settings/themes";
export type {
  ButtonSlotProps,
  CheckboxSlotProps,
  ClassNames,
  FolderSlotProps,
  InputSlotProps,
  PartName,
  PartProps,
  PictureSlotProps,
  SelectSlotProps,
  Slots,
  SwitchSlotProps,
} from "./ui/Parts/Parts";
export { Badge, type BadgeProps } from "./ui/Badge/Badge";
export { Button, type ButtonProps } from "./ui/Button/Button";
export { Checkbox, type CheckboxProps } from "./ui/Checkbox/Checkbox";
export type { ControlProps } from "./ui/Field/useField";
export { Foot, type FootProps } from "./ui/Foot/Foot";
export type { HeadingLevel } from "./ui/HeadingLevel";
export { Empty, type EmptyProps } from "./ui/Empty/Empty";
export { Icon, type IconName, type IconProps } from "./ui/Icon/Icon";
export { List, type ListProps } from "./ui/List/List";
export { ListRow, type ListRowProps } from "./ui/List/ListRow";
export { Message, type MessageProps, type MessageTone } from "./ui/Message/Message";
export { NumberInput, type NumberInputProps } from "./ui/NumberInput/NumberInput";
export { PasswordInput, type PasswordInputProps } from "./ui/PasswordInput/PasswordInput";
export { Section, type SectionProps as SectionFrameProps } from "./ui/Section/Section";
export type { ShownState } from "./ui/Section/ShownState";
export { Select, type SelectProps } from "./ui/Select/Select";
export { SettingsRow, type SettingsRowProps } from "./ui/SettingsRow/SettingsRow";
export { Switch, type SwitchProps } from "./ui/Switch/Switch";
export { TextInput, type TextInputProps } from "./ui/TextInput/TextInput";
export type { DialogProps } from "./ui/Dialog/DialogProps";
export type { SelectOption } from "./ui/Select/SelectOption";
