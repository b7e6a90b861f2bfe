import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { readAccount, type Account, type AccountSetting } from "../../account/Account";
import { cachedAccount, fetchResource, refetchAccount } from "../../account/accountCache";
import type { CloudreveClient } from "../../api/CloudreveClient";
import type { GiftCode } from "../../api/schemas/finance";
import type { CallOptions } from "../../api/transport";
import { useMessages } from "../../hooks/useMessages";
import { useSaveAlone } from "../../hooks/useSaveAlone";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { isBusy, isStopped } from "../../saving/SaveStatus";
import { beforeSending } from "./beforeSending";
import { refusalOfCode } from "./refusalOfCode";
import { hasGrown, assetsIn, type Assets } from "./hasGrown";
import { markOf, type SentGift, type UnsettledGifts } from "./SentGift";

/**
 * A code while it is checked: not yet, now, valid with what it gives, refused (perhaps in the server's own words),
 * refused because this user has redeemed it a moment ago, or why the check has failed.
 */
type Check =
  | { kind: "none" | "checking" | "missing" | "redeemed" }
  | { kind: "wrong"; msg?: string }
  | { kind: "valid"; gift: GiftCode }
  | { kind: "failed"; error: unknown };

/**
 * Checks the code in a box, and redeems it after the user has seen what it gives. The code stays in the box, and is in no
 * cache. After a lost answer, credit, packs and membership are read back; if they do not show it, the code has to be
 * checked again before another try. Until it is known, all is compared with what the account held before the first one.
 *
 * @param setting the account's setting as it was last read
 * @param unsettled is kept beyond the dialog
 */
export function useGiftCode(setting: AccountSetting, unsettled: UnsettledGifts) {
  const { client, owner, askForSignIn, learnScope } = useSettingsContext();
  const { errors } = useMessages();
  const queryClient = useQueryClient();
  const box = useRef<HTMLInputElement>(null);
  const [check, setCheck] = useState<Check>({ kind: "none" });
  /** The gift that was last sent to be redeemed, as long as its code is in the box. */
  const [sent, setSent] = useState<SentGift>();
  const latest = useRef(sent);
  const closing = useRef<AbortController>(undefined);
  useEffect(() => {
    const controller = new AbortController();
    closing.current = controller;
    return () => controller.abort();
  }, []);

  const isIn = ({ before, gift }: SentGift, account: Partial<Account>) =>
    before !== undefined && hasGrown(before, assetsIn(account), gift);
  /** Reads the account again. Returns whether it has got this gift. */
  const readsBack = async (one: SentGift) => {
    const read = (name: "setting" | "user") => fetchResource(queryClient, client, name, { staleTime: 0, retry: false });
    await Promise.all([read("setting"), read("user")]);
    return isIn(one, cachedAccount(queryClient, client));
  };

  const { status, send, getStatus, forget } = useSaveAlone({
    run: async (client, options) => {
      const gift = latest.current;
      if (!gift) return;
      const code = codeIn(box.current);
      const isSecond = gift.before !== undefined;
      // The last read may be old: another tab may have bought something since.
      gift.before ??= await beforeSending(readHeld(client, options));
      try {
        await client.redeemGiftCode(code, options);
      } catch (error) {
        // The server may have come to the first call meanwhile, and refuses the code as used.
        const isRedeemed = isSecond && refusalOfCode(error, errors.codes) && (await readsBack(gift).catch(() => false));
        if (!isRedeemed) throw error;
      }
    },
    changes: ["setting", "user", "capacity"],
    scope: "Finance.Write",
    isDone: (account) => {
      const gift = latest.current;
      // Without the former state, the code has not been sent.
      if (!gift?.before) return false;
      // A server that is still at work may show nothing of it yet.
      return isIn(gift, account) ? true : undefined;
    },
    event: () => {
      const gift = latest.current;
      if (!gift || gift.isTold) return undefined;
      gift.isTold = true;
      return { type: "giftCodeRedeemed", name: gift.gift.name, qyt: gift.gift.qyt };
    },
    onEnded: (outcome) => {
      const gift = latest.current;
      if (outcome.kind === "unknown" && gift) unsettled.set(gift.mark, gift);
      // What the account has got may be this one's: the others can no longer be told by it.
      if (outcome.kind === "saved") unsettled.clear();
      if (outcome.kind === "failed") {
        const refusal = refusalOfCode(outcome.error, errors.codes);
        // The server's own words about an unknown refusal are shown with the failure.
        setCheck({ kind: refusal && refusal.msg === undefined ? "wrong" : "none" });
      }
      if (outcome.kind === "unknown") setCheck({ kind: "none" });
    },
  });

  /** A code that is used may have been so by the call whose answer was lost. */
  const whyWrong = async (wrong: Check): Promise<Check> => {
    const former = unsettled.get(markOf(owner, codeIn(box.current)));
    if (!former) return wrong;
    try {
      if (!(await readsBack(former))) return wrong;
    } catch (error) {
      return { kind: "failed", error };
    }
    unsettled.delete(former.mark);
    setSent(former);
    void refetchAccount(queryClient, client, ["capacity"]);
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
      learnScope(error, "Finance.Read");
      const refusal = refusalOfCode(error, errors.codes, code);
      const why = refusal ? await whyWrong({ kind: "wrong", ...refusal }) : ({ kind: "failed", error } as const);
      if (signal?.aborted) return;
      setCheck(why);
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
    const mark = markOf(owner, codeIn(box.current));
    latest.current = unsettled.get(mark) ?? { gift: check.gift, before: undefined, mark, isTold: false };
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
  const { user } = cachedAccount(queryClient, client);
  const isShown = isStopped(status) && sent !== undefined && isIn(sent, { setting, ...(user && { user }) });
  const redeemed = status.kind === "saved" || isShown || check.kind === "redeemed" ? sent?.gift : undefined;
  return { box, check, status, redeemed, submit, edited };
}

/** Returns the code in a box without blanks around it. */
function codeIn(box: HTMLInputElement | null): string {
  return box?.value.trim() ?? "";
}

/** Reads what a gift code may change. */
async function readHeld(client: CloudreveClient, options: CallOptions): Promise<Assets> {
  const [setting, user] = await Promise.all([client.getSetting(options), client.getUser(options)]);
  return assetsIn({ setting: readAccount.setting(setting), user: readAccount.user(user) });
}
