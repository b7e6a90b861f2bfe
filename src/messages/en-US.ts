import { percentIn } from "../browser/percent";
import { faultTexts } from "./faultTexts";
import { clockIn, isolate, pluralIn } from "./plural";

const plural = pluralIn("en-US");
const clock = clockIn("en-US");
const percentage = percentIn("en-US");

/** English (United States), the model for all other languages: each has the same keys. */
export const messages = {
  page: {
    title: "Account settings",
    description: "Your profile, preferences and security.",
    nav: "Account settings",
    skip: "Skip to settings",
    unsavedMark: "unsaved changes",
    failedMark: "Couldn’t be loaded",
  },

  /** The groups of the page. */
  groups: {
    twoFactorOn: "Two-factor on",
    twoFactorOff: "Two-factor off",
    apps: (count: number) => plural(count, { one: "# app", other: "# apps" }),
    webDavAccounts: (count: number) => plural(count, { one: "# WebDAV account", other: "# WebDAV accounts" }),
    versions: (count: number) => plural(count, { one: "# version", other: "# versions" }),
    back: "All settings",
    profile: { title: "Profile", description: "Your name and picture, shown with files you share." },
    preferences: { title: "Preferences", description: "How Cloudreve looks and works for you." },
    security: { title: "Security", description: "Your sign-in methods and account protection." },
    devicesAndApps: { title: "Devices and apps", description: "Apps and devices that can reach your files." },
    storage: { title: "Storage", description: "Your storage and where it comes from." },
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
      share_links_in_profile: "privacy share links shares visible visibility homepage page sharing",
      email: "email mail address login",
      uid: "uid user id number identifier",
      group: "user group role plan",
      memberSince: "registered registration joined sign up date account age",
      language: "locale translation words english chinese arabic interface",
      disable_view_sync: "synchronize list grid layout sort order columns folder",
      preferred_theme: "dark light mode appearance design look colour palette skin",
      version_retention_enabled: "history versions backup restore earlier revisions turn on",
      version_retention_ext: "file types suffix docx history versions",
      version_retention_max: "limit number count history versions",
      password: "passphrase login sign in secret change reset credentials security",
      twoFactor:
        "2fa mfa otp totp 2-step two-step verification authenticator code google authy security new phone lost phone move device",
      passkeys:
        "webauthn fido fido2 security key yubikey fingerprint face biometric touch id windows hello login sign in",
      linkedIdentities:
        "sso single sign-on openid connect oidc logto qq social third-party external identity bind connect",
      signInActivity: "login history log recent logins devices sessions attempts failed ip address hacked suspicious",
      connectedApps: "oauth grants third-party external access authorized apps permissions revoke disconnect desktop",
      webDav: "dav network drive mount sync app password nas finder explorer clients hidden files read only proxy",
      storage: "quota space used free capacity disk usage full limit gigabytes trash recycle bin deleted files rights",
      preferred_dark_mode: "dark mode darkmode night theme appearance brightness color scheme",
      time_zone: "timezone utc gmt clock local time offset region",
      tree_view_auto_expand: "sidebar side bar tree view folders open automatically",
      folder_click_action: "double click single click mouse open select files",
      securityOverview: "overview summary checkup protection status",
      sessions: "log out logout sign off signout session everywhere all devices other devices",
      membership: "plan subscription pro cancel vip expires upgrade billing extend",
      finance:
        "credits points balance recharge top up payments purchases invoices gift code redeem voucher coupon money",
    },
  },

  actions: {
    save: "Save",
    discard: "Discard",
    tryAgain: faultTexts.tryAgain,
    cancel: "Cancel",
    close: "Close",
    useTheirs: "Use the new value",
    keepMine: "Keep mine",
    mergeBoth: "Merge both",
    stopWaiting: "Stop waiting",
    saveAll: "Save all",
    discardAll: "Discard all",
    undo: "Undo",
    undoOf: (fields: string) => `Undo: ${isolate(fields)}`,
    show: "Show",
    showOf: (what: string) => `Show: ${isolate(what)}`,
    hide: "Hide",
    hideOf: (what: string) => `Hide: ${isolate(what)}`,
    showMore: "Show more",
    showMoreOf: (what: string) => `Show more: ${isolate(what)}`,
  },

  /** The status of a section, shown in its foot. */
  state: {
    edited: "Edited",
    loading: "Loading settings",
    reading: "Loading…",
    unsaved: (count: number) => plural(count, { one: "# unsaved change", other: "# unsaved changes" }),
    waiting: "Waiting for another tab to finish saving…",
    saving: "Saving…",
    checking: "Checking what was saved…",
    offline: "You’re offline. Save when you’re back online.",
    saved: "Saved",
    undone: "Undone",
    discarded: "Changes discarded",
    savedOnceOnline: "You’re offline. Your changes will be saved when you’re back online.",
    notSaved: (reason: string) => `Couldn’t save: ${reason} Your changes are still here.`,
    unknown: (reason: string) => `We can’t tell whether this was saved: ${reason} Your changes are still here.`,
    locked: "Set by this site. You can’t change it here.",
    readOnly: "This app can’t change these settings. Change them on the website.",
    notConfirmed: "Not done. We couldn’t confirm that it’s you.",
    needsAttention: (count: number) =>
      plural(count, {
        one: "Not saved. # field needs fixing.",
        other: "Not saved. # fields need fixing.",
      }),
    chooseFirst: "Before saving, choose which value to keep.",
    readFailed: "Couldn’t load these settings",
    broken: faultTexts.title,
    brokenWhy: "Your unsaved changes are still here, except passwords and codes.",
    sectionsFailed: (sections: string) => `Couldn’t load: ${sections}`,
    on: "on",
    off: "off",
    changedElsewhere: (value: string) => `Changed to ${isolate(value)} in another tab or on another device.`,
  },

  /** The bar of unsaved changes, and the dialog that asks before leaving. */
  unsaved: {
    title: "Unsaved changes",
    summary: (changes: number, sections: number) =>
      `${plural(changes, { one: "# unsaved change", other: "# unsaved changes" })} in ${plural(sections, { one: "one section", other: "# sections" })}`,
    offline: "You’re offline. Your changes are still here.",
    /** The links to the sections follow. */
    failed: "Not saved. Check:",
    attention: (sections: string) => `Not saved. Check: ${isolate(sections)}`,
    show: (section: string) => `Show ${isolate(section)}`,
    leave: {
      title: "Leave without saving?",
      description: (sections: string) => `You have unsaved changes in ${isolate(sections)}.`,
      stay: "Stay",
      discard: "Discard and leave",
      save: "Save and leave",
      notSaved: "Some changes couldn’t be saved. Stay to see which.",
    },
  },

  /** Why a call failed, to follow "Not saved: ". */
  errors: {
    network: "the server couldn’t be reached.",
    offline: "you’re offline.",
    timeout: "the server took too long to answer.",
    aborted: "saving was stopped.",
    http: (status: number) =>
      status === 429
        ? "too many requests were sent (429). Try again later."
        : `something went wrong on the server (${status}).`,
    contract: "the server’s answer couldn’t be read.",
    signInInFront:
      "a sign-in page answered instead of the server. Open this site in another tab, sign in there, then try again.",
    robotCheck:
      "a robot check answered instead of the server. Open this site in another tab, pass the check, then try again.",
    stoppedOnTheWay: (status: number) =>
      `a proxy or firewall blocked the request (${status}). Try another network, or ask the site’s administrator.`,
    pageInstead: "a web page answered instead of the server. Check your connection.",
    tooMany: "too many requests were sent (429).",
    /** Adds to a reason the time (ms) after which the server says to try again. */
    later: (reason: string, time: number) => `${reason} Try again after ${isolate(clock(time))}.`,
    signInRequired: "you need to sign in again.",
    insufficientScope: "this app isn’t allowed to do this.",
    application: (code: number) => `the server didn’t accept this (${code}).`,
    applicationSays: (msg: string, code: number) => `the server says “${isolate(msg)}” (${code}).`,
    /** Refusals with a known code of the server. Any other code has the server's own words, or only its number. */
    codes: {
      /** The server lacks the call, as an older one. */
      "-404": "this site’s server doesn’t offer this.",
      403: "you aren’t allowed to do this (403).",
      404: "the server couldn’t find it (404).",
      40001: "the server doesn’t accept one of the values (40001).",
      40007: "your group isn’t allowed to do this (40007).",
      40019: "this is turned off on this site (40019).",
      40020: "you need to sign in again (40020).",
      40022: "the code is wrong (40022).",
      40024: "the site didn’t accept the passkey (40024).",
      40025: "the site didn’t accept the passkey (40025).",
      40069: "the current password is wrong (40069).",
      50001: "the server’s database failed (50001).",
      50002: "the server couldn’t encrypt it (50002).",
      50004: "the server couldn’t read or write a file (50004).",
      50005: "something went wrong inside the server (50005).",
      50006: "the server’s temporary storage failed (50006).",
    },
    notKept: "the server confirmed it but didn’t keep it. Save again.",
    otherUser: "someone else is signed in here now. Sign in again with your account.",
    /** A sentence: reloading the page loses what is not saved. */
    notLoaded:
      "Part of this page couldn’t be loaded. Try again. If that doesn’t help, save your changes, then reload the page.",
    unexpected: "something went wrong on this page. Try again.",
    /** Turns a reason into a sentence of its own. */
    sentence: (reason: string) => reason.charAt(0).toUpperCase() + reason.slice(1),
  },

  /** Errors shown at a field. */
  issues: {
    required: "Fill this in.",
    nameRequired: "A name needs at least one visible character.",
    tooShort: "This is too short.",
    tooLong: (count: number) =>
      count > 255 ? plural(count, { other: "Too long: # of 255 characters." }) : "This is too long.",
    wholeNumber: "Enter a whole number, 0 or more.",
    tooLarge: "Enter a smaller number.",
    numberRequired: "Enter a number, or choose Unlimited.",
    color: "The server doesn’t accept this color. Choose another one.",
    notAnExtension: (entry: string) => `“${isolate(entry)}” isn’t a file extension.`,
    onlyLastPart: (part: string) => `Enter only the last part: “${isolate(part)}”.`,
    withoutSigns: (extension: string) => `Enter it without special characters: “${isolate(extension)}”.`,
    extensionExample: "An extension looks like “pdf”.",
    passwordTooShort: (min: number) =>
      plural(min, { one: "Use at least # character.", other: "Use at least # characters." }),
    passwordTooLong: (max: number) =>
      plural(max, { one: "Use at most # character.", other: "Use at most # characters." }),
    passwordsDiffer: "The passwords don’t match.",
    currentPasswordWrong: "This isn’t your current password.",
    currentPasswordMaybeNew: "This isn’t your current password. Your new password may already be in effect.",
    codeIncomplete: "Enter all 6 digits.",
    codeWrong: "Wrong code. Wait for the next one, or check the clock on your device.",
    /** A refusal of a field that the page has no words for, with those of the server. */
    serverSays: (msg: string) => `The server doesn’t accept this: “${isolate(msg)}”`,
    nameNotStored: "This name is too long for this server. Try a shorter one.",
  },

  avatar: {
    title: "Picture",
    description: "Others see it next to what you share.",
    /** The picture that is shown now. */
    is: { file: "Your own picture", gravatar: "Your Gravatar", none: "Your initials" },
    why: "Use any picture your browser can open, then choose which part to show.",
    change: "Change picture…",
    useGravatar: "Use Gravatar…",
    changed: "Picture changed",
    dialog: {
      title: "Change picture",
      choose: "Choose a picture, drop one here, or paste it.",
      crop: "Move the circle to the part others will see.",
      drop: "Drop a picture here",
      file: "Choose a file…",
      another: "Another picture",
      reading: "Opening the picture…",
      sending: "Sending the picture…",
      animated: "This picture is animated. Only its first frame is kept.",
      zoom: "Zoom",
      zoomed: (percent: number) => percentage(percent),
      turnLeft: "Turn left",
      turnRight: "Turn right",
      /** Accessible name of the frame around the part that is kept. */
      frame: "The part to show. Move it with the arrow keys.",
      corners: {
        northWest: "Upper left corner. Resize with the arrow keys.",
        northEast: "Upper right corner. Resize with the arrow keys.",
        southEast: "Lower right corner. Resize with the arrow keys.",
        southWest: "Lower left corner. Resize with the arrow keys.",
      },
      submit: "Use this picture",
      failed: (reason: string) => `Couldn’t change your picture: ${reason}`,
      unknown: (reason: string) => `We can’t tell whether your picture was changed: ${reason}`,
    },
    /** Why a file is not taken. */
    problems: {
      empty: "This file is empty. Choose another one.",
      tooLarge: "This file is larger than 50 MB. Choose a smaller picture.",
      unreadable: "Your browser can’t open this file as a picture. Choose a PNG, JPEG or WebP.",
      tooManyPixels: "This picture has too many pixels. Make it smaller first.",
      broken: "This picture is damaged, or your browser can’t open its format. Choose another one.",
    },
    gravatar: {
      title: "Use your Gravatar?",
      description:
        "Gravatar belongs to another company. Everyone who sees your picture loads it from Gravatar, at an address made from a hash of your email.",
      replaces:
        "Gravatar belongs to another company. Everyone who sees your picture loads it from Gravatar, at an address made from a hash of your email. Your own picture is no longer shown.",
      submit: "Use Gravatar",
      done: "Your Gravatar is shown now",
      failed: (reason: string) => `Couldn’t use Gravatar: ${reason}`,
      unknown: (reason: string) => `We can’t tell whether Gravatar is used: ${reason}`,
    },
  },

  profile: {
    title: "Profile",
    description: "Your name, public profile and account details.",
    nick: { label: "Display name", why: "Up to 255 characters." },
    share_links_in_profile: {
      label: "Public profile",
      why: "The shares shown on your public profile.",
      publicShares: "Shares without a password",
      allShares: "All shares, even those with a password",
      hidden: "No shares",
      /** A link to the user's public page. */
      open: "Open your public profile",
    },
    email: "Email",
    uid: "User ID",
    group: "Group",
    memberSince: "Member since",
    none: "None",
  },

  preferences: {
    title: "Preferences",
    description: "How Cloudreve works for you, on every device.",
    language: { label: "Language", why: "Also the language of emails from this site.", notChosen: "Not chosen" },
    disable_view_sync: {
      label: "Sync view settings",
      why: "Show folders in the same layout and order on all your devices.",
    },
  },

  theme: {
    title: "Theme",
    description: "The colors this site offers, in their light and dark versions.",
    preferred_theme: { label: "Theme color", why: "Preview it now. Save to keep it." },
    default: "default",
    notOffered: "not offered by this site",
    /**
     * Accessible name of a theme: the name of its color, its value if the name alone is not clear, and a remark such as
     * "default".
     */
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
    description: "Keep previous versions of files that you change or replace.",
    allTypes: "all extensions",
    version_retention_enabled: { label: "Keep previous versions", why: "Previous versions count toward your storage." },
    version_retention_ext: {
      label: "File extensions",
      why: "Leave empty to keep versions of all files.",
      add: "Add, e.g. docx",
      remove: (entry: string) => `Remove ${isolate(entry)}`,
      added: (entry: string) => `${isolate(entry)} added`,
      removed: (entry: string) => `${isolate(entry)} removed`,
      selected: (entry: string) => `${isolate(entry)} selected. Press Delete to remove it.`,
      becomes: (stored: string, entry: string) =>
        `“${isolate(stored)}” can’t match any file. Saving changes it to “${isolate(entry)}”.`,
      changedElsewhere: (added: string, removed: string) =>
        `Changed in another tab or on another device: ${[added && `${isolate(added)} added`, removed && `${isolate(removed)} removed`].filter(Boolean).join(", ")}.`,
      more: (count: number) => plural(count, { one: "# more", other: "# more" }),
      /** Described by it, the box says what it holds. */
      held: (count: number) =>
        plural(count, {
          one: "# extension. In the empty box, press Backspace twice to remove it.",
          other: "# extensions. In the empty box, press Backspace twice to remove the last one.",
        }),
      hidden: (count: number) =>
        plural(count, {
          one: "# more isn’t shown. Type to find it.",
          other: "# more aren’t shown. Type to find one.",
        }),
      dropped: (stored: string) => `“${isolate(stored)}” can’t match any file. Saving removes it.`,
    },
    version_retention_max: {
      label: "Maximum versions",
      why: "When there are more, the oldest is deleted.",
      unlimited: "Unlimited",
    },
  },

  password: {
    title: "Password",
    description: "Changing it signs you out on all your devices, on this one within an hour.",
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
    changed: "Password changed. Sign in again with the new one, on this device within an hour.",
    unsaved: "Password not changed yet",
    notChanged: (reason: string) => `Couldn’t change your password: ${reason}`,
    others: {
      label: (sections: string) => `Save changes in ${isolate(sections)} first`,
      why: "You’ll need to sign in again after you change your password.",
      notSaved: "Password not changed: the other changes couldn’t be saved first.",
    },
    unknown:
      "We can’t tell whether your password was changed. To find out, sign in with the new one in another window.",
    readOnly: {
      title: "Not in this app",
      text: "This app can’t change your password. Change it on the website.",
    },
    passwordless: {
      title: "This account has no password",
      text: "You sign in with a passkey or a linked account, so there’s nothing to change here.",
    },
    strength: {
      scores: ["Very weak.", "Weak.", "Fair.", "Good.", "Strong."],
      hints: [
        "Anyone could guess it.",
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
    whyOn: "Each sign-in asks for a code from your app.",
    whyOff: "Your password alone is enough to sign in.",
    whyPasswordless: "You sign in without a password, so no code is asked for.",
    turnOn: "Turn on",
    turnOff: "Turn off",
    /** Accessible names of the two buttons, which begin with the words that are seen. */
    turnOnName: "Turn on authenticator app",
    turnOffName: "Turn off authenticator app",
    turnedOn: "Two-factor authentication is on",
    turnedOff: "Two-factor authentication is off",
    enable: {
      title: "Turn on two-factor authentication",
      description: "Scan the QR code with an authenticator app, then enter the 6-digit code it shows.",
      preparing: "Preparing a key…",
      qrLabel: "QR code with the key",
      key: "Or enter this key yourself",
      copy: "Copy key",
      copied: "Copied",
      copyFailed: "Copying isn’t allowed here. The key is selected: copy it with your keyboard.",
      noRecovery:
        "There are no recovery codes. Keep this key somewhere safe: if you lose your device, only the key or an administrator gets you back in.",
      validFor: (time: string) => `Key valid for ${isolate(time)}`,
      minutesLeft: (minutes: number) =>
        plural(minutes, { one: "The key is valid for # more minute.", other: "The key is valid for # more minutes." }),
      runOut: "This key has expired",
      replaced: "Another tab has a newer key",
      maybeReplaced: "If another tab or device has shown a newer key, this one no longer works.",
      newKey: "New key",
      openHere: "Open in an app on this device",
      print: "Print",
      save: "Save as a file",
      saved: "Saved",
      notSaved: "Saving isn’t allowed here. Copy the key instead.",
      notPrinted: "Printing isn’t allowed here. Copy the key instead.",
    },
    /** The key on paper or in a file. */
    sheet: {
      title: (site: string) => `Two-factor key for ${isolate(site)}`,
      account: "Account",
      key: "Key",
      keep: "Keep it to yourself: anyone who has it can make your codes.",
    },
    /** A new key while two-factor authentication is on. */
    again: {
      label: "New phone or app",
      why: "Moves your codes to another device. Codes from the old one stop working once you confirm.",
      open: "Set up again",
      title: "Set up two-factor authentication again",
      description:
        "Scan the QR code with the app on the new device, then enter the 6-digit code it shows. From then on, codes from the old device no longer work.",
      submit: "Use the new device",
      done: "Set up again. Codes from the old device no longer work.",
      unknown: (reason: string) =>
        `We can’t tell whether the new device is in use: ${reason} Enter its next code to make sure.`,
    },
    disable: {
      title: "Turn off two-factor authentication",
      description: "Enter a code from your authenticator app. After that, your password alone is enough to sign in.",
    },
    code: "Code",
    unknown: (reason: string) =>
      `We can’t tell whether this was done: ${reason} Before you try again, close this and look at the setting.`,
  },

  webDav: {
    title: "WebDAV accounts",
    description: "Separate passwords for apps that open your files over WebDAV.",
    add: "New account",
    none: "No WebDAV accounts",
    noneWhy: "Create one for each app or device, so you can remove each on its own.",
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
      createWhy: "The server creates the password. You see it next, and whenever you ask for it.",
      editWhy: "The password stays the same. For a new one, create a new account.",
      name: "Name",
      nameWhy: "Only for this list, such as the name of a device.",
      folder: "Folder",
      folderWhy: "The folder the app can open, such as /Photos. Use / for everything.",
      notAFolder: "This isn’t one of your folders.",
      readonly: "Read only",
      readonlyWhy: "Apps can open files but not change them.",
      disable_sys_files: "Refuse hidden files",
      disable_sys_filesWhy: "Files whose names start with a dot, such as those macOS adds to every folder.",
      proxy: "Through the server",
      proxyWhy: "For apps that can’t download straight from the storage. Slower.",
      submit: "Create",
      notSaved: (reason: string) => `Couldn’t save: ${reason}`,
      unknown: (reason: string) =>
        `We can’t tell whether this was saved: ${reason} Before you try again, close this and look at the list.`,
    },
    removing: {
      title: (name: string) => `Remove ${isolate(name)}?`,
      description: "Apps that use this account lose access at once. Your files stay.",
      keep: "Keep account",
      submit: "Remove account",
      notRemoved: (reason: string) => `Couldn’t remove it: ${reason}`,
      unknown: (reason: string) =>
        `We can’t tell whether it was removed: ${reason} Before you try again, close this and look at the list.`,
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
      copyFailed: "Copying isn’t allowed here. The text is selected: copy it with your keyboard.",
      gone: "This account no longer exists.",
      notRead: (reason: string) => `Couldn’t get the password: ${reason}`,
      userWhy: "The user name is your email address, not the name of the WebDAV account.",
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
          "In File Explorer, right-click This PC, choose “Map network drive” and enter the address. Windows only connects to https addresses, and only opens files up to 50 MB unless you change its settings.",
        macos: "In Finder, choose Go, then “Connect to Server”, and enter the address.",
        linux:
          "In GNOME Files, open Network and enter the address with davs:// in place of https://. In Dolphin, use webdavs://.",
        android:
          "Android has no built-in WebDAV. Install a file manager that supports it, and add a WebDAV storage there.",
        ios: "The Files app has no built-in WebDAV. Install an app that supports it, and add a WebDAV server there.",
      },
      done: "Done",
    },
  },

  storage: {
    title: "Storage",
    description: "Your storage, and what your group lets you do.",
    /** Accessible name of the meter. */
    used: "Storage used",
    usage: (used: string, total: string) => `${isolate(used)} of ${isolate(total)} used`,
    unlimited: (used: string) => `${isolate(used)} used, no limit`,
    none: (used: string) => `Your group gives you no storage. ${isolate(used)} used.`,
    full: "Your storage is full. Delete files to upload new ones.",
    over: (bytes: string) => `You’re ${isolate(bytes)} over your limit. Delete files to upload new ones.`,
    free: "Free",
    group: "Group",
    fromGroup: "From your group",
    fromPacks: "From storage packs",
    packs: {
      label: "Storage packs",
      why: "More storage for a limited time, on top of what your group gives you.",
      none: "You have none. A pack gives you more storage for a limited time.",
      buy: "Buy storage",
      since: (date: string) => `Since ${isolate(date)}`,
      until: (date: string, relative: string) => `Until ${isolate(date)}, ${isolate(relative)}`,
      ended: (date: string, relative: string) => `Ended on ${isolate(date)}, ${isolate(relative)}`,
      hasEnded: "Ended",
    },
    policies: {
      label: "Storage policies",
      why: "Where the site can keep your files.",
      none: "None for your group",
      types: { local: "On this server", remote: "On another server", load_balance: "Shared between policies" },
      upTo: (size: string) => `Files of at most ${isolate(size)}`,
      anySize: "Files of all sizes",
      only: (types: string) => `Only ${isolate(types)}`,
      not: (types: string) => `Not ${isolate(types)}`,
      onlyNames: (pattern: string) => `Only names that match ${isolate(pattern)}`,
      notNames: (pattern: string) => `No names that match ${isolate(pattern)}`,
      relay: "Uploads go through the server",
      among: (names: string) => `Between ${isolate(names)}`,
    },
    nodes: {
      label: "Nodes",
      why: "Machines of the site that do your longer tasks.",
      none: "None for your group",
      unnamed: "Node",
      types: { master: "Main", slave: "Additional" },
      tasks: {
        createArchive: "Creates archives",
        extractArchive: "Extracts archives",
        remoteDownload: "Downloads from the web",
        relocate: "Moves files between policies",
      },
      noTasks: "No tasks for your files",
    },
    gives: "Included in your group",
    rights: {
      share: "Share files and folders by link",
      shareDownload: "Download what others share with you",
      webDav: "Open your files over WebDAV",
      webDavProxy: "Send WebDAV transfers through the server",
      archiveDownload: "Download folders as one archive",
      archiveTask: "Create and extract archives on the server",
      remoteDownload: "Have the server download files from the web",
      uniqueDirectLinks: "Create a separate direct link each time",
      advancedDelete: "Delete files right away, without the trash",
      administrator: "Administer this site",
    },
    trash: (time: string) => `Deleted files stay in the trash for ${isolate(time)}`,
    noTrash: "Deleted files leave the trash at the next cleanup",
  },

  device: {
    title: "This device",
    description: "Kept on this device only, and applied right away.",
    preferred_dark_mode: {
      label: "Light or dark",
      why: "How Cloudreve looks.",
      system: "Same as system",
      light: "Light",
      dark: "Dark",
    },
    time_zone: {
      label: "Time zone",
      why: "For dates and times. Search by city, name or offset.",
      ofDevice: "Same as this device",
      /** Accessible name of the list. */
      list: "Time zones",
      loading: "Loading time zones…",
      none: "No time zone found",
      found: (count: number) => plural(count, { one: "# time zone", other: "# time zones" }),
    },
    tree_view_auto_expand: {
      label: "Expand the folder tree",
      why: "The tree in the sidebar follows the folder you open.",
    },
    folder_click_action: {
      label: "Clicking a folder",
      why: "When a click selects, a double-click opens.",
      open: "Opens it",
      select: "Selects it",
    },
    notKept: "Couldn’t save this on this device. If your browser blocks site data, allow it, then choose again.",
  },

  securityOverview: {
    title: "Security at a glance",
    description: "How well your account is protected.",
    turnOn: "With a second step, a stolen password isn’t enough to get in.",
    noPasskeys: "None yet. A passkey can’t be guessed or phished.",
    passkeys: (count: number) => plural(count, { one: "# passkey", other: "# passkeys" }),
    lastAdded: (date: string) => `Last added ${isolate(date)}`,
    look: "Review",
    unused: (count: number, time: string) =>
      plural(count, { one: "# app", other: "# apps" }) + ` not used for more than ${isolate(time)}`,
  },

  accountAction: {
    loading: (section: string) => `Loading: ${isolate(section)}`,
    notHere: "This isn’t available for your account.",
    alreadyDone: "This is already done.",
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
      why: "A new password signs you out of all devices and apps, this one too.",
      action: "Set new password…",
      passwordless:
        "Only a new password signs you out everywhere, and your account has no password. Revoke apps and remove passkeys one by one.",
    },
    signedOut: "You’re signed out here",
    failed: (reason: string) => `Couldn’t sign out: ${reason}`,
  },

  /** Identities from elsewhere with which the user can sign in. */
  linkedIdentities: {
    title: "Linked accounts",
    description: "Other accounts you can use to sign in here.",
    none: "No accounts to link",
    noneWhy: "This site offers no sign-in with an account from elsewhere.",
    linked: "Linked",
    linkedOn: (date: string) => `Since ${isolate(date)}`,
    notLinked: "Not linked",
    link: "Link",
    linkNamed: (name: string) => `Link ${isolate(name)}`,
    unlink: "Unlink",
    unlinkNamed: (name: string) => `Unlink ${isolate(name)}`,
    waiting: (name: string) => `Continue with ${isolate(name)} in the new window.`,
    notOpened: "No window has opened. Allow pop-ups for this site, and try again.",
    wasLinked: (name: string) => `${isolate(name)} linked`,
    wasUnlinked: (name: string) => `${isolate(name)} unlinked`,
    notLinking: (reason: string) => `Couldn’t link it: ${reason}`,
    unlinking: {
      title: (name: string) => `Unlink ${isolate(name)}?`,
      description: (name: string) =>
        `You can no longer sign in here with ${isolate(name)}. Your account there stays as it is.`,
      submit: "Unlink",
      lastWayIn: (name: string) =>
        `${isolate(name)} is the only way into your account, which has no password. Without it you’re locked out, and only an administrator can let you back in.`,
      understood: "I understand that I can no longer sign in",
      failed: (reason: string) => `Couldn’t unlink it: ${reason}`,
      unknown: (reason: string) =>
        `We can’t tell whether it was unlinked: ${reason} Before you try again, close this and look at the list.`,
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
      withoutWebDav: (count: number) => plural(count, { other: "Without WebDAV (#)" }),
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
    found: (count: number) => plural(count, { other: "# shown" }),
    shown: (shown: number, rest: number) =>
      `${plural(shown, { other: "# shown" })}, ${plural(rest, { other: "# more" })}`,
    notMe: {
      open: "This wasn’t me",
      label: "Secure your account",
      why: "If you don’t recognize a sign-in, someone else might have access. Check these in order.",
      password: "A new password signs out all devices and apps. Passkeys and WebDAV accounts keep working.",
      passkeys: "Remove the ones that aren’t yours.",
      twoFactor: "With a second step, a stolen password isn’t enough to get in.",
      connectedApps: "Revoke the ones you don’t know.",
      webDav: "Remove the ones you don’t know. They keep working after a password change.",
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
    noneWhy: "With a passkey on your device or in your password manager, you sign in without a password.",
    unnamed: "Passkey without a name",
    addedOn: (date: string) => `Added ${isolate(date)}`,
    used: (relative: string) => `Last used ${isolate(relative)}`,
    neverUsed: "Never used",
    remove: "Remove",
    removeNamed: (name: string) => `Remove passkey ${isolate(name)}`,
    wasAdded: (name: string) => `Passkey “${isolate(name)}” added`,
    wasRemoved: (name: string) => `Passkey “${isolate(name)}” removed`,
    off: "This site has turned off passkeys. Yours are kept, but you can’t sign in with them.",
    unsupported: "This browser doesn’t support passkeys. Use a current version of Chrome, Edge, Firefox or Safari.",
    insecure:
      "Browsers only allow passkeys over a secure connection. Open this page at an address that starts with https://.",
    /** Name of a new passkey, from what the browser says of itself. */
    nameOf: (browser: string | undefined, system: string | undefined) =>
      browser && system ? `${browser} on ${system}` : (browser ?? system ?? "Passkey"),
    adding: {
      title: "Add a passkey",
      description: "Your browser will ask for your fingerprint, face, PIN or a security key.",
      name: "Name",
      nameWhy: "So you can recognize it in the list.",
      submit: "Add passkey",
      asking: "Follow your browser’s instructions…",
      noPlatform: "This device can’t create a passkey by itself. Have a security key or your phone ready.",
      failed: (reason: string) => `Couldn’t add it: ${reason}`,
      unknown: (reason: string) =>
        `We can’t tell whether the passkey was added: ${reason} Before you try again, close this and look at the list.`,
    },
    /** Why no passkey was added. */
    problems: {
      canceled: "No passkey was added. Try again and follow your browser’s instructions, or use another browser.",
      alreadyHere: "This device or password manager already has a passkey for this account.",
      otherSite: (host: string) =>
        `Passkeys for this site can only be added on ${isolate(host)}. Open the settings there.`,
      unsuitable: "This device or security key can’t store passkeys. Try another one.",
      failed: "The browser couldn’t create a passkey. Try again, or use another device or security key.",
      tooLate: "Not added. It took longer than 5 minutes, or another tab started adding a passkey. Try again.",
      turnedOff: "This site has turned off passkeys.",
    },
    removing: {
      title: (name: string) => `Remove passkey “${isolate(name)}”?`,
      description: "You can no longer sign in with it. If your device still offers it, delete it there too.",
      submit: "Remove passkey",
      lastWayIn:
        "Your account has no password, and this passkey is the only way in. Without it you’re locked out, and only an administrator can let you back in.",
      understood: "I understand that I can no longer sign in",
      failed: (reason: string) => `Couldn’t remove it: ${reason}`,
      unknown: (reason: string) =>
        `We can’t tell whether the passkey was removed: ${reason} Before you try again, close this and look at the list.`,
    },
  },

  connectedApps: {
    title: "Connected apps",
    description: "Apps that can use your account.",
    none: "No connected apps",
    noneWhy: "Apps you allow to use your account appear here, and you can revoke their access.",
    thisApp: "This app",
    unnamed: "App without a name",
    /** Name of an app of Cloudreve's own that is not known here, by the key of its text. */
    keyed: (key: string) => `Cloudreve app “${isolate(key)}”`,
    names: { "oauth.desktop": "Cloudreve for desktop", "setting.iOSApp": "Cloudreve for iOS" },
    used: (relative: string) => `Last used ${isolate(relative)}`,
    neverUsed: "Never used",
    revoke: "Revoke",
    revokeNamed: (name: string) => `Revoke access for ${isolate(name)}`,
    wasRevoked: (name: string) => `Access revoked. “${isolate(name)}” can use your account for up to an hour more.`,
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
      offline: "Stay connected while you’re away",
      otherRead: (thing: string) => `See “${isolate(thing)}”`,
      otherWrite: (thing: string) => `See and change “${isolate(thing)}”`,
      other: (scope: string) => `Use “${isolate(scope)}”`,
    },
    revoking: {
      title: (name: string) => `Revoke access for “${isolate(name)}”?`,
      description: "The app can no longer renew its access. The access it has now ends within an hour.",
      thisApp: "You’re using this app now. You’ll need to sign in to it again within an hour.",
      submit: "Revoke access",
      failed: (reason: string) => `Couldn’t revoke access: ${reason}`,
      unknown: (reason: string) =>
        `We can’t tell whether access was revoked: ${reason} Before you try again, close this and look at the list.`,
    },
  },

  membership: {
    title: "Membership",
    description: "Your group’s benefits and end date.",
    active: "Active",
    ended: "Ended",
    until: (date: string, relative: string) => `Until ${isolate(date)}, ${isolate(relative)}.`,
    since: (date: string, relative: string) =>
      `Ended on ${isolate(date)}, ${isolate(relative)}. Your group changes soon.`,
    none: "Your group has no end date.",
    noGroup: "No group",
    cancel: "Cancel membership",
    atEnd: "At the end",
    atEndWhy:
      "You return to your previous group. If your files exceed its storage, delete some before you upload more.",
    extend: "Extend",
    renew: "Renew",
    buy: "Get a membership",
    canceled: "Membership canceled",
    dialog: {
      title: (group: string) => `Cancel your ${isolate(group)} membership?`,
      description: (group: string, date: string) =>
        `Your membership ends now, not on ${isolate(date)}. You lose what the group ${isolate(group)} gives you. You can’t undo this.`,
      confirm: (group: string) => `Type ${isolate(group)} to confirm`,
      keep: "Keep membership",
      submit: "Cancel membership now",
      failed: (reason: string) => `Couldn’t cancel it: ${reason}`,
      unknown: (reason: string) =>
        `We can’t tell whether it was canceled: ${reason} Before you try again, close this and look at your membership.`,
      mismatch: (group: string) => `That doesn’t match. Type ${isolate(group)}.`,
    },
  },

  finance: {
    title: "Points and orders",
    description: "Your points, your orders, and gift codes.",
    credit: "Points",
    points: (count: number) => plural(count, { one: "# point", other: "# points" }),
    creditUnknown: "The site doesn’t say how many points you have.",
    recharge: "Buy points",
    history: {
      label: "Points history",
      why: "Points you got and spent, newest first.",
      none: "No changes yet",
      /** By the server's words. */
      reasons: {
        share_purchased: "Share sold",
        pay: "Spent on an order",
        adjust: "Adjusted by the site",
        recharge: "Points bought",
      },
      other: "Other change",
    },
    orders: {
      label: "Orders",
      why: "What you bought on this site, newest first.",
      none: "No orders yet",
      unnamed: "Order",
      /** By the server's words. */
      status: {
        created: "Not paid",
        paid: "Paid, not delivered yet",
        fulfilled: "Delivered",
        fulfill_failed: "Paid, delivery failed",
        canceled: "Canceled or expired",
      },
      /** By the server's numbers. */
      products: { 1: "Access to a share", 2: "Membership", 3: "Storage pack", 4: "Points" },
      number: (number: string) => `No. ${isolate(number)}`,
      times: (count: string) => `× ${isolate(count)}`,
    },
    gift: {
      label: "Gift code",
      why: "Redeem a code for points, storage or a membership.",
      enter: "Enter code",
      title: "Redeem a gift code",
      description: "Enter the code to check it. Nothing is redeemed yet.",
      confirm: "The code is valid. You can redeem it only once, and you can’t undo this.",
      code: "Code",
      check: "Check code",
      redeem: "Redeem",
      gives: "You get",
      quantity: "Quantity",
      lasts: "Duration",
      wrong: "This code is wrong or already used. Check it, then try again.",
      notChecked: (reason: string) => `Couldn’t check the code: ${reason}`,
      failed: (reason: string) => `Couldn’t redeem the code: ${reason}`,
      unknown: (reason: string) => `We can’t tell whether it was redeemed: ${reason} Check the code again.`,
      /** So often the thing of this name. */
      of: (count: string, name: string) => `${isolate(count)} × ${isolate(name)}`,
      redeemed: (what: string) => `Redeemed: ${isolate(what)}`,
    },
  },
} as const;
