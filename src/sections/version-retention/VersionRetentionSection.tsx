import { useMessages } from "../../hooks/useMessages";
import { useSectionForm } from "../../hooks/useSectionForm";
import { useFormat } from "../../hooks/useFormat";
import type { Messages } from "../../messages/Messages";
import type { AccountOf } from "../../settings/sections";
import { SkeletonRow } from "../../ui/Skeleton/SkeletonRow";
import { Switch } from "../../ui/Switch/Switch";
import { FieldRow } from "../FieldRow";
import { SectionBoundary, type SectionProps } from "../SectionBoundary";
import { SectionFrame } from "../SectionFrame";
import { ExtensionsRow } from "./ExtensionsRow";
import { MaximumControl } from "./MaximumControl";

/** Whether earlier versions of files are kept, of which files, and how many. */
export function VersionRetentionSection(props: SectionProps) {
  return (
    <SectionBoundary section="versionRetention" skeleton={skeleton} {...props}>
      {(account) => <VersionRetentionForm account={account} {...props} />}
    </SectionBoundary>
  );
}

const skeleton = (text?: Messages) => {
  const { version_retention_enabled, version_retention_ext, version_retention_max } = text?.versionRetention ?? {};
  return (
    <>
      <SkeletonRow kind="switch" {...version_retention_enabled} />
      <SkeletonRow kind="control" label={version_retention_ext?.label} why={version_retention_ext?.why} />
      <SkeletonRow kind="number" {...version_retention_max} words={[version_retention_max?.unlimited]} />
    </>
  );
};

function VersionRetentionForm({ account, ...props }: SectionProps & { account: AccountOf<"versionRetention"> }) {
  const form = useSectionForm("versionRetention", account);
  const text = useMessages();
  const { version_retention_enabled, version_retention_max } = text.versionRetention;
  const format = useFormat();

  return (
    <SectionFrame section="versionRetention" form={form} {...props}>
      <FieldRow
        form={form}
        name="version_retention_enabled"
        label={version_retention_enabled.label}
        why={version_retention_enabled.why}
        layout="inline"
        show={(enabled) => (enabled ? text.state.on : text.state.off)}
      >
        {(control) => <Switch {...control} {...form.register("version_retention_enabled")} />}
      </FieldRow>
      <ExtensionsRow form={form} />
      <FieldRow
        form={form}
        name="version_retention_max"
        label={version_retention_max.label}
        why={version_retention_max.why}
        show={(maximum) => (maximum === 0 ? version_retention_max.unlimited : format.number(maximum))}
      >
        {(control) => <MaximumControl {...control} form={form} />}
      </FieldRow>
    </SectionFrame>
  );
}
