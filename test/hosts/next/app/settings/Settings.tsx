"use client";

import { UnsavedChangesDialog, useNavigationGuard, type CloudreveClient } from "cloudreve-settings-ui";
import { useEffect, useState } from "react";
import { RoutedSettings } from "../../../shared/RoutedSettings";
import { signIn } from "../../../shared/signIn";
import { ada } from "../../../shared/users";

let signedIn: Promise<CloudreveClient> | undefined;

function LeaveGuard() {
  return <UnsavedChangesDialog {...useNavigationGuard()} />;
}

export function Settings() {
  const [client, setClient] = useState<CloudreveClient>();
  useEffect(() => {
    signedIn ??= signIn(ada);
    void signedIn.then(setClient);
  }, []);
  return client && <RoutedSettings client={client} guard={<LeaveGuard />} />;
}
