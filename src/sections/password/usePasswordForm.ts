import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { isFocusLost } from "../../browser/focus";
import { reportOuterForm } from "../../browser/reportOuterForm";
import { tellHost } from "../../browser/tellHost";
import { useSaveAlone } from "../../hooks/useSaveAlone";
import { useSettingsContext } from "../../hooks/SettingsContext";
import type { UnsavedForm } from "../../form/UnsavedForm";
import type { AloneOutcome } from "../../saving/SaveAlone";
import { isBusy, isStopped, type SaveStatus } from "../../saving/SaveStatus";
import { isChange, resolver, type Passwords } from "./passwordSchema";
import { refusedPassword } from "./refusedPassword";
import { useFilledBoxes } from "./useFilledBoxes";
import { useOpening } from "./useOpening";

const noPasswords: Passwords = { current_password: "", new_password: "", confirm_new_password: "" };
const names = Object.keys(noPasswords) as (keyof Passwords)[];

interface PasswordFormOptions {
  /** The host has confirmed who the user is, and is not asked again. @default false */
  isConfirmed?: boolean;
  /** @default false: the form is opened by a button */
  isOpenAtFirst?: boolean | undefined;
}

/**
 * The form that changes the password. Sends the current and the new password in a PATCH of their own.
 *
 * The passwords are only in react-hook-form, and are cleared once saved: the save reads them at the head of the queue.
 * After a lost answer they are never sent again, because nothing that can be read shows whether the password has
 * changed; only signing in does.
 */
