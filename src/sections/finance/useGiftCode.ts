import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { readAccount, type AccountSetting } from "../../account/Account";
import { cachedAccount, fetchResource, refetchAccount } from "../../account/accountCache";
import { CloudreveError } from "../../api/CloudreveError";
import { codes } from "../../api/codes";
import { failureOf } from "../../api/failures";
import type { GiftCode } from "../../api/schemas/finance";
import { useSaveAlone } from "../../hooks/useSaveAlone";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { isBusy, isStopped } from "../../saving/SaveStatus";
import { beforeSending } from "./beforeSending";
import { hasGrown, type Held } from "./hasGrown";

/**
 * A code while it is checked: not yet, now, valid with what it gives, refused, refused because this user has redeemed it
 * a moment ago, or why the check has failed.
 */
type Check =
  | { kind: "none" | "checking" | "missing" | "wrong" | "redeemed" }
  | { kind: "valid"; gift: GiftCode }
  | { kind: "failed"; error: unknown };

/**
 * Checks the code in a box, and redeems it after the user has seen what it gives. The code stays in the box, and is in no
 * cache. After a lost answer, credit, packs and membership are read back; if they do not show it, the code has to be
 * checked again before another try.
 *
 * @param setting the account's setting as it was last read
 */
export function useGiftCode(setting: AccountSetting) {
  const { client, askForSignIn } = useSettingsContext();
  const queryClient = useQueryClient();
  const box = useRef<HTMLInputElement>(null);
  const [check, setCheck] = useState<Check>({ kind: "none" });
  /** The gift that was last sent to be redeemed, as long as its code is in the box. */
  const [sent, setSent] = useState<{ gift: GiftCode; before: Held | undefined }>();
  const latest = useRef(sent);
  const closing = useRef<AbortController>(undefined);
  useEffect(() => {
    const controller = new AbortController();
    closing.current = controller;
    return () => controller.abort();
  }, []);

  const { status, send, getStatus, forget } = useSaveAlone({
    run: async (client, options) => {
      const gift = latest.current?.gift;
      if (!gift) return;
      const code = codeIn(box.current);
      // The last read may be old: another tab may have bought something since.
      latest.current = { gift, before: readAccount.setting(await beforeSending(client.getSetting(options))) };
      setSent(latest.current);
      await client.redeemGiftCode(code, options);
    },
    changes: ["setting", "user", "capacity"],
    scope: "Finance.Write",
    isDone: ({ setting }) => {
      const { gift, before } = latest.current ?? {};
      // Without the former state, the code has not been sent.
      if (!gift || !before) return false;
      // A server that is still at work may show nothing of it yet.
      return setting && hasGrown(before, setting, gift) ? true : undefined;
    },
    event: () => {
      const gift = latest.current?.gift;
      return gift && { type: "giftCodeRedeemed", name: gift.name, qyt: gift.qyt };
    },
    onEnded: ({ kind }) => {
      if (kind === "unknown" || kind === "failed") setCheck({ kind: "none" });
    },
  });

  /** A code that is used may have been so by the call whose answer was lost. */
  const whyWrong = async (): Promise<Check> => {
    if (!sent?.before) return { kind: "wrong" };
    try {
      await fetchResource(queryClient, client, "setting", { staleTime: 0, retry: false });
    } catch (error) {
      return { kind: "failed", error };
    }
    const { setting: now } = cachedAccount(queryClient, client);
    if (!now || !hasGrown(sent.before, now, sent.gift)) return { kind: "wrong" };
    void refetchAccount(queryClient, client, ["user", "capacity"]);
    return { kind: "redeemed" };
  };

  const look = async () => {
    const code = codeIn(box.current);
    if (code === "") {
      setCheck({ kind: "missing" });
      box.current?.focus();
      return;
    }
    setCheck({ kind: "checking" });
    const signal = closing.current?.signal;
    try {
      const gift = await client.getGiftCode(code, { signal });
      if (!signal?.aborted) setCheck({ kind: "valid", gift });
    } catch (error) {
      if (signal?.aborted) return;
      askForSignIn(error);
      const refused = isWrong(error) ? await whyWrong() : ({ kind: "failed", error } as const);
      if (signal?.aborted) return;
      setCheck(refused);
      box.current?.focus();
    }
  };

  const submit = () => {
    if (isBusy(getStatus()) || check.kind === "checking") return;
    forget();
    if (check.kind !== "valid") {
      void look();
      return;
    }
    latest.current = { gift: check.gift, before: undefined };
    setSent(latest.current);
    void send();
  };
  /** Another code: what is known is about the former one. */
  const edited = () => {
    if (isBusy(getStatus())) return;
    forget();
    setSent(undefined);
    setCheck({ kind: "none" });
  };

  // A later read may show it.
  const isShown = isStopped(status) && sent?.before !== undefined && hasGrown(sent.before, setting, sent.gift);
  const redeemed = status.kind === "saved" || isShown || check.kind === "redeemed" ? sent?.gift : undefined;
  return { box, check, status, redeemed, submit, edited };
}

/** Returns the code in a box without blanks around it. */
function codeIn(box: HTMLInputElement | null): string {
  return box?.value.trim() ?? "";
}

/** Whether the server does not know the code. Its answer is not documented: any refusal about what was sent. */
function isWrong(error: unknown): boolean {
  if (error instanceof RangeError || error instanceof URIError) return true;
  return (
    error instanceof CloudreveError && (error.code === codes.notFound || failureOf(error).meaning === "valueRefused")
  );
}
