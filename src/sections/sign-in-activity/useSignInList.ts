import { useMemo, useState } from "react";
import { readSignIns, type SignIn } from "../../account/signIns";
import { useAccount } from "../../hooks/useAccount";
import { useMessages } from "../../hooks/useMessages";
import { useMoment } from "../../hooks/useMoment";
import { passes, rowsFor, type SignInFilter, type WebDavFailures } from "./shownSignIns";
import { signInWords, type SignInWords } from "./signInWords";

/** How many rows are shown at first, and how many more with each press of "Show more". */
const step = 20;

/** A row of the list as it is rendered. */
export type ListedRow =
  { kind: "one"; signIn: SignIn; words: SignInWords; moment: string } | (WebDavFailures & { isOpen: boolean });

/**
 * Returns the rows of the list as the user has filtered, searched and opened it, as far as they are shown, and what
 * changes it. Only the rows that are shown cost time in a render: an account may have hundreds.
 */
export function useSignInList(activity: readonly unknown[] | null | undefined) {
  const text = useMessages();
  const moment = useMoment();
  const [filter, setFilter] = useState<SignInFilter>("all");
  const [query, setQuery] = useState("");
  const [limit, setLimit] = useState(step);
  /** The first sign-ins of the groups that are open. */
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());

  const all = useMemo(() => readSignIns(activity), [activity]);
  const hasIdentities = useMemo(() => all.some(({ how }) => how === "identity"), [all]);
  // Only for the site's names of identity providers: the list does not wait for them.
  const site = useAccount(hasIdentities ? ["login"] : []);
  const login = site.status === "ready" ? (site.account as { login?: object }).login : undefined;

  const found = useMemo(() => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const hasAll = (signIn: SignIn) => {
      if (words.length === 0) return true;
      const { title, device, ip, how } = signInWords(text, signIn, login);
      const content = [title, device, ip, how, moment(signIn.at)].join(" ").toLowerCase();
      return words.every((word) => content.includes(word));
    };
    return all.filter((signIn) => passes(filter, signIn) && hasAll(signIn));
  }, [all, filter, query, text, moment, login]);
  const rows = useMemo(() => rowsFor(found), [found]);

  const listed = rows.flatMap<ListedRow | SignIn>((row) => {
    if (row.kind === "one") return [row.signIn];
    const isOpen = open.has(keyOf(row));
    return [{ ...row, isOpen }, ...(isOpen ? row.signIns : [])];
  });
  const shown = listed
    .slice(0, limit)
    .map<ListedRow>((row) =>
      "kind" in row ? row : { kind: "one", signIn: row, words: signInWords(text, row, login), moment: moment(row.at) },
    );
  const back = () => setLimit(step);
  return {
    all,
    shown,
    /** The number of rows that are not shown yet. */
    rest: Math.max(0, listed.length - limit),
    filter,
    query,
    setFilter: (next: SignInFilter) => {
      setFilter(next);
      back();
    },
    setQuery: (next: string) => {
      setQuery(next);
      back();
    },
    showMore: () => setLimit((before) => before + step),
    toggle: (row: WebDavFailures) => {
      const next = new Set(open);
      if (!next.delete(keyOf(row))) next.add(keyOf(row));
      setOpen(next);
    },
    moment,
  };
}

/** A name of a group that stays when later failures are added to it. */
function keyOf({ signIns }: WebDavFailures): string {
  const oldest = signIns.at(-1);
  return `${oldest?.ip} ${oldest?.at}`;
}