export function usePasswordForm(
  title: string,
  { isConfirmed = false, isOpenAtFirst = false }: PasswordFormOptions = {},
) {
  const { callbacks, unsaved, owner, identity } = useSettingsContext();
  const form = useForm<Passwords>({ defaultValues: noPasswords, resolver, shouldFocusError: false });
  const { handleSubmit, getValues, reset, setError, subscribe } = form;
  const element = useRef<HTMLElement>(null);
  const boxes = useRef(new Map<keyof Passwords, HTMLInputElement>());
  const submitting = useRef(false);
  /** The answer to an earlier save was lost, so the new password may already be in effect. */
  const mayBeChanged = useRef(false);

  const {
    status: sent,
    send,
    forget,
    getStatus,
    subscribe: subscribeToSave,
  } = useSaveAlone(
    {
      // The boxes are read-only from the press on, so at the head of the queue they still hold the checked passwords.
      patch: () => {
        const { current_password, new_password } = getValues();
        return { current_password, new_password };
      },
      event: () => ({ type: "passwordChanged" }),
      onEnded: (outcome) => end(outcome),
    },
    "password",
  );
  // Also one that a former component of the section had begun.
  useEffect(() => {
    if (sent.kind === "unknown") mayBeChanged.current = true;
  }, [sent]);
  const [refused, setRefused] = useState<Refused>(noneRefused);
  const latestRefused = useRef(refused);
  const refuse = useCallback((next: Refused) => {
    latestRefused.current = next;
    setRefused(next);
  }, []);
  /** Why the password was not sent: the host has not confirmed the user, or other changes could not be saved first. */
  const [heldUp, setHeldUp] = useState<"notConfirmed" | "othersFirst">();
  const status: SaveStatus = refused.count > 0 ? { kind: "invalid", count: refused.count } : sent;

  const focus = useCallback((name: keyof Passwords) => boxes.current.get(name)?.focus(), []);
  const focusInvalid = useCallback(() => {
    const { first } = latestRefused.current;
    if (first) focus(first);
    return first !== undefined;
  }, [focus]);

  const focusFirst = useCallback(() => focus("current_password"), [focus]);
  const opening = useOpening({
    isOpenAtFirst,
    isSaving: isBusy(sent),
    hasFailed: isStopped(sent),
    element,
    focusFirst,
  });
  const { button, open, close } = opening;

  const startAnew = useCallback(() => {
    refuse(noneRefused);
    setHeldUp(undefined);
  }, [refuse, setHeldUp]);

  const [timesEmptied, setTimesEmptied] = useState(0);
  const empty = useCallback(() => {
    // react-hook-form (7.92) would empty them only when they render, and until then `readBoxes` would find the
    // passwords.
    for (const box of boxes.current.values()) box.value = "";
    reset(noPasswords);
    setTimesEmptied((times) => times + 1);
  }, [reset]);
  const discard = useCallback(() => {
    empty();
    startAnew();
    forget();
    close();
  }, [empty, startAnew, forget, close]);

  const edited = useCallback(() => {
    if (isBusy(getStatus())) return;
    startAnew();
    forget();
  }, [getStatus, startAnew, forget]);

  const readBoxes = useFilledBoxes(form, element, boxes, edited);

  function end(outcome: AloneOutcome): void {
    if (outcome.kind === "stopped") return;
    if (outcome.kind === "saved") {
      empty();
      close();
      mayBeChanged.current = false;
      // Another user has signed in meanwhile, whose session goes on.
      if (!unsaved.serves(owner)) return;
      unsaved.endSession();
      const { count, sections } = unsaved.getSnapshot();
      tellHost(callbacks.current.onPasswordChanged, { count, sections });
      return;
    }
    const refusal = refusedPassword(outcome.error, mayBeChanged.current);
    if (!refusal) return;
    refuse({ count: 1, first: refusal.name });
    setError(refusal.name, { type: "server", message: refusal.message });
    focus(refusal.name);
  }

  /** `isWithOthers` saves the page's other changes first, because a new password ends the session. */
  const submit = useCallback(
    async (isWithOthers: boolean): Promise<boolean> => {
      // A ref, because state is not updated in time to stop a second Enter while the first is being validated.
      if (submitting.current) return false;
      submitting.current = true;
      let isSaved = false;
      readBoxes();
      await handleSubmit(
        async () => {
          startAnew();
          const first = async () => {
            if (!isConfirmed && !(await identity.ask("changePassword"))) {
              setHeldUp("notConfirmed");
              return false;
            }
            if (!isWithOthers || (await unsaved.saveAllBut("password"))) return true;
            setHeldUp("othersFirst");
            return false;
          };
          const outcome = await send(first);
          isSaved = outcome?.kind === "saved";
        },
        (errors) => {
          refuse({ count: Object.keys(errors).length, first: names.find((name) => name in errors) });
          focusInvalid();
        },
      )().finally(() => (submitting.current = false));
      return isSaved;
    },
    [unsaved, identity, isConfirmed, handleSubmit, send, refuse, setHeldUp, startAnew, readBoxes, focusInvalid],
  );
  const save = useCallback(() => submit(false), [submit]);
  const focusLastEdit = useCallback(() => {
    if (boxes.current.size > 0) focusFirst();
    else button.current?.focus();
  }, [focusFirst, button]);
  const latestTitle = useRef(title);
  useEffect(() => {
    latestTitle.current = title;
  });

  // The same object in each effect: a form that is hidden and shown again counts once.
  const unsavedForm = useMemo<UnsavedForm>(
    () => ({
      id: "password",
      owner,
      endsSession: true,
      outlivesPage: true,
      get title() {
        return latestTitle.current;
      },
      subscribe: (listener) => {
        const unsubscribe = [subscribe({ formState: { values: true }, callback: listener }), subscribeToSave(listener)];
        return () => unsubscribe.forEach((end) => end());
      },
      count: () => (isChange(getValues()) ? 1 : 0),
      isSaving: () => isBusy(getStatus()),
      isWaiting: () => getStatus().kind === "waiting",
      isInvalid: () => latestRefused.current.count > 0,
      needsAttention: () => latestRefused.current.count > 0 || isStopped(getStatus()),
      save,
      discard,
      focusLastEdit,
      open: () => open(true),
      focusInvalid,
      element: () => element.current,
    }),
    [owner, subscribe, subscribeToSave, getStatus, getValues, focusLastEdit, open, focusInvalid, discard, save],
  );
  useEffect(() => unsaved.add(unsavedForm), [unsaved, unsavedForm]);

  const footFocus = useMemo(
    () => ({ hasLostFocus: () => isFocusLost(element.current), focusLastEdit }),
    [focusLastEdit],
  );
  const attach = useCallback((next: HTMLElement | null) => {
    element.current = next;
    reportOuterForm(next);
  }, []);
  const register = (name: keyof Passwords) => {
    const { ref, ...field } = form.register(name, { onChange: edited });
    const attachBox = (box: HTMLInputElement | null) => {
      ref(box);
      if (box) boxes.current.set(name, box);
      else boxes.current.delete(name);
    };
    return { ...field, ref: attachBox };
  };
  /** Opens the form for another change: the words about the last one go. */
  const openAnew = useCallback(
    (isFocused: boolean) => {
      if (getStatus().kind === "saved") forget();
      open(isFocused);
    },
    [getStatus, forget, open],
  );
  return {
    form,
    register,
    attach,
    element,
    footFocus,
    status,
    heldUp,
    submit,
    discard,
    timesEmptied,
    opening: { ...opening, open: openAnew },
  };
}

/** The number of refused boxes, and the first of them. */
interface Refused {
  count: number;
  first: keyof Passwords | undefined;
}

const noneRefused: Refused = { count: 0, first: undefined };
