import { useState, type SyntheticEvent } from "react";
import { useUnsavedForm } from "../../../src/index";

export function Newsletter({ store }: { store: (email: string) => Promise<void> }) {
  const [saved, setSaved] = useState("");
  const [email, setEmail] = useState("");
  const [isSaving, setSaving] = useState(false);

  const save = async () => {
    setSaving(true);
    try {
      await store(email);
      setSaved(email);
      return true;
    } catch {
      return false;
    } finally {
      setSaving(false);
    }
  };
  const attach = useUnsavedForm({
    id: "newsletter",
    title: "Newsletter",
    count: email === saved ? 0 : 1,
    saving: isSaving,
    save,
    discard: () => setEmail(saved),
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void save();
  };

  return (
    <form ref={attach} aria-label="Newsletter" onSubmit={submit}>
      <label htmlFor="newsletter">Send it to</label>{" "}
      <input id="newsletter" value={email} onChange={(event) => setEmail(event.target.value)} />{" "}
      <button disabled={email === saved || isSaving}>Subscribe</button>
    </form>
  );
}
