import type { Account } from "../../account/Account";
import type { LazyDialogProps } from "../dialogs/LazyDialog";

/** Props of each action's dialog. */
export interface ActionDialogProps extends LazyDialogProps {
  /** The resources that the action reads, as they are now. */
  account: Partial<Account>;
  onDone: () => void;
}
