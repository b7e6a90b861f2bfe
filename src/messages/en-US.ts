import { faultTexts } from "./faultTexts";
import { clockIn, isolate, pluralIn } from "./plural";

const plural = pluralIn("en-US");
const clock = clockIn("en-US");

/** English (United States), the model for all other languages: each has the same keys. */
export const messages = {
  page: {
    title: "Account settings",
    description: "Who you are on this site, how it looks to you, and how you sign in.",
    nav: "Account settings",
    skip: "Skip to settings",
    unsavedMark: "unsaved changes",
    failedMark: "Could not be loaded",
  },

  /** The groups of the page. */
  groups: {
    twoFactorOn: "Two-factor on",
    twoFactorOff: "Two-factor off",
    back: "All settings",
    profile: { title: "Profile", description: "What others see when you share files with them." },
    preferences: { title: "Preferences", description: "How Cloudreve looks and behaves for you." },
    security: { title: "Security", description: "How you sign in, and how your account is protected." },
    devicesAndApps: { title: "Devices and apps", description: "What can reach your files besides this website." },
    storage: { title: "Storage", description: "How much room you have, and where it comes from." },
  },

  /** The search over all settings of the page. */
  search: {
    label: "Search settings",
    clear: "Clear search",
    found: (count: number) => plural(count, { one: "# setting found", other: "# settings found" }),
    none: (query: string) => `No setting matches “${isolate(query)}”.`,
    /** Names of a row or section, by its id, that people may type and that its label and description lack. */
    synonyms: {
      avatar: "photo image gravatar profile picture icon face portrait upload crop",
      nick: "nickname username alias who i am",
      share_links_in_profile: "privacy share links shares visible visibility homepage",
      email: "email mail address login",
      uid: "user id number identifier",
      group: "user group role plan",
      memberSince: "registered registration joined sign up date account age",
      language: "locale translation words english chinese arabic interface",
      disable_view_sync: "synchronize list grid layout sort order columns folder",
      preferred_theme: "dark light mode appearance design look colour palette skin",
      version_retention_enabled: "history versions backup restore earlier revisions turn on",
      version_retention_ext: "file types suffix docx history versions",
      version_retention_max: "limit number count history versions",
      password: "passphrase login sign in secret change reset credentials security",
      twoFactor: "2fa mfa otp totp 2-step two-step verification authenticator code google authy security",
      passkeys:
        "webauthn fido fido2 security key yubikey fingerprint face biometric touch id windows hello login sign in",
      linkedIdentities:
        "sso single sign-on openid connect oidc logto qq social third-party external identity bind connect",
      signInActivity: "login history log recent logins devices sessions attempts failed ip address hacked suspicious",
      connectedApps: "oauth grants third-party external access authorized apps permissions revoke disconnect desktop",
      webDav: "dav network drive mount sync app password nas finder explorer clients",
      storage: "quota space used free capacity disk usage full limit gigabytes",
      membership: "plan subscription pro cancel vip expires upgrade billing",
    },
  },

  actions: {
    save: "Save",
    discard: "Discard",
    tryAgain: faultTexts.tryAgain,
    cancel: "Cancel",
    close: "Close",
    useTheirs: "Use it",
    keepMine: "Keep mine",
    mergeBoth: "Merge both",
    stopWaiting: "Stop waiting",
    saveAll: "Save all",
    discardAll: "Discard all",
    undo: "Undo",
    undoOf: (fields: string) => `Undo: ${isolate(fields)}`,
  },

  /** The status of a section, shown in its foot. */
  state: {
    edited: "Edited",
    loading: "Loading settings",
    unsaved: (count: number) => plural(count, { one: "# unsaved change", other: "# unsaved changes" }),
    waiting: "Waiting for another tab to finish saving…",
    saving: "Saving…",
    checking: "Checking what was saved…",
    offline: "You are offline. Save when you are back.",
    saved: "Saved",
    undone: "Undone",
    discarded: "Changes discarded",
    savedOnceOnline: "You are offline. Your changes are saved when you are back.",
    notSaved: (reason: string) => `Not saved: ${reason} Your changes are kept.`,
    unknown: (reason: string) => `Not known whether this was saved: ${reason} Your changes are kept.`,
    locked: "Set by this site. You cannot change it here.",
    readOnly: "This app may see these settings but not change them. Change them on the site itself.",
    notConfirmed: "Not done: it was not confirmed that this is you.",
    needsAttention: (count: number) =>
      plural(count, {
        one: "Not saved: one field needs your attention.",
        other: "Not saved: # fields need your attention.",
      }),
    chooseFirst: "Choose which value to keep first.",
    readFailed: "These settings could not be loaded",
    broken: faultTexts.title,
    brokenWhy: "Your unsaved changes are kept, except passwords and codes.",
    sectionsFailed: (sections: string) => `Could not be loaded: ${sections}`,
    on: "on",
    off: "off",
    changedElsewhere: (value: string) => `Changed elsewhere to ${isolate(value)}.`,
  },

  /** The bar of unsaved changes, and the dialog that asks before leaving. */
  unsaved: {
    title: "Unsaved changes",
    summary: (changes: number, sections: number) =>
      `${plural(changes, { one: "# unsaved change", other: "# unsaved changes" })} in ${plural(sections, { one: "one section", other: "# sections" })}`,
    offline: "You are offline. Your changes are kept.",
    /** The links to the sections follow. */
    failed: "Not saved. Needs your attention:",
    attention: (sections: string) => `Not saved. Needs your attention: ${isolate(sections)}`,
    show: (section: string) => `Show ${isolate(section)}`,
    leave: {
      title: "Leave without saving?",
      description: (sections: string) => `Your changes in ${isolate(sections)} are not saved.`,
      stay: "Stay",
      discard: "Discard and leave",
      save: "Save and leave",
      notSaved: "Not everything could be saved. Stay to see why.",
    },
  },

  /** Why a call failed, to follow "Not saved: ". */
  errors: {
    network: "the server could not be reached.",
    offline: "you are offline.",
    timeout: "the server did not answer in time.",
    aborted: "it was stopped.",
    http: (status: number) =>
      status === 429
        ? "too many requests were sent (429). Try again later."
        : `the server answered with an error (${status}).`,
    contract: "the server's answer could not be understood.",
    signInInFront:
      "a sign-in page answered in place of the server. Open this site in another tab and sign in there, then try again.",
    robotCheck:
      "a check for robots answered in place of the server. Open this site in another tab and pass the check, then try again.",
    stoppedOnTheWay: (status: number) => `it was stopped on its way to the server (${status}).`,
    pageInstead: "a web page answered in place of the server. Check your connection, then try again.",
    tooMany: "too many requests were sent (429).",
    /** Adds to a reason the time (ms) after which the server says to try again. */
    later: (reason: string, time: number) => `${reason} Try again after ${isolate(clock(time))}.`,
    signInRequired: "you need to sign in again.",
    insufficientScope: "this app is not allowed to do this.",
    application: (code: number) => `the server refused it (${code}).`,
    applicationSays: (msg: string, code: number) => `the server refused it with “${isolate(msg)}” (${code}).`,
    /** Refusals with a known code of the server. Any other code has the server's own words, or only its number. */
    codes: {
      403: "you are not allowed to do this (403).",
      404: "the server did not find it (404).",
      40001: "the server does not accept one of the values (40001).",
      40007: "your group is not allowed to do this (40007).",
      40019: "this is turned off on this site (40019).",
      40020: "your sign-in is no longer valid (40020).",
      40022: "the code is wrong (40022).",
      40024: "the site did not accept the passkey (40024).",
      40025: "the site did not accept the passkey (40025).",
      40069: "the current password is wrong (40069).",
      50001: "the server’s database could not store it (50001).",
      50002: "the server could not encrypt it (50002).",
      50004: "the server could not read or write a file (50004).",
      50005: "the server has an internal error (50005).",
      50006: "the server’s temporary storage failed (50006).",
    },
    notKept: "the server reported success but did not keep the change.",
    otherUser: "another user has signed in.",
    /** A sentence: reloading the page loses what is not saved. */
    notLoaded:
      "A part of this page could not be loaded. Try again. If that does not help, save your changes, then reload the page.",
    unexpected: "something unexpected went wrong.",
    /** Turns a reason into a sentence of its own. */
    sentence: (reason: string) => reason.charAt(0).toUpperCase() + reason.slice(1),
  },

  /** Errors shown at a field. */
  issues: {
    required: "This is needed.",
    nameRequired: "A name needs at least one visible character.",
    tooShort: "This is too short.",
    tooLong: (count: number) =>
      count > 255 ? plural(count, { other: "Too long: # of 255 characters." }) : "This is too long.",
    wholeNumber: "A whole number, 0 or more.",
    tooLarge: "This number is too large to be kept.",
    numberRequired: "Enter a number, or choose Unlimited.",
    color: "This is not a color the server accepts.",
    notAnExtension: (entry: string) => `“${isolate(entry)}” is not a file extension.`,
    onlyLastPart: (part: string) => `Only the last part counts: “${isolate(part)}”.`,
    withoutSigns: (extension: string) => `Without special characters it would be “${isolate(extension)}”.`,
    extensionExample: "An extension looks like “pdf”.",
    passwordTooShort: (min: number) => `At least ${min} characters.`,
    passwordTooLong: (max: number) => `At most ${max} characters.`,
    passwordsDiffer: "The two new passwords are not the same.",
    currentPasswordWrong: "This is not your current password.",
    currentPasswordMaybeNew: "This is not your current password. The new one may already be.",
    codeIncomplete: "Enter the six digits that your app shows.",
    codeWrong: "Wrong code. Wait for the next one, or check your device’s clock.",
    /** A refusal of a field that the page has no words for, with those of the server. */
    serverSays: (msg: string) => `The server does not accept this: “${isolate(msg)}”`,
    nameNotStored: "The server could not keep this name. Many servers have room for 100 bytes only: try a shorter one.",
  },

  avatar: {
    title: "Picture",
    description: "Others see it beside what you share.",
    /** The picture that is shown now. */
    is: { file: "Your own picture", gravatar: "Your Gravatar", none: "Your initials" },
    why: "Any picture that your browser can open. You choose the part that is shown.",
    change: "Change picture…",
    useGravatar: "Use Gravatar…",
    changed: "Picture changed",
    dialog: {
      title: "Change picture",
      choose: "Choose a picture, drop one here, or paste it.",
      crop: "Move the circle to the part that others will see.",
      drop: "Drop a picture here",
      file: "Choose a file…",
      another: "Another picture",
      reading: "Opening the picture…",
      sending: "Sending the picture…",
      animated: "This picture moves. Only its first frame is kept.",
      zoom: "Zoom",
      zoomed: (percent: number) => `${percent}%`,
      turnLeft: "Turn left",
      turnRight: "Turn right",
      /** Accessible name of the frame around the part that is kept. */
      frame: "Part that is shown. Move it with the arrow keys.",
      corners: {
        northWest: "Upper left corner. Resize with the arrow keys.",
        northEast: "Upper right corner. Resize with the arrow keys.",
        southEast: "Lower right corner. Resize with the arrow keys.",
        southWest: "Lower left corner. Resize with the arrow keys.",
      },
      submit: "Use this picture",
      failed: (reason: string) => `Your picture was not changed: ${reason}`,
      unknown: (reason: string) => `Not known whether your picture has changed: ${reason}`,
    },
    /** Why a file is not taken. */
    problems: {
      empty: "This file is empty. Choose another one.",
      tooLarge: "This file is larger than 50 MB. Choose a smaller picture.",
      unreadable: "Your browser can’t open this file as a picture. Choose a PNG, JPEG or WebP.",
      tooManyPixels: "This picture has too many pixels to be opened here. Make it smaller first.",
      broken: "This picture is damaged, or your browser can’t open its format. Choose another one.",
    },
    gravatar: {
      title: "Use your Gravatar?",
      description:
        "Gravatar is a service of another company, not of this site. Whoever sees your picture gets it from there, by an address that holds a hash of your e-mail address.",
      replaces:
        "Gravatar is a service of another company, not of this site. Whoever sees your picture gets it from there, by an address that holds a hash of your e-mail address. Your own picture is no longer shown.",
      submit: "Use Gravatar",
      done: "Your Gravatar is shown",
      failed: (reason: string) => `Gravatar is not used: ${reason}`,
      unknown: (reason: string) => `Not known whether Gravatar is used: ${reason}`,
    },
  },

  profile: {
    title: "Profile",
    description: "What others see when you share files with them.",
    nick: { label: "Display name", why: "Up to 255 characters." },
    share_links_in_profile: {
      label: "Public profile",
      why: "Which of your shares your profile page lists.",
      publicShares: "Shares without a password",
      allShares: "All, also those with a password",
      hidden: "None",
      /** A link to the user's public page. */
      open: "Open your profile page",
    },
    email: "E-mail",
    uid: "UID",
    group: "Group",
    memberSince: "Member since",
    none: "None",
  },

  preferences: {
    title: "Preferences",
    description: "How Cloudreve behaves for you, on every device.",
    language: { label: "Language", why: "Used everywhere in Cloudreve.", notChosen: "Not chosen" },
    disable_view_sync: {
      label: "Sync view settings",
      why: "Use the same layout and sorting of folders on all your devices.",
    },
  },

  theme: {
    title: "Theme",
    description: "The colors that this site offers, each in its light and dark look.",
    preferred_theme: { label: "Theme color", why: "Shown at once; kept when you save." },
    default: "default",
    notOffered: "not offered by this site",
    /** Accessible name of a theme: the name of its color, its value if the name alone is not clear, and a remark such as "default". */
    option: (name: string, color?: string, remark?: string) => [name, color, remark].filter(Boolean).join(", "),
    noThemes: "This site offers no themes to choose from.",
    colors: {
      red: "Red",
      orange: "Orange",
      yellow: "Yellow",
      lime: "Lime",
      green: "Green",
      teal: "Teal",
      cyan: "Cyan",
      blue: "Blue",
      indigo: "Indigo",
      purple: "Purple",
      pink: "Pink",
      brown: "Brown",
      black: "Black",
      gray: "Gray",
      white: "White",
      other: "Color",
    },
  },

  versionRetention: {
    title: "Version retention",
    description: "Earlier versions of a file, kept when it is changed or replaced.",
    allTypes: "all types",
    version_retention_enabled: { label: "Keep previous versions", why: "Versions take up your storage space." },
    version_retention_ext: {
      label: "File extensions",
      why: "Only files of these types. Leave empty for all types.",
      add: "Add…",
      remove: (entry: string) => `Remove ${isolate(entry)}`,
      added: (entry: string) => `${isolate(entry)} added`,
      removed: (entry: string) => `${isolate(entry)} removed`,
      selected: (entry: string) => `${isolate(entry)} selected. Press Delete to remove it.`,
      becomes: (stored: string, entry: string) =>
        `“${isolate(stored)}” matches no file as it is stored. It becomes “${isolate(entry)}” when you save a change.`,
      changedElsewhere: (added: string, removed: string) =>
        `Changed elsewhere: ${[added && `${isolate(added)} added`, removed && `${isolate(removed)} removed`].filter(Boolean).join(", ")}.`,
      more: (count: number) => plural(count, { one: "# more", other: "# more" }),
      /** Described by it, the box says what it holds. */
      held: (count: number) =>
        plural(count, {
          one: "# extension. Backspace in the empty box selects it, and removes it when pressed again.",
          other: "# extensions. Backspace in the empty box selects the last one, and removes it when pressed again.",
        }),
      hidden: (count: number) =>
        plural(count, {
          one: "# more is not shown. Type to find it.",
          other: "# more are not shown. Type to find one.",
        }),
      dropped: (stored: string) => `“${isolate(stored)}” can match no file. It is removed when you save a change.`,
    },
    version_retention_max: {
      label: "Maximum versions",
      why: "The oldest version goes when there are more.",
      unlimited: "Unlimited",
    },
  },

  password: {
    title: "Password",
    description: "After a change you sign in again on every device.",
    /** The row that stands for the closed form. */
    row: "Your password",
    change: "Change…",
    /** The button’s name by ear. It begins with the words on the button. */
    changeName: "Change password",
    current_password: { label: "Current password", show: "Show current password", hide: "Hide current password" },
    new_password: {
      label: "New password",
      why: "6 to 128 characters.",
      show: "Show new password",
      hide: "Hide new password",
    },
    confirm_new_password: {
      label: "Confirm new password",
      show: "Show confirmed password",
      hide: "Hide confirmed password",
    },
    changed: "Password changed. Sign in again on your other devices.",
    unsaved: "Not changed yet",
    notChanged: (reason: string) => `Your password was not changed: ${reason}`,
    others: {
      label: (sections: string) => `First save the changes in ${isolate(sections)}`,
      why: "After a new password you have to sign in again.",
      notSaved: "Not changed: the other changes could not be saved first.",
    },
    unknown: "Not known whether your password has changed. Check by signing in with the new one in another window.",
    readOnly: {
      title: "Not from this app",
      text: "This app may not change your password. Change it on the site itself.",
    },
    passwordless: {
      title: "This account has no password",
      text: "You sign in with a passkey or an outside account, so there is nothing to change here.",
    },
    strength: {
      scores: ["Very weak.", "Weak.", "Fair.", "Good.", "Strong."],
      hints: [
        "Anyone would guess it.",
        "Easy to guess.",
        "Add a word or two.",
        "Another word would make it strong.",
        "Hard to guess, even with time.",
      ],
    },
  },

  twoFactor: {
    title: "Two-factor authentication",
    description: "A second step at sign-in, from an app on your phone.",
    app: "Authenticator app",
    on: "On",
    off: "Off",
    whyOn: "You are asked for a code at each sign-in.",
    whyOff: "You are not asked for a code when you sign in.",
    turnOn: "Turn on",
    turnOff: "Turn off",
    /** Accessible names of the two buttons, which begin with the words that are seen. */
    turnOnName: "Turn on authenticator app",
    turnOffName: "Turn off authenticator app",
    turnedOn: "Two-factor authentication is on",
    turnedOff: "Two-factor authentication is off",
    enable: {
      title: "Turn on two-factor authentication",
      description: "Scan the code with an authenticator app, then enter the six digits that it shows.",
      preparing: "Preparing a key…",
      qrLabel: "QR code that holds the key",
      key: "Or enter this key by hand",
      copy: "Copy key",
      copied: "Copied",
      copyFailed: "Copying is not allowed here. The key is selected: copy it with your keyboard.",
      noRecovery:
        "There are no recovery codes. Keep this key somewhere safe: if you lose your device, only the key or an administrator can let you back in.",
      validFor: (time: string) => `Key valid for ${isolate(time)}`,
      minutesLeft: (minutes: number) =>
        plural(minutes, { one: "The key is valid for # more minute.", other: "The key is valid for # more minutes." }),
      runOut: "This key has run out",
      replaced: "Another tab has a newer key",
      maybeReplaced: "If a newer key was shown in another tab or on another device, this one no longer works.",
      newKey: "New key",
      openHere: "Open in an app on this device",
      print: "Print",
      save: "Save as a file",
      saved: "Saved",
      notSaved: "Saving is not allowed here. Copy the key instead.",
      notPrinted: "Printing is not allowed here. Copy the key instead.",
    },
    /** The key on paper or in a file. */
    sheet: {
      title: (site: string) => `Two-factor key for ${isolate(site)}`,
      account: "Account",
      key: "Key",
      keep: "Keep it away from others: whoever has it can make your codes.",
    },
    /** A new key while two-factor authentication is on. */
    again: {
      label: "New phone or app",
      why: "Moves your codes to another device. Those of the old one stop working once you confirm.",
      open: "Set up again",
      title: "Set up two-factor authentication again",
      description:
        "Scan the code with the app on the new device, then enter the six digits that it shows. From then on, the codes of the old device no longer work.",
      submit: "Use the new device",
      done: "Set up again. The codes of the old device no longer work.",
      unknown: (reason: string) =>
        `Not known whether the new device is in use: ${reason} Enter its next code to make sure.`,
    },
    disable: {
      title: "Turn off two-factor authentication",
      description: "Enter a code from your authenticator app. After that you are not asked for one when you sign in.",
    },
    code: "Code",
    unknown: (reason: string) =>
      `Not known whether this was done: ${reason} Close this and look at the switch before you try again.`,
  },

  webDav: {
    title: "WebDAV accounts",
    description: "Passwords of their own, for apps that open your files over WebDAV.",
    add: "New account",
    none: "No WebDAV accounts",
    noneWhy: "Create one for each app or device, so that you can remove it alone.",
    list: "WebDAV accounts",
    readOnly: "Read only",
    readWrite: "Read and write",
    refusesHidden: "Refuses hidden files",
    proxied: "Through the server",
    added: (date: string) => `Added ${isolate(date)}`,
    connect: "Connect",
    connectTo: (name: string) => `Connect ${isolate(name)}`,
    edit: "Edit",
    editOf: (name: string) => `Edit ${isolate(name)}`,
    remove: "Remove",
    removeOf: (name: string) => `Remove ${isolate(name)}`,
    created: (name: string) => `WebDAV account ${isolate(name)} created`,
    saved: (name: string) => `WebDAV account ${isolate(name)} saved`,
    removed: (name: string) => `WebDAV account ${isolate(name)} removed`,
    form: {
      create: "New WebDAV account",
      edit: (name: string) => `Edit ${isolate(name)}`,
      createWhy: "The server makes its password. You see it next, and whenever you ask for it.",
      editWhy: "The password stays the same. For a new one, create a new account.",
      name: "Name",
      nameWhy: "Only for this list, such as the name of a device.",
      folder: "Folder",
      folderWhy: "What the app may open, such as /Photos. / is everything.",
      notAFolder: "This is no folder of your files.",
      readonly: "Read only",
      readonlyWhy: "Apps can open files, and change none.",
      disable_sys_files: "Refuse hidden files",
      disable_sys_filesWhy: "Files whose names begin with a dot, which macOS leaves in every folder.",
      proxy: "Through the server",
      proxyWhy: "For apps that cannot download directly from the storage. Slower.",
      submit: "Create",
      notSaved: (reason: string) => `Not saved: ${reason}`,
      unknown: (reason: string) =>
        `Not known whether this was saved: ${reason} Close this and look at the list before you try again.`,
    },
    removing: {
      title: (name: string) => `Remove ${isolate(name)}?`,
      description: "Apps that use this account lose access at once. Your files stay.",
      keep: "Keep account",
      submit: "Remove account",
      notRemoved: (reason: string) => `Not removed: ${reason}`,
      unknown: (reason: string) =>
        `Not known whether it is removed: ${reason} Close this and look at the list before you try again.`,
    },
    connecting: {
      title: (name: string) => `Connect with ${isolate(name)}`,
      description: "Enter these in the app or on the device.",
      address: "Server address",
      user: "User name",
      password: "Password",
      hidden: "Hidden",
      show: "Show",
      showPassword: "Show password",
      hide: "Hide",
      hidePassword: "Hide password",
      copy: "Copy",
      copyOf: (field: string) => `Copy: ${isolate(field)}`,
      copyAgain: "Confirmed. Press “Copy” again.",
      copied: "Copied",
      copyFailed: "Copying is not allowed here. The text is selected: copy it with your keyboard.",
      gone: "This account no longer exists.",
      notRead: (reason: string) => `The password could not be read: ${reason}`,
      userWhy: "The user name is your e-mail address, not the name of the WebDAV account.",
      system: "How to connect on",
      systems: {
        windows: "Windows",
        macos: "macOS",
        linux: "Linux",
        android: "Android",
        ios: "iPhone and iPad",
      },
      hints: {
        windows:
          "In File Explorer, right-click This PC, choose “Map network drive” and enter the address. Windows connects to https addresses only, and opens files up to 50 MB unless its settings were changed.",
        macos: "In Finder, choose Go, then “Connect to Server”, and enter the address.",
        linux:
          "In GNOME Files, open Network and enter the address with davs:// in place of https://. In Dolphin, use webdavs://.",
        android: "Android has no WebDAV of its own. Install a file manager that has, and add a WebDAV storage there.",
        ios: "The Files app has no WebDAV of its own. Install an app that has, and add a WebDAV server there.",
      },
      done: "Done",
    },
  },

  storage: {
    title: "Storage",
    description: "How much room you have for files, and what your group lets you do.",
    /** Accessible name of the meter. */
    used: "Storage used",
    usage: (used: string, total: string) => `${isolate(used)} of ${isolate(total)} used`,
    unlimited: (used: string) => `${isolate(used)} used, without a limit`,
    none: (used: string) => `Your group gives you no storage. ${isolate(used)} used.`,
    full: "Your storage is full. Delete files to upload new ones.",
    over: (bytes: string) => `You are ${isolate(bytes)} over your limit. Delete files to upload new ones.`,
    free: "Free",
    group: "Group",
    fromGroup: "From your group",
    fromPacks: "From storage packs",
    gives: "What your group gives you",
    rights: {
      share: "Share files and folders by link",
      shareDownload: "Download what others share with you",
      webDav: "Open your files over WebDAV",
      webDavProxy: "Send WebDAV transfers through the server",
      archiveDownload: "Download folders as one archive",
      archiveTask: "Create and extract archives on the server",
      remoteDownload: "Let the server download files from the web",
      uniqueDirectLinks: "Create a separate direct link each time",
      advancedDelete: "Delete files at once, without the trash",
      administrator: "Administer this site",
    },
    trash: (time: string) => `Deleted files stay in the trash for ${isolate(time)}`,
    noTrash: "Deleted files leave the trash at its next cleanup",
  },

  device: {
    title: "This device",
    description: "Kept on this device only, and applied at once.",
    preferred_dark_mode: {
      label: "Light or dark",
      why: "How Cloudreve looks.",
      system: "As the system",
      light: "Light",
      dark: "Dark",
    },
    time_zone: {
      label: "Time zone",
      why: "Dates and times are shown in it. Search by city, name or offset.",
      ofDevice: "As on this device",
      /** Accessible name of the list. */
      list: "Time zones",
      loading: "Loading time zones…",
      none: "No time zone found",
      found: (count: number) => plural(count, { one: "# time zone", other: "# time zones" }),
    },
    tree_view_auto_expand: {
      label: "Expand the folder tree",
      why: "The tree in the sidebar follows the folder that you open.",
    },
    folder_click_action: {
      label: "Clicking a folder",
      why: "When a click selects, a double-click opens.",
      open: "Opens it",
      select: "Selects it",
    },
    notKept: "This could not be kept on this device.",
  },

  securityOverview: {
    title: "Security at a glance",
    description: "How well your account is protected.",
    turnOn: "With a second step, a stolen password alone opens nothing.",
    noPasskeys: "None yet. A passkey cannot be guessed or phished.",
    passkeys: (count: number) => plural(count, { one: "# passkey", other: "# passkeys" }),
    lastAdded: (date: string) => `Last added ${isolate(date)}`,
    look: "Have a look",
    unused: (count: number, time: string) =>
      plural(count, { one: "# app", other: "# apps" }) + ` not used for more than ${isolate(time)}`,
  },

  accountAction: {
    loading: (section: string) => `Loading: ${isolate(section)}`,
    notHere: "This is not available for your account.",
    alreadyDone: "Nothing is left to do here: it is done already.",
  },

  sessions: {
    title: "Sign out",
    description: "Passkeys and WebDAV accounts keep working until you remove them.",
    here: {
      label: "On this device",
      why: "You stay signed in on your other devices.",
      action: "Sign out",
    },
    everywhere: {
      label: "Everywhere",
      why: "A new password ends it on all devices and in all apps, here too.",
      action: "Password…",
      passwordless:
        "This site signs you out everywhere only with a new password, and your account has none. Revoke apps and remove passkeys one by one.",
    },
    signedOut: "You are signed out here",
    failed: (reason: string) => `Not signed out: ${reason}`,
  },

  /** Identities from elsewhere with which the user can sign in. */
  linkedIdentities: {
    title: "Linked accounts",
    description: "Accounts elsewhere with which you can sign in here.",
    none: "No accounts to link",
    noneWhy: "This site offers no sign-in with an account from elsewhere.",
    linked: "Linked",
    linkedOn: (date: string) => `Since ${isolate(date)}`,
    notLinked: "Not linked",
    link: "Link",
    linkNamed: (name: string) => `Link ${isolate(name)}`,
    unlink: "Unlink",
    unlinkNamed: (name: string) => `Unlink ${isolate(name)}`,
    waiting: (name: string) => `Go on at ${isolate(name)}, in the window that has opened.`,
    wasLinked: (name: string) => `${isolate(name)} linked`,
    wasUnlinked: (name: string) => `${isolate(name)} unlinked`,
    notLinking: (reason: string) => `Not linked: ${reason}`,
    unlinking: {
      title: (name: string) => `Unlink ${isolate(name)}?`,
      description: (name: string) =>
        `You can no longer sign in here with ${isolate(name)}. Your account there stays as it is.`,
      submit: "Unlink",
      lastWayIn: (name: string) =>
        `${isolate(name)} is the only way into your account, which has no password. Without it you are locked out, and only an administrator can let you back in.`,
      understood: "I understand that I can no longer sign in",
      failed: (reason: string) => `Not unlinked: ${reason}`,
      unknown: (reason: string) =>
        `Not known whether it was unlinked: ${reason} Close this and look at the list before you try again.`,
    },
  },
  signInActivity: {
    title: "Sign-in activity",
    description: "Recent sign-ins to your account, and attempts that failed.",
    none: "No sign-ins recorded",
    noneWhy: "Later sign-ins are listed here with their time, device and address.",
    noMatch: "No sign-in matches",
    filter: {
      label: "Show",
      all: (count: number) => plural(count, { other: "All (#)" }),
      failed: (count: number) => plural(count, { other: "Failed (#)" }),
      webDav: (count: number) => plural(count, { other: "WebDAV (#)" }),
    },
    find: { label: "Search", why: "By browser, device, address, method or date." },
    failed: "Failed",
    unknownDevice: "Unknown device",
    unknownTime: "At an unknown time",
    webDavApp: "WebDAV app",
    how: {
      password: "With the password",
      passkey: "With a passkey",
      identity: (provider: string) => `With ${isolate(provider)}`,
      webDav: "Over WebDAV",
      other: (word: string) => `With “${isolate(word)}”`,
    },
    webDavFailures: (count: number) => plural(count, { one: "# WebDAV sign-in", other: "# WebDAV sign-ins" }),
    between: (from: string, to: string) => `${isolate(from)} to ${isolate(to)}`,
    show: "Show",
    showOf: (title: string) => `Show each of ${isolate(title)}`,
    hide: "Hide",
    hideOf: (title: string) => `Hide each of ${isolate(title)}`,
    more: "Show more",
    found: (count: number) => plural(count, { other: "# shown" }),
    shown: (shown: number, rest: number) =>
      `${plural(shown, { other: "# shown" })}, ${plural(rest, { other: "# more" })}`,
    notMe: {
      open: "This was not me",
      label: "What to do now",
      why: "If you do not recognize a sign-in, somebody else may be able to get in. Go through these, in this order.",
      password: "A new one signs out every device and app.",
      passkeys: "Remove those that are not yours.",
      twoFactor: "With it, a stolen password alone opens nothing.",
      connectedApps: "Revoke those that you do not know.",
    },
  },
  /** Identity providers, unless the site has a name of its own for them. */
  providers: {
    logto: "Logto",
    qq: "QQ",
    oidc: "OpenID Connect",
    sso: "Single sign-on",
    numbered: (number: string) => `Provider ${isolate(number)}`,
    unknown: "another account",
  },
  passkeys: {
    title: "Passkeys",
    description: "Sign in with a fingerprint, a face, a PIN or a security key, without a password.",
    add: "Add passkey",
    none: "No passkeys",
    noneWhy: "A passkey on your device or in your password manager replaces the password.",
    unnamed: "Passkey without a name",
    addedOn: (date: string) => `Added ${isolate(date)}`,
    used: (relative: string) => `Last used ${isolate(relative)}`,
    neverUsed: "Never used",
    remove: "Remove",
    removeNamed: (name: string) => `Remove passkey ${isolate(name)}`,
    wasAdded: (name: string) => `Passkey “${isolate(name)}” added`,
    wasRemoved: (name: string) => `Passkey “${isolate(name)}” removed`,
    off: "This site has turned passkeys off. Yours are kept, but you cannot sign in with them.",
    unsupported: "This browser does not support passkeys. Use a current version of Chrome, Edge, Firefox or Safari.",
    insecure:
      "Browsers allow passkeys only on secure connections. Open this page with an address that begins with https://.",
    /** Name of a new passkey, from what the browser says of itself. */
    nameOf: (browser: string | undefined, system: string | undefined) =>
      browser && system ? `${browser} on ${system}` : (browser ?? system ?? "Passkey"),
    adding: {
      title: "Add a passkey",
      description: "Your browser then asks for your fingerprint, face or PIN, or for a security key.",
      name: "Name",
      nameWhy: "By which you recognize it in the list.",
      submit: "Add passkey",
      asking: "Follow the instructions of your browser…",
      noPlatform: "This device cannot make a passkey by itself. Have a security key or your phone ready.",
      failed: (reason: string) => `Not added: ${reason}`,
      unknown: (reason: string) =>
        `Not known whether the passkey was added: ${reason} Close this and look at the list before you try again.`,
    },
    /** Why no passkey was added. */
    problems: {
      canceled: "No passkey was added: it was canceled, its time ran out, or the browser does not allow one here.",
      alreadyHere: "This device or password manager already has a passkey for this account.",
      otherSite: (host: string) =>
        `Passkeys of this site can only be added on ${isolate(host)}. Open the settings there.`,
      unsuitable: "This device or security key cannot keep passkeys. Try another one.",
      failed: "The browser could not make a passkey. Try again, or use another device or security key.",
      tooLate: "Not added: it took longer than five minutes, or another tab has begun to add a passkey. Try again.",
      turnedOff: "This site has turned passkeys off.",
    },
    removing: {
      title: (name: string) => `Remove passkey “${isolate(name)}”?`,
      description:
        "You can no longer sign in with it. If your device still offers it afterwards, delete it there, too.",
      submit: "Remove passkey",
      lastWayIn:
        "This passkey is the only way into your account, which has no password. Without it you are locked out, and only an administrator can let you back in.",
      understood: "I understand that I can no longer sign in",
      failed: (reason: string) => `Not removed: ${reason}`,
      unknown: (reason: string) =>
        `Not known whether the passkey was removed: ${reason} Close this and look at the list before you try again.`,
    },
  },

  connectedApps: {
    title: "Connected apps",
    description: "Apps that may use your account.",
    none: "No connected apps",
    noneWhy: "An app that you let use your account is listed here, and can be disconnected.",
    thisApp: "This app",
    unnamed: "App without a name",
    /** Name of an app of Cloudreve's own that is not known here, by the key of its text. */
    keyed: (key: string) => `Cloudreve app “${isolate(key)}”`,
    names: { "oauth.desktop": "Cloudreve for desktop", "setting.iOSApp": "Cloudreve for iOS" },
    used: (relative: string) => `Last used ${isolate(relative)}`,
    neverUsed: "Never used",
    revoke: "Revoke",
    revokeNamed: (name: string) => `Revoke access of ${isolate(name)}`,
    wasRevoked: (name: string) => `Access of “${isolate(name)}” revoked. It ends within the hour.`,
    /** The rights of an app, as sentences. */
    scopes: {
      identity: "Know who you are",
      read: {
        UserInfo: "See your profile and preferences",
        Files: "See your files",
        Shares: "See your share links",
        Workflow: "See your tasks",
        DavAccount: "See your WebDAV accounts and their passwords",
        UserSecurityInfo: "See how you sign in",
        Finance: "See your points and payments",
        Admin: "See the administration of this site",
      },
      write: {
        UserInfo: "See and change your profile and preferences",
        Files: "See, change and delete your files",
        Shares: "See and change your share links",
        Workflow: "See and start tasks",
        DavAccount: "See and change your WebDAV accounts and their passwords",
        UserSecurityInfo: "See and change how you sign in",
        Finance: "See your points and payments, and pay with them",
        Admin: "Administer this site",
      },
      offline: "Stay connected while you are away",
      otherRead: (thing: string) => `See “${isolate(thing)}”`,
      otherWrite: (thing: string) => `See and change “${isolate(thing)}”`,
      other: (scope: string) => `Use “${isolate(scope)}”`,
    },
    revoking: {
      title: (name: string) => `Revoke access of “${isolate(name)}”?`,
      description:
        "It can no longer renew its access to your account. The access that it has now ends within the hour.",
      thisApp: "You are using this app now. Within the hour you will have to sign in to it again.",
      submit: "Revoke access",
      failed: (reason: string) => `Not revoked: ${reason}`,
      unknown: (reason: string) =>
        `Not known whether the access was revoked: ${reason} Close this and look at the list before you try again.`,
    },
  },

  membership: {
    title: "Membership",
    description: "What your group gives you, and for how long.",
    active: "Active",
    ended: "Ended",
    until: (date: string, relative: string) => `Until ${isolate(date)}, ${isolate(relative)}.`,
    since: (date: string, relative: string) =>
      `Ended on ${isolate(date)}, ${isolate(relative)}. It may take the server a while to notice.`,
    none: "There is no membership that runs out.",
    noGroup: "No group",
    cancel: "Cancel membership",
    canceled: "Membership canceled",
    dialog: {
      title: (group: string) => `Cancel ${isolate(group)} early?`,
      description: (group: string, date: string) =>
        `Your membership ends now, not on ${isolate(date)}. You lose what the group ${isolate(group)} gives you. This cannot be undone.`,
      confirm: (group: string) => `Type ${isolate(group)} to confirm`,
      keep: "Keep membership",
      submit: "Cancel membership now",
      failed: (reason: string) => `Not canceled: ${reason}`,
      unknown: (reason: string) =>
        `Not known whether it is canceled: ${reason} Close this and look at the card before you try again.`,
      mismatch: (group: string) => `Type ${isolate(group)} to confirm.`,
    },
  },
} as const;
