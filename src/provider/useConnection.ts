import type { QueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { ofUser } from "../account/Account";
import { refetchAccount } from "../account/accountCache";
import { ownerOf, settingsKeys, siteOf } from "../account/accountKeys";
import { pictureVersion } from "../account/pictureVersion";
import { watchAccount } from "../account/watchAccount";
import type { CloudreveClient } from "../api/CloudreveClient";
import type { UnsavedForms } from "../form/UnsavedForms";
import type { SettingsCallbacks } from "../hooks/SettingsContext";
import { tellHost } from "../browser/tellHost";
import { useBrowserLayoutEffect } from "../hooks/useBrowserLayoutEffect";
import { OtherTabs } from "../saving/OtherTabs";
import { callMutation, runSave, saveMutation, type SaveMutation } from "../saving/saveMutation";
import type { SendRequest } from "../saving/SaveRequest";
import { lockedFields, type FieldAccess } from "../settings/fieldAccess";
import type { SectionId } from "../settings/sections";

interface ConnectionOptions {
  queryClient: QueryClient;
  client: CloudreveClient;
  owner: string;
  unsaved: UnsavedForms;
  readOnly: ReadonlySet<SectionId>;
  fields: FieldAccess;
  learnScope: (error: unknown, likely: string) => void;
  askForSignIn: (error: unknown) => void;
  saveSucceeded: () => void;
  callbacks: { readonly current: SettingsCallbacks };
}

/**
 * Connects the forms to the server: sends saves through the mutation, passes newer truth from the query cache to the
 * forms, and reads again after saves in other tabs. Each provider subscribes to the cache only once.
 */
export function useConnection(options: ConnectionOptions): {
  mutation: SaveMutation;
  send: (request: SendRequest) => Promise<void>;
  otherTabs: OtherTabs;
} {
  const { queryClient, client, owner, unsaved, readOnly, fields, learnScope, askForSignIn, saveSucceeded, callbacks } =
    options;
  const site = siteOf(client);
  const otherTabs = useMemo(() => new OtherTabs(site), [site]);
  useEffect(
    () =>
      otherTabs.listen(() => {
        pictureVersion.renew();
        void refetchAccount(queryClient, client, ofUser);
      }),
    [otherTabs, queryClient, client],
  );
  useEffect(
    () =>
      watchAccount(
        queryClient,
        client,
        (account, answered) => unsaved.takeTruth(ownerOf(client), account, answered),
        askForSignIn,
      ),
    [queryClient, client, unsaved, askForSignIn],
  );

  const { mutation, call } = useMemo(() => {
    const onError = (error: Error) => {
      // A late answer to a former client says nothing about the session of the present one.
      if (unsaved.isInSession(client.owner.getSession())) askForSignIn(error);
    };
    const sending = { queryClient, client, owner, otherTabs, learnScope, onSuccess: saveSucceeded, onError };
    return { mutation: saveMutation(sending), call: callMutation(sending) };
  }, [queryClient, client, owner, unsaved, otherTabs, learnScope, saveSucceeded, askForSignIn]);
  const send = useMemo(
    () => (request: SendRequest) =>
      "run" in request ? runSave(queryClient, call, request) : runSave(queryClient, mutation, request),
    [queryClient, mutation, call],
  );

  // A layout effect runs before the sections' effects, so that even their first edit can be saved.
  useBrowserLayoutEffect(
    () =>
      unsaved.connect({
        site: settingsKeys.site(client).join(" "),
        owner,
        isUserKnown: () => client.owner.getSnapshot().userId !== undefined,
        session: client.owner.getSession,
        send,
        readOnly,
        locked: lockedFields(fields),
        onSaved: (saved) => {
          tellHost(callbacks.current.onPreferencesSaved, saved);
          tellHost(callbacks.current.onAccountEvent, { type: "preferencesSaved", saved });
        },
        onEvent: (event) => tellHost(callbacks.current.onAccountEvent, event),
      }),
    [unsaved, owner, client, send, readOnly, fields, callbacks],
  );
  useEffect(() => {
    const retry = () => unsaved.retry(owner);
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [unsaved, owner]);
  return { mutation, send, otherTabs };
}
