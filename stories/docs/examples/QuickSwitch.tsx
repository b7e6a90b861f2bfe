import { useAccount, useErrorText, useSaveSettings } from "../../../src/index";

export function QuickSwitch() {
  const read = useAccount(["setting"]);
  const { mutate, isPending, error } = useSaveSettings();
  const text = useErrorText();
  if (read.status !== "ready") return null;

  const on = read.account.setting.version_retention_enabled;
  return (
    <p>
      Previous versions are {on ? "kept" : "not kept"}.{" "}
      <button
        type="button"
        disabled={isPending}
        onClick={() => mutate({ patch: () => ({ version_retention_enabled: !on }) })}
      >
        {on ? "Stop keeping them" : "Keep them"}
      </button>{" "}
      {error && <span role="alert">{text?.ofError(error)}</span>}
    </p>
  );
}
