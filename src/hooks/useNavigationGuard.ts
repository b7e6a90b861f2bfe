import { useEffect, useMemo, useState } from "react";
import { holdNavigations } from "../browser/heldNavigation";
import { useSettingsContext } from "./SettingsContext";

/** The props of `UnsavedChangesDialog`. */
export interface NavigationGuard {
  open: boolean;
  onLeave: () => void;
  onStay: () => void;
}

/**
 * Asks before unsaved changes are left, for apps whose router has no blocker (Next.js, `<BrowserRouter>`, wouter): pass
 * what it returns to `UnsavedChangesDialog`.
 *
 * It holds back links to another path of the site, and Back and Forward where the browser has the Navigation API. A
 * script that navigates asks `shouldBlock()` itself. `beforeunload` asks for other documents. Throws outside a
 * `SettingsProvider`.
 */
export function useNavigationGuard(): NavigationGuard {
  const { unsaved } = useSettingsContext();
  const [held, setHeld] = useState<{ goOn: () => void }>();

  useEffect(() => holdNavigations({ shouldHold: unsaved.shouldBlock, onHold: (goOn) => setHeld({ goOn }) }), [unsaved]);
  return useMemo(
    () => ({
      open: held !== undefined,
      onLeave: () => {
        setHeld(undefined);
        held?.goOn();
      },
      onStay: () => setHeld(undefined),
    }),
    [held],
  );
}
