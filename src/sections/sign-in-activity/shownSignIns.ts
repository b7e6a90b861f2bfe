import type { SignIn } from "../../account/signIns";

/** The sign-ins that are listed. */
export type SignInFilter = "all" | "failed" | "webDav" | "withoutWebDav";

/** A row of the list: one sign-in, or several failed ones of WebDAV apps from one address. */
export type ShownRow = { kind: "one"; signIn: SignIn } | WebDavFailures;

/** Failed sign-ins of WebDAV apps from one address, with no other sign-in between them. Newest first. */
export interface WebDavFailures {
  kind: "webDavFailures";
  signIns: readonly SignIn[];
}

/** Returns whether a filter lets a sign-in through. */
export function passes(filter: SignInFilter, { success, webdav }: SignIn): boolean {
  if (filter === "failed") return success === false;
  return filter === "all" || webdav === (filter === "webDav");
}

/**
 * Returns the rows for sign-ins, in their order. Failed ones of WebDAV apps that follow one another are one row for
 * each address: an app with an old password tries for days, every minute.
 */
export function rowsFor(signIns: readonly SignIn[]): ShownRow[] {
  const rows: ShownRow[] = [];
  /** The rows of the present run of WebDAV failures, by address. */
  const run = new Map<string, SignIn[]>();
  for (const signIn of signIns) {
    if (!signIn.webdav || signIn.success !== false) {
      run.clear();
      rows.push({ kind: "one", signIn });
      continue;
    }
    const same = run.get(signIn.ip);
    if (same) same.push(signIn);
    else {
      const started = [signIn];
      run.set(signIn.ip, started);
      rows.push({ kind: "webDavFailures", signIns: started });
    }
  }
  return rows.map((row) =>
    row.kind === "webDavFailures" && row.signIns.length === 1 && row.signIns[0]
      ? { kind: "one", signIn: row.signIns[0] }
      : row,
  );
}
