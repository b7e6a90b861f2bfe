import { useMessages } from "../../hooks/useMessages";
import { useSectionForm } from "../../hooks/useSectionForm";
import type { Messages } from "../../messages/Messages";
import { languageName, languages } from "../../settings/languages";
import type { AccountOf } from "../../settings/sections";
import { Select } from "../../ui/Select/Select";
import { SkeletonRow } from "../../ui/Skeleton/SkeletonRow";
import { Switch } from "../../ui/Switch/Switch";
import { FieldRow } from "../FieldRow";
import { SectionBoundary, type SectionProps } from "../SectionBoundary";
import { SectionFrame } from "../SectionFrame";
import { withStored } from "../withStored";

/** How Cloudreve behaves for the user: language, and whether folder views are synced. */
export function PreferencesSection(props: SectionProps) {
  return (
    <SectionBoundary section="preferences" skeleton={skeleton} {...props}>
      {(account) => <PreferencesForm account={account} {...props} />}
    </SectionBoundary>
  );
}

const skeleton = (text?: Messages) => (
  <>
    <SkeletonRow kind="control" {...text?.preferences.language} />
    <SkeletonRow kind="switch" {...text?.preferences.disable_view_sync} />
  </>
);

const offered = languages.map(({ tag, name }) => ({ value: tag, label: name, lang: tag }));

function PreferencesForm({ account, ...props }: SectionProps & { account: AccountOf<"preferences"> }) {
  const form = useSectionForm("preferences", account);
  const text = useMessages();
  const { language, disable_view_sync } = text.preferences;
  const stored = account.user.language;
  const nameOf = (tag: string) => (tag === "" ? language.notChosen : languageName(tag));

  return (
    <SectionFrame section="preferences" form={form} {...props}>
      <FieldRow form={form} name="language" label={language.label} why={language.why} show={nameOf}>
        {(control) => (
          <Select {...control} {...form.register("language")} options={withStored(stored, offered, nameOf(stored))} />
        )}
      </FieldRow>
      <FieldRow
        form={form}
        name="disable_view_sync"
        label={disable_view_sync.label}
        why={disable_view_sync.why}
        layout="inline"
        show={(disabled) => (disabled ? text.state.off : text.state.on)}
      >
        {(control) => <Switch {...control} {...form.register("disable_view_sync")} />}
      </FieldRow>
    </SectionFrame>
  );
}
