import { useRef, useState } from "react";
import { readDavAccount, type DavAccount } from "../../account/Account";
import { refusedField } from "../../api/failures";
import type { DavAccountInput } from "../../api/schemas/davAccount";
import { useSaveAlone } from "../../hooks/useSaveAlone";
import { isBusy } from "../../saving/SaveStatus";
import { issue } from "../../settings/issue";
import { nickSchema } from "../../settings/schemas";
import { changedInput, holdsInput } from "./davInput";
import { uriOfFolder } from "./folderUri";

interface DavFormOptions {
  account: DavAccount | undefined;
  accounts: readonly DavAccount[];
  mayProxy: boolean;
}

/** Messages at the boxes. An empty one at `uri`: it is no folder. */
type Issues = Partial<Record<"name" | "uri", string>>;

// The server's names of the boxes (recorded: `webdav.json`).
const refusedAs = { name: /^Name\b/, uri: /^(Uri\b|Invalid URI$)/ };

/** Checks and sends the form of a WebDAV account, one save at a time. */
export function useDavForm({ account, accounts, mayProxy }: DavFormOptions) {
  const boxes = {
    name: useRef<HTMLInputElement>(null),
    uri: useRef<HTMLInputElement>(null),
    readonly: useRef<HTMLInputElement>(null),
    disable_sys_files: useRef<HTMLInputElement>(null),
    proxy: useRef<HTMLInputElement>(null),
  };
  const [issues, setIssues] = useState<Issues>();
  const sent = useRef<DavAccountInput>(undefined);
  /** The ids from before a new account was sent. */
  const before = useRef<ReadonlySet<string>>(new Set());
  const saved = useRef<DavAccount>(undefined);

  const refuse = (found: Issues | undefined) => {
    setIssues(found);
    if (found) (found.name === undefined ? boxes.uri : boxes.name).current?.focus();
  };
  const { status, send, forget, getStatus } = useSaveAlone({
    run: async (client, options) => {
      const input = sent.current;
      if (!input) return;
      if (!account) {
        saved.current = readDavAccount(await client.createDavAccount(input, options));
        return;
      }
      const { id } = account;
      const now = (await client.getDavAccounts(options)).find((each) => each.id === id);
      const body = now ? changedInput(account, input, readDavAccount(now)) : input;
      sent.current = body;
      await client.updateDavAccount(id, body, options);
      saved.current = { ...account, ...body };
    },
    changes: ["davAccounts"],
    scope: "DavAccount.Write",
    isDone: ({ davAccounts }) => {
      const input = sent.current;
      if (!davAccounts || !input) return undefined;
      const isIt = ({ id }: DavAccount) => (account ? id === account.id : !before.current.has(id));
      saved.current = davAccounts.find((each) => isIt(each) && holdsInput(each, input, mayProxy));
      return saved.current !== undefined;
    },
    event: () =>
      saved.current && { type: account ? "webDavAccountChanged" : "webDavAccountCreated", id: saved.current.id },
    onEnded: (outcome) => {
      if (outcome.kind !== "failed") return;
      const refused = refusedField(outcome.error, ["name", "uri"], (name) => refusedAs[name]);
      if (refused?.name === "uri") refuse({ uri: "" });
      else if (refused) {
        const { reason, msg } = refused;
        refuse({ name: reason === "tooLong" || reason === "tooShort" ? issue(reason) : msg });
      }
    },
  });

  const submit = () => {
    if (isBusy(getStatus())) return;
    const name = nickSchema.safeParse(boxes.name.current?.value ?? "");
    const uri = uriOfFolder(boxes.uri.current?.value ?? "");
    const found = {
      ...(!name.success && { name: name.error.issues[0]?.message ?? "" }),
      ...(uri === undefined && { uri: "" }),
    };
    if (!name.success || uri === undefined) {
      refuse(found);
      return;
    }
    setIssues(undefined);
    const isOn = (flag: "readonly" | "disable_sys_files" | "proxy") =>
      boxes[flag].current?.checked ?? account?.[flag] ?? false;
    sent.current = {
      name: name.data,
      uri,
      readonly: isOn("readonly"),
      proxy: isOn("proxy"),
      disable_sys_files: isOn("disable_sys_files"),
    };
    before.current = new Set(accounts.map(({ id }) => id));
    void send();
  };
  /** A box was corrected: the refusal is old news. */
  const edited = () => {
    setIssues(undefined);
    forget();
  };
  return { boxes, status, issues, edited, submit, saved };
}
