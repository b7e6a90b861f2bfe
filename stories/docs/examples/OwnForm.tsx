import { useAccount, useErrorText, useSectionForm, useSectionState, type Account } from "../../../src/index";

export function OwnForm() {
  const read = useAccount(["user", "setting"]);
  if (read.status === "loading") return <p>Loading…</p>;
  if (read.status === "failed") return <button onClick={read.retry}>Could not be loaded. Try again</button>;
  // Another user is another form.
  return <Form key={read.account.user.id} account={read.account} />;
}

function Form({ account }: { account: Pick<Account, "user" | "setting"> }) {
  const form = useSectionForm("profile", account);
  const { attach } = form;
  const { dirty, conflicts, errors, status } = useSectionState(form);
  const text = useErrorText();

  return (
    <form
      ref={attach}
      noValidate
      aria-label="My profile"
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <p>
        <label htmlFor="nick">Name</label> <input id="nick" aria-describedby="nick-error" {...form.register("nick")} />
      </p>
      <p id="nick-error">{text?.ofField(errors.get("nick"))}</p>
      <p>
        <label htmlFor="shares">Shares in my profile</label>{" "}
        <select id="shares" {...form.register("share_links_in_profile")}>
          <option value="">Public ones</option>
          <option value="all_share">All</option>
          <option value="hide_share">None</option>
        </select>
      </p>
      {conflicts.has("nick") && (
        <p>
          Changed elsewhere to {String(conflicts.get("nick"))}.{" "}
          <button type="button" onClick={() => form.takeTheirs("nick")}>
            Take it
          </button>{" "}
          <button type="button" onClick={() => form.keepMine("nick")}>
            Keep mine
          </button>
        </p>
      )}
      <p>
        <button>Save {dirty.size}</button>{" "}
        <button type="button" onClick={form.discard}>
          Discard
        </button>{" "}
        <span role="status">{status.kind === "failed" ? text?.ofError(status.error) : status.kind}</span>
      </p>
    </form>
  );
}
