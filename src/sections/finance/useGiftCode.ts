import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Account, AccountSetting } from "../../account/Account";
import { cachedAccount, freshTruth, readBack, refetchAccount } from "../../account/accountCache";
import type { GiftCode } from "../../api/schemas/finance";
import { useAccount } from "../../hooks/useAccount";
import { useMessages } from "../../hooks/useMessages";
import { useSaveAlone } from "../../hooks/useSaveAlone";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { isBusy, isStopped } from "../../saving/SaveStatus";
import { missedScope } from "../../settings/scopes";
import { beforeSending } from "./beforeSending";
import { refusalOfCode } from "./refusalOfCode";
import { assetsIn, hasGrown } from "./hasGrown";
import { markOf, type SentGift } from "./SentGift";
import { unsettledOf } from "./unsettledOf";

/** The resources that tell whether a code was redeemed. */
const telling = ["setting", "user"] as const;

/**
 * A code while it is checked: not yet, now, valid with what it gives, refused (perhaps in the server's own words),
 * refused because this user has redeemed it a moment ago, or why the check has failed.
 */
export type Check =
  | { kind: "none" | "checking" | "missing" | "redeemed" }
  | { kind: "wrong"; msg?: string }
  | { kind: "valid"; gift: GiftCode }
  | { kind: "failed"; error: unknown };

/**
 * Checks the code in a box, and redeems it after the user has seen what it gives. The code stays in the box, and is in
 * no cache. After a lost answer, credit, packs and membership are read back; if they do not show it, the code has to be
 * checked again before another try. The assets are compared with those before the first one, or before the last check
 * that found the code unused.
 *
 * @param setting the account's setting as it was last read
 * @param onUnreadable called if the token turns out to lack `Finance.Read`
 */
export function useGiftCode(setting: AccountSetting, onUnreadable: () => void) {
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

  const unsettled = unsettledOf(client, owner);
  const user = useAccount(["user"], { reads: false });
  const isIn = ({ before, gift }: SentGift, account: Partial<Account>) =>
    before !== undefined && hasGrown(before, assetsIn(account), gift);
  /** Returns whether an answer shows that a gift was redeemed; undefined if it does not tell. */
  const shows = (one: SentGift, account: Partial<Account>) => {
    // Nothing was sent, or it can no longer be told.
    if (!one.before) return false;
    const mayBeOthers = [...unsettled.values()].some((other) => other !== one && !other.isTold);
    // A server that is still at work may show nothing of it yet.
    return (!mayBeOthers && isIn(one, account)) || undefined;
  };
  /** The account has got this gift: its growth tells nothing about the others. */
  const settle = (one: SentGift) => {
    for (const other of unsettled.values()) if (other !== one) other.before = undefined;
    unsettled.clear();
  };
  /** Reads the assets again. The last read may be old: another tab may have bought something since. */
  const readAnew = () => beforeSending(freshTruth(queryClient, client, { anew: true, resources: telling }));

  const { status, send, getStatus, forget } = useSaveAlone({
    run: async (client, options) => {
      const gift = latest.current;
      if (!gift) return;
      const code = codeIn(box.current);
      gift.before ??= assetsIn(await readAnew());
      try {
        await client.redeemGiftCode(code, options);
      } catch (error) {
        if (!gift.isLost || !refusalOfCode(error, errors.codes)) throw error;
        // The server may have come to the first call meanwhile, and refuses the code as used.
        const account = await readBack(queryClient, client, telling, telling);
        if (!account || !isIn(gift, account)) throw error;
      }
    },
    changes: ["setting", "user", "capacity"],
    scope: "Finance.Write",
    // Not from one answer alone: a group tells something only together with the end of its membership.
    isDone: () => latest.current !== undefined && shows(latest.current, cachedAccount(queryClient, client)),
    event: () => {
      const gift = latest.current;
      if (!gift || gift.isTold) return undefined;
      gift.isTold = true;
      return { type: "giftCodeRedeemed", name: gift.gift.name, qyt: gift.gift.qyt };
    },
    onEnded: (outcome) => {
      const gift = latest.current;
      if (!gift) return;
      if (outcome.kind === "saved") settle(gift);
      else if (outcome.kind === "unknown") gift.isLost = true;
      else if (!gift.isLost) unsettled.delete(gift.mark);
      if (outcome.kind === "failed") {
        const refusal = refusalOfCode(outcome.error, errors.codes);
        // The server's own words about an unknown refusal are shown with the failure.
        setCheck({ kind: refusal && refusal.msg === undefined ? "wrong" : "none" });
      }
      if (outcome.kind === "unknown") setCheck({ kind: "none" });
    },
  });

  /** A code that is used may have been so by the call whose answer was lost. */
  const whyWrong = async (code: string, wrong: Check): Promise<Check> => {
    const former = unsettled.get(markOf(code));
    if (!former) return wrong;
    try {
      if (!isIn(former, await readAnew())) return wrong;
    } catch (error) {
      return { kind: "failed", error };
    }
    settle(former);
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
    const show = (result: Check) => {
      if (signal?.aborted) return;
      // A program, such as a password manager, has filled in another code meanwhile.
      const isSame = codeIn(box.current) === code;
      setCheck(isSame ? result : { kind: "none" });
      if (result.kind !== "valid") box.current?.focus();
    };
    try {
      const former = unsettled.get(markOf(code));
      const before = former && assetsIn(await readAnew());
      const gift = await client.getGiftCode(code, { signal });
      // It was not redeemed until then.
      if (former) former.before = before;
      show({ kind: "valid", gift });
    } catch (error) {
      if (signal?.aborted) return;
      askForSignIn(error);
      learnScope(error, "Finance.Read");
      if (missedScope(error, "Finance.Read") === "Finance.Read") onUnreadable();
      const refusal = refusalOfCode(error, errors.codes, code);
      show(refusal ? await whyWrong(code, { kind: "wrong", ...refusal }) : { kind: "failed", error });
    }
  };

  const submit = () => {
    if (isBusy(getStatus()) || check.kind === "checking") return;
    forget();
    if (check.kind !== "valid") {
      void look();
      return;
    }
    const mark = markOf(codeIn(box.current));
    const one = unsettled.get(mark) ?? { gift: check.gift, before: undefined, mark, isLost: false, isTold: false };
    one.gift = check.gift;
    unsettled.set(mark, one);
    latest.current = one;
    setSent(one);
    void send();
  };
  /** Another code: the outcome so far is the former one's. */
  const edited = () => {
    if (isBusy(getStatus())) return;
    forget();
    setSent(undefined);
    setCheck({ kind: "none" });
  };

  // A later read may show it.
  const account = { setting, ...(user.status === "ready" && user.account) };
  const isShown = sent?.isLost && isStopped(status) && shows(sent, account);
  const redeemed = status.kind === "saved" || isShown || check.kind === "redeemed" ? sent?.gift : undefined;
  return { box, check, status, redeemed, submit, edited };
}

/** Returns the code in a box without blanks around it. */
function codeIn(box: HTMLInputElement | null): string {
  return box?.value.trim() ?? "";
}
