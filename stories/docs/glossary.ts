/** A term of the interface. */
export interface Term {
  /** Its one form in English. */
  term: string;
  meaning: string;
  /**
   * Forms that the texts do not use in its place. One that differs from the term in its capitals only is meant as such.
   */
  not: readonly string[];
}

/**
 * The terms of the interface by topic: the page "Glossary" shows them, and a test holds the texts of `en-US.ts` to
 * them.
 */
export const glossary: Readonly<Record<string, readonly Term[]>> = {
  "Changing a setting": [
    { term: "Save", meaning: "Sends the changes to the server", not: ["apply", "submit", "confirm changes"] },
    { term: "Discard", meaning: "Drops unsaved changes", not: ["revert", "reset changes", "throw away"] },
    { term: "Undo", meaning: "Saves the former values again, after a save", not: ["roll back", "take back"] },
    { term: "Cancel", meaning: "Closes a dialog and does nothing", not: ["abort", "never mind"] },
    { term: "Canceled", meaning: "The past of cancel, in American spelling", not: ["cancelled", "cancelling"] },
    { term: "Try again", meaning: "Repeats what has failed", not: ["retry", "reload the section"] },
    {
      term: "Turn on, turn off",
      meaning: "Starts and ends a protection or feature",
      not: ["enable", "disable", "activate", "deactivate", "switch on", "switch off"],
    },
    {
      term: "Unsaved change",
      meaning: "An edit that the server does not have yet",
      not: ["pending change", "modification"],
    },
    {
      term: "Couldn’t …",
      meaning: "Begins a message about something that has failed, before the reason",
      not: ["could not", "failed to", "unable to"],
    },
    {
      term: "We can’t tell whether …",
      meaning: "Begins a message about a lost answer",
      not: ["not known whether", "unknown whether"],
    },
  ],
  "Taking something away": [
    {
      term: "Remove",
      meaning: "Takes something from the account: a passkey, a WebDAV account, an extension",
      not: ["delete passkey", "delete account", "delete this account", "delete the account", "erase"],
    },
    {
      term: "Delete",
      meaning: "Destroys files or their versions",
      not: ["remove files", "remove your files", "purge"],
    },
    { term: "Revoke", meaning: "Ends the access of a connected app", not: ["disconnect", "deauthorize", "withdraw"] },
    { term: "Unlink", meaning: "Ends the connection to a linked account", not: ["unbind", "detach"] },
    {
      term: "Trash",
      meaning: "The place from which deleted files can come back",
      not: ["recycle bin", "bin", "wastebasket"],
    },
  ],
  "Signing in": [
    {
      term: "Sign in, sign out",
      meaning: "Verbs; the noun is “sign-in”",
      not: ["log in", "log out", "login", "logout", "logged in", "logged out", "log on", "sign off", "signin"],
    },
    {
      term: "Sign-in activity",
      meaning: "The list of recent sign-ins",
      not: ["login history", "sign-in history", "sign-in log"],
    },
    { term: "Password", meaning: "The secret that the user types to sign in", not: ["passphrase", "passcode"] },
    {
      term: "Two-factor authentication",
      meaning: "A code from an app, besides the password. “Two-factor” alone only in a list",
      not: ["2FA", "MFA", "two-step", "2-step", "multi-factor", "two factor"],
    },
    {
      term: "Authenticator app",
      meaning: "The app that shows the codes",
      not: ["authentication app", "code generator", "verification app"],
    },
    {
      term: "Passkey",
      meaning: "A key of a device or password manager that replaces the password",
      not: ["pass key", "WebAuthn", "FIDO", "hardware authenticator"],
    },
    { term: "Security key", meaning: "A small device that holds passkeys", not: ["YubiKey", "hardware key", "dongle"] },
    {
      term: "Linked account",
      meaning: "An account elsewhere with which the user signs in",
      not: ["bound account", "social account", "third-party account", "external account", "connected account"],
    },
  ],
  "Apps and devices": [
    {
      term: "Connected app",
      meaning: "An app that the user has allowed to use the account",
      not: ["external app", "third-party app", "authorized app", "granted app", "OAuth app"],
    },
    {
      term: "WebDAV account",
      meaning: "A separate password for an app that opens files over WebDAV",
      not: ["app password", "DAV account", "WebDAV password", "WebDAV user"],
    },
    { term: "WebDAV", meaning: "In these capitals", not: ["Webdav", "webdav", "WEBDAV"] },
    { term: "Device", meaning: "A computer or phone", not: ["machine of yours", "gadget", "terminal"] },
    {
      term: "User name",
      meaning: "Two words; only for WebDAV, where it is the email address",
      not: ["username", "login name"],
    },
  ],
  "The account": [
    {
      term: "Picture",
      meaning: "The user’s picture beside shares and comments",
      not: ["avatar", "photo", "image", "profile pic", "profile picture"],
    },
    { term: "Display name", meaning: "The name that others see", not: ["nickname", "nick", "screen name", "alias"] },
    { term: "Email, email address", meaning: "Without a hyphen", not: ["e-mail", "mail address"] },
    { term: "User ID", meaning: "The identifier of the user on the server", not: ["UID", "user number"] },
    { term: "Group", meaning: "The group of the user, which gives rights and storage", not: ["user group", "role"] },
    {
      term: "Public profile",
      meaning: "The page with the user’s shares",
      not: ["profile page", "profile homepage", "personal page", "home page"],
    },
    { term: "Theme color", meaning: "One of the colors that the site offers", not: ["colour", "accent color", "skin"] },
    { term: "Time zone", meaning: "Two words", not: ["timezone"] },
  ],
  Files: [
    { term: "Folder", meaning: "Holds files and folders", not: ["directory", "directories"] },
    {
      term: "File extension",
      meaning: "The part of a file’s name after the last dot, such as pdf",
      not: ["suffix", "file ending", "file type"],
    },
    {
      term: "Version retention",
      meaning: "Whether previous versions of files are kept: Cloudreve’s own name for it",
      not: ["versioning", "file history", "version history"],
    },
    {
      term: "Previous version",
      meaning: "A file as it was before a change",
      not: ["earlier version", "old version", "older version", "revision", "backup"],
    },
    { term: "Share", meaning: "A file or folder that others can open by link", not: ["shared item", "shared file"] },
    { term: "Share link", meaning: "The address of a share", not: ["sharing link", "shared link", "public link"] },
  ],
  "Storage and payment": [
    {
      term: "Storage",
      meaning: "The room for the user’s files",
      not: ["quota", "capacity", "space", "disk space", "storage space"],
    },
    {
      term: "Storage pack",
      meaning: "Storage for a limited time, besides that of the group",
      not: ["storage plan", "storage package", "capacity pack", "add-on"],
    },
    { term: "Membership", meaning: "A group for a limited time", not: ["subscription", "plan", "VIP"] },
    { term: "Points", meaning: "The currency of the site", not: ["credit", "credits", "coins", "balance"] },
    {
      term: "Order",
      meaning: "A product that the user has bought, or is about to",
      not: ["purchase", "invoice", "transaction"],
    },
    {
      term: "Gift code",
      meaning: "A code that gives points, storage or a membership",
      not: ["voucher", "coupon", "gift card", "promo code", "redemption code"],
    },
    { term: "Redeem", meaning: "Uses a gift code", not: ["cash in", "exchange"] },
  ],
  Style: [
    {
      term: "can’t, don’t, isn’t",
      meaning: "Contractions, as people speak",
      not: ["cannot", "do not", "does not", "is not", "are not", "was not", "have not"],
    },
    {
      term: "can",
      meaning: "For permission and possibility; “might” and “may” only for a guess",
      not: ["you may", "may use", "may not"],
    },
    { term: "please", meaning: "Not used: the sentence says what to do", not: ["please"] },
    {
      term: "sidebar, double-click, right-click",
      meaning: "One word; hyphens",
      not: ["side bar", "double click", "right click"],
    },
  ],
};
