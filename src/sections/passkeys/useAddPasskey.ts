import { useEffect, useRef, useState } from "react";
import type { Passkey } from "../../account/Account";
import { codes } from "../../api/codes";
import { CloudreveError } from "../../api/CloudreveError";
import { failureOf } from "../../api/failures";
import type { PasskeyAnswer } from "../../api/schemas/passkey";
import { userAgent } from "../../browser/userAgent";
import { useSaveAlone } from "../../hooks/useSaveAlone";
import { isBusy, type SaveStatus } from "../../saving/SaveStatus";
import { credentialId } from "./credentialId";
import { makePasskey, stopMaking, type MadePasskey } from "./makePasskey";
import { signalGone } from "./signalGone";

interface AddPasskey {
  status: SaveStatus;
  /** The browser asks the user. */
  asking: boolean;
  /** The host for which the server makes passkeys, once it has told. */
  host: string;
  /** Adds a passkey of this name. Does nothing while one is being added. */
  add: (name: string) => void;
  /** Ends the browser's question. */
  stop: () => void;
}

/**
 * Adds a passkey: the server prepares it, the browser makes it, and the server stores it. Calls `onAdded` with its
 * name, and its id in base64url.
 *
 * A passkey that the browser has made and the server does not have is taken back where the browser can do so.
 */
export function useAddPasskey(onAdded: (name: string, id: string) => void): AddPasskey {
  const [asking, setAsking] = useState(false);
  const [host, setHost] = useState("");
  const isAsking = useRef(false);
  const chosenName = useRef("");
  const made = useRef<MadePasskey & { host: string }>(undefined);
  const added = useRef<PasskeyAnswer>(undefined);
  /** The passkey as it was read back after a lost answer. */
  const found = useRef<Passkey>(undefined);

  const ask = (now: boolean) => {
    isAsking.current = now;
    setAsking(now);
  };
  const { status, send } = useSaveAlone({
    run: async (client, options) => {
      const prepared = await client.preparePasskey(options);
      setHost(prepared.rp.id);
      ask(true);
      try {
        made.current = { ...(await makePasskey(prepared)), host: prepared.rp.id };
      } finally {
        ask(false);
      }
      const { response } = made.current;
      added.current = await client.addPasskey({ response, name: chosenName.current, ua: userAgent() }, options);
    },
    changes: ["setting"],
    scope: "UserSecurityInfo.Write",
    apply: {
      setting: (answer) => ({ ...answer, passkeys: [...answer.passkeys, ...(added.current ? [added.current] : [])] }),
    },
    isDone: ({ setting }) => {
      const id = made.current?.id;
      found.current = setting?.passkeys.find((passkey) => credentialId(passkey.id) === id);
      return setting && found.current !== undefined;
    },
    event: () => {
      const passkey = added.current ?? found.current;
      return passkey && { type: "passkeyAdded", id: passkey.id, name: passkey.name };
    },
    onEnded: ({ kind }) => {
      if (kind === "saved") onAdded(added.current?.name ?? chosenName.current, made.current?.id ?? "");
      else if (kind === "failed" && made.current) signalGone(made.current.id, made.current.host);
    },
  });

  const stop = () => {
    if (isAsking.current) stopMaking();
  };
  // The browser's question would stay when the section is left.
  useEffect(
    () => () => {
      if (isAsking.current) stopMaking();
    },
    [],
  );
  const add = (name: string) => {
    if (isBusy(status)) return;
    chosenName.current = name;
    made.current = undefined;
    added.current = undefined;
    void send();
  };
  return { status, asking, host, add, stop };
}

/** Whether the server no longer waits for the passkey: its 300 s have passed, or another tab has begun to add one. */
export function isTooLate(error: unknown): boolean {
  return error instanceof CloudreveError && failureOf(error).meaning === "refused" && error.code === codes.notFound;
}
