import { useMessages } from "../../hooks/useMessages";
import { VisuallyHidden } from "../../ui/VisuallyHidden/VisuallyHidden";
import { useEmail } from "../frame/useEmail";

/** The user's name for password managers, which fill in and store passwords for the name that stands before them. */
export function UserName() {
  const text = useMessages();
  const email = useEmail();
  if (email === "") return null;
  return (
    <VisuallyHidden>
      <input
        type="text"
        name="username"
        autoComplete="username"
        aria-label={text.profile.email}
        tabIndex={-1}
        readOnly
        value={email}
      />
    </VisuallyHidden>
  );
}
