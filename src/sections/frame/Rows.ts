import { createContext, useContext } from "react";
import type { Account } from "../../account/Account";
import type { AccountOf } from "../../account/sectionResources";
import { useMachineState, type MachineSelector } from "../../hooks/useSectionState";
import type { SectionBinding } from "../../hooks/useSectionForm";
import type { PreferenceSectionId } from "../../settings/preference";

/** The form and the account that the rows of a section use. `ready` is undefined while the account loads. */
export interface Rows {
  section: PreferenceSectionId;
  ready: { form: SectionBinding<PreferenceSectionId>; account: Partial<Account> } | undefined;
}

export const RowsContext = createContext<Rows | undefined>(undefined);

/** Returns the context of the surrounding section's rows. Throws outside a section. */
export function useRows(): Rows {
  const rows = useContext(RowsContext);
  if (!rows)
    throw new Error(
      "cloudreve-settings-ui: a row of a preference stands outside of its section. Put it into a <PreferenceSection>.",
    );
  return rows;
}

/** Returns the form of the surrounding section. Throws outside a section, and while the account loads. */
export function useRowsForm<Section extends PreferenceSectionId>(): SectionBinding<Section> {
  return useReady().form as unknown as SectionBinding<Section>;
}

/** Returns the account as the surrounding section sees it. Throws outside a section, and while the account loads. */
export function useRowsAccount<Section extends PreferenceSectionId>(): AccountOf<Section> {
  return useReady().account as AccountOf<Section>;
}

export function useRowsState<T>(select: MachineSelector<T>): T {
  return useMachineState(useRowsForm(), select);
}

function useReady(): NonNullable<Rows["ready"]> {
  const { section, ready } = useRows();
  if (!ready)
    throw new Error(
      `cloudreve-settings-ui: the control of a row in "${section}" was rendered before the account was there.`,
    );
  return ready;
}
