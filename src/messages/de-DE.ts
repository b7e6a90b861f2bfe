import { percentIn } from "../browser/percent";
import type { Messages } from "./Messages";
import { clockIn, isolate, pluralIn } from "./plural";

const plural = pluralIn("de-DE");
const clock = clockIn("de-DE");
const percentage = percentIn("de-DE");

const unsavedChanges = (count: number) =>
  plural(count, { one: "# ungespeicherte Änderung", other: "# ungespeicherte Änderungen" });
const lookFirst = "Schließen Sie dieses Fenster und sehen Sie in der Liste nach, bevor Sie es erneut versuchen.";

/**
 * German. Three dots have a fixed space before them where they stand for words. An action by ear is "Bearbeiten:
 * Laptop": so it begins with the word on the button, and the name needs no case.
 */
export const messages: Messages = {
  page: {
    title: "Kontoeinstellungen",
    description: "Ihr Profil, Ihre Voreinstellungen und die Sicherheit Ihres Kontos.",
    nav: "Kontoeinstellungen",
    skip: "Zu den Einstellungen springen",
    unsavedMark: "ungespeicherte Änderungen",
    failedMark: "Konnte nicht geladen werden",
  },

  /** The groups of the page. */
  groups: {
    twoFactorOn: "2FA aktiv",
    twoFactorOff: "2FA inaktiv",
    apps: (count) => plural(count, { one: "# App", other: "# Apps" }),
    webDavAccounts: (count) => plural(count, { one: "# WebDAV-Konto", other: "# WebDAV-Konten" }),
    versions: (count) => plural(count, { one: "# Version", other: "# Versionen" }),
    back: "Alle Einstellungen",
    profile: { title: "Profil", description: "Ihr Name und Ihr Bild, sichtbar bei Dateien, die Sie teilen." },
    preferences: { title: "Voreinstellungen", description: "Wie Cloudreve für Sie aussieht und funktioniert." },
    security: { title: "Sicherheit", description: "Ihre Anmeldemethoden und der Schutz Ihres Kontos." },
    devicesAndApps: { title: "Geräte und Apps", description: "Apps und Geräte mit Zugriff auf Ihre Dateien." },
    storage: { title: "Speicherplatz", description: "Ihr Speicherplatz und woher er kommt." },
  },

  /** The search over all settings of the page. */
  search: {
    label: "Suchen",
    clear: "Suche leeren",
    found: (count) => plural(count, { one: "# Einstellung gefunden", other: "# Einstellungen gefunden" }),
    none: (query) => `Keine Einstellung passt zu „${isolate(query)}“.`,
    /** Names of a row or section, by its id, that people may type and that its label and description lack. */
    synonyms: {
      avatar: "foto profilfoto avatar gravatar porträt gesicht symbol hochladen zuschneiden upload",
      nick: "name spitzname nickname vorname nachname benutzername username alias",
      share_links_in_profile:
        "privatsphäre datenschutz freigabelinks freigaben teilen geteilt sichtbar sichtbarkeit profilseite",
      email: "mail mailadresse email e-mail-adresse adresse login",
      uid: "uid user id nutzer-id nutzernummer benutzernummer kennung",
      group: "gruppe nutzergruppe user rolle tarif plan",
      memberSince: "mitglied registrierung anmeldedatum beitritt beigetreten kontoalter erstellt",
      language: "übersetzung deutsch englisch chinesisch arabisch oberfläche language",
      disable_view_sync:
        "ansichtseinstellungen sync synchronisierung liste raster layout sortierung reihenfolge spalten",
      preferred_theme: "farbe farben themenfarbe theme thema akzentfarbe aussehen dunkel hell modus darkmode skin",
      version_retention_enabled: "verlauf versionen versionierung historie backup sicherung wiederherstellen ältere",
      version_retention_ext: "dateitypen dateityp dateierweiterung dateierweiterungen endung suffix docx versionen",
      version_retention_max: "limit grenze anzahl maximum maximal verlauf",
      password: "kennwort passphrase ändern zurücksetzen login anmelden zugangsdaten sicherheit",
      twoFactor:
        "2fa 2-faktor mfa otp totp zwei-schritt zweistufig bestätigung faktor zweifaktor authenticator code google authy handy smartphone neues handy verloren gerät wechseln",
      passkeys:
        "webauthn fido fido2 hauptschlüssel sicherheitsschlüssel yubikey fingerabdruck gesicht biometrie touch id face id windows hello passwortlos login anmelden",
      linkedIdentities:
        "sso single sign-on openid connect oidc logto qq social drittanbieter extern anbieter identität verbinden konto kontoverknüpfung verknüpfen verknüpfung aufheben trennen",
      signInActivity:
        "anmeldeaktivität anmelde-aktivitäten kürzliche anmeldungen anmeldeverlauf login logins protokoll verlauf geräte sitzungen versuche fehlgeschlagen ip-adresse gehackt verdächtig",
      connectedApps:
        "oauth verbundene apps anwendungen drittanbieter zugriff autorisiert berechtigungen widerrufen trennen desktop",
      webDav:
        "dav verbindung einbindung stammordner netzlaufwerk laufwerk einbinden mounten sync app-passwort nas finder explorer client versteckte dateien nur lesen proxy",
      storage:
        "speicher platz speicherkontingent kontingent quota belegt frei kapazität festplatte voll limit gigabyte papierkorb gelöschte dateien rechte",
      preferred_dark_mode:
        "dunkler modus dunkelmodus design theme farbschema dark mode darkmode nachtmodus heller modus aussehen helligkeit",
      time_zone: "utc gmt uhr uhrzeit ortszeit zeitverschiebung timezone region",
      tree_view_auto_expand: "baumansicht seitenleiste sidebar baum ordner automatisch öffnen ausklappen erweitern",
      folder_click_action: "doppelklick einfachklick maus öffnen auswählen dateien ordner",
      securityOverview: "übersicht überblick zusammenfassung sicherheitscheck prüfung schutz status",
      sessions: "ausloggen logout log-out abmeldung überall abmelden sitzung sitzungen alle geräte andere geräte",
      membership: "mitglied abo abonnement tarif plan pro kündigen vip läuft ab ablauf upgrade abrechnung verlängern",
      finance:
        "finanzen guthaben credits kontostand aufladen zahlungen käufe rechnungen gutschein gutscheincode aktivierungscode einlösecode gift code einlösen coupon geld",
    },
  },

  actions: {
    save: "Speichern",
    discard: "Verwerfen",
    tryAgain: "Erneut versuchen",
    cancel: "Abbrechen",
    close: "Schließen",
    useTheirs: "Neuen Wert übernehmen",
    keepMine: "Meinen behalten",
    mergeBoth: "Zusammenführen",
    stopWaiting: "Nicht mehr warten",
    saveAll: "Alle speichern",
    discardAll: "Alle verwerfen",
    undo: "Rückgängig",
    undoOf: (fields) => `Rückgängig: ${isolate(fields)}`,
    show: "Anzeigen",
    showOf: (what) => `Anzeigen: ${isolate(what)}`,
    hide: "Ausblenden",
    hideOf: (what) => `Ausblenden: ${isolate(what)}`,
    showMore: "Mehr anzeigen",
    showMoreOf: (what) => `Mehr anzeigen: ${isolate(what)}`,
  },

  /** The status of a section, shown in its foot. */
  state: {
    edited: "Geändert",
    loading: "Einstellungen werden geladen",
    reading: "Wird geladen\u00a0…",
    unsaved: unsavedChanges,
    waiting: "Ein anderer Tab speichert noch\u00a0…",
    saving: "Wird gespeichert\u00a0…",
    checking: "Gespeicherter Stand wird geprüft\u00a0…",
    offline: "Sie sind offline. Speichern Sie, sobald Sie wieder online sind.",
    saved: "Gespeichert",
    undone: "Rückgängig gemacht",
    discarded: "Änderungen verworfen",
    savedOnceOnline: "Sie sind offline. Ihre Änderungen werden gespeichert, sobald Sie wieder online sind.",
    notSaved: (reason) => `Nicht gespeichert: ${reason} Ihre Änderungen sind noch da.`,
    unknown: (reason) => `Unklar, ob gespeichert wurde: ${reason} Ihre Änderungen sind noch da.`,
    locked: "Von dieser Website vorgegeben. Sie können das hier nicht ändern.",
    readOnly: "Diese App kann diese Einstellungen nicht ändern. Ändern Sie sie auf der Website.",
    notConfirmed: "Nicht ausgeführt. Ihre Identität konnte nicht bestätigt werden.",
    needsAttention: (count) =>
      plural(count, {
        one: "Nicht gespeichert. Bitte # Feld korrigieren.",
        other: "Nicht gespeichert. Bitte # Felder korrigieren.",
      }),
    chooseFirst: "Wählen Sie vor dem Speichern, welcher Wert gelten soll.",
    readFailed: "Diese Einstellungen konnten nicht geladen werden",
    broken: "Dieser Bereich funktioniert nicht mehr",
    brokenWhy: "Ihre ungespeicherten Änderungen sind noch da, außer Passwörtern und Codes.",
    sectionsFailed: (sections) => `Nicht geladen: ${sections}`,
    on: "ein",
    off: "aus",
    changedElsewhere: (value) =>
      `In einem anderen Tab oder auf einem anderen Gerät geändert. Neuer Wert: ${isolate(value)}.`,
  },

  /** The bar of unsaved changes, and the dialog that asks before leaving. */
  unsaved: {
    title: "Ungespeicherte Änderungen",
    summary: (changes, sections) =>
      `${unsavedChanges(changes)} in ${plural(sections, { one: "einem Bereich", other: "# Bereichen" })}`,
    offline: "Sie sind offline. Ihre Änderungen sind noch da.",
    /** The links to the sections follow. */
    failed: "Nicht gespeichert. Bitte prüfen:",
    attention: (sections) => `Nicht gespeichert. Bitte prüfen: ${isolate(sections)}`,
    show: (section) => `Anzeigen: ${isolate(section)}`,
    leave: {
      title: "Seite ohne Speichern verlassen?",
      description: (sections) => `Sie haben noch ungespeicherte Änderungen: ${isolate(sections)}.`,
      stay: "Bleiben",
      discard: "Verwerfen und verlassen",
      save: "Speichern und verlassen",
      notSaved: "Einige Änderungen konnten nicht gespeichert werden. Bleiben Sie, um zu sehen, welche.",
    },
  },

  /** Why a call failed, to follow "Nicht gespeichert: ". Each is a sentence, so it begins with a capital. */
  errors: {
    network: "Der Server ist nicht erreichbar.",
    offline: "Sie sind offline.",
    timeout: "Der Server hat zu lange nicht geantwortet.",
    aborted: "Das Speichern wurde abgebrochen.",
    http: (status) =>
      status === 429
        ? "Es wurden zu viele Anfragen gesendet (429). Versuchen Sie es später erneut."
        : `Auf dem Server ist ein Fehler aufgetreten (${status}).`,
    contract: "Die Antwort des Servers war nicht lesbar.",
    signInInFront:
      "Statt einer Antwort des Servers kam eine Anmeldeseite. Öffnen Sie diese Website in einem anderen Tab, melden Sie sich dort an und versuchen Sie es dann erneut.",
    robotCheck:
      "Statt einer Antwort des Servers kam eine Prüfung, ob Sie ein Mensch sind. Öffnen Sie diese Website in einem anderen Tab, schließen Sie dort die Prüfung ab und versuchen Sie es dann erneut.",
    stoppedOnTheWay: (status) =>
      `Ein Proxy oder eine Firewall hat die Anfrage blockiert (${status}). Versuchen Sie es in einem anderen Netzwerk oder fragen Sie die Administration der Website.`,
    pageInstead: "Statt einer Antwort des Servers kam eine Webseite. Prüfen Sie Ihre Verbindung.",
    tooMany: "Es wurden zu viele Anfragen gesendet (429).",
    /** Adds to a reason the time (ms) after which the server says to try again. */
    later: (reason, time) => `${reason} Versuchen Sie es ab ${isolate(clock(time))} Uhr erneut.`,
    signInRequired: "Sie müssen sich neu anmelden.",
    insufficientScope: "Diese App darf das nicht.",
    application: (code) => `Der Server hat das nicht akzeptiert (${code}).`,
    applicationSays: (msg, code) => `Der Server meldet „${isolate(msg)}“ (${code}).`,
    /** Refusals with a known code of the server. Any other code has the server's own words, or only its number. */
    codes: {
      "-404": "Der Server dieser Website bietet das nicht an.",
      403: "Sie dürfen das nicht (403).",
      404: "Der Server konnte es nicht finden (404).",
      40001: "Der Server akzeptiert einen der Werte nicht (40001).",
      40007: "Ihre Benutzergruppe darf das nicht (40007).",
      40019: "Das ist auf dieser Website deaktiviert (40019).",
      40020: "Sie müssen sich neu anmelden (40020).",
      40022: "Der Code ist falsch (40022).",
      40024: "Die Website hat den Passkey nicht akzeptiert (40024).",
      40025: "Die Website hat den Passkey nicht akzeptiert (40025).",
      40069: "Das aktuelle Passwort ist falsch (40069).",
      50001: "In der Datenbank des Servers ist ein Fehler aufgetreten (50001).",
      50002: "Der Server konnte es nicht verschlüsseln (50002).",
      50004: "Der Server konnte eine Datei nicht lesen oder schreiben (50004).",
      50005: "Auf dem Server ist ein interner Fehler aufgetreten (50005).",
      50006: "Der Zwischenspeicher des Servers ist ausgefallen (50006).",
    },
    notKept: "Der Server hat die Änderung bestätigt, aber nicht übernommen. Speichern Sie erneut.",
    otherUser: "Inzwischen ist hier jemand anderes angemeldet. Melden Sie sich wieder mit Ihrem Konto an.",
    /** A sentence: reloading the page loses what is not saved. */
    notLoaded:
      "Ein Teil dieser Seite konnte nicht geladen werden. Versuchen Sie es erneut. Wenn das nicht hilft, speichern Sie Ihre Änderungen und laden Sie die Seite neu.",
    unexpected: "Auf dieser Seite ist ein Fehler aufgetreten. Versuchen Sie es erneut.",
    /** Turns a reason into a sentence of its own. */
    sentence: (reason) => reason,
  },

  /** Errors shown at a field. */
  issues: {
    required: "Bitte ausfüllen.",
    nameRequired: "Ein Name braucht mindestens ein sichtbares Zeichen.",
    tooShort: "Das ist zu kurz.",
    tooLong: (count) =>
      count > 255 ? plural(count, { other: "Zu lang: # von höchstens 255 Zeichen." }) : "Das ist zu lang.",
    wholeNumber: "Geben Sie eine ganze Zahl ab 0 ein.",
    tooLarge: "Geben Sie eine kleinere Zahl ein.",
    numberRequired: "Geben Sie eine Zahl ein oder wählen Sie „Unbegrenzt“.",
    color: "Der Server akzeptiert diese Farbe nicht. Wählen Sie eine andere.",
    notAnExtension: (entry) => `„${isolate(entry)}“ ist keine Dateiendung.`,
    onlyLastPart: (part) => `Geben Sie nur den letzten Teil ein: „${isolate(part)}“.`,
    withoutSigns: (extension) => `Geben Sie die Dateiendung ohne Sonderzeichen ein: „${isolate(extension)}“.`,
    extensionExample: "Eine Dateiendung ist zum Beispiel „pdf“.",
    passwordTooShort: (min) => plural(min, { other: "Verwenden Sie mindestens # Zeichen." }),
    passwordTooLong: (max) => plural(max, { other: "Verwenden Sie höchstens # Zeichen." }),
    passwordsDiffer: "Die Passwörter stimmen nicht überein.",
    currentPasswordWrong: "Das ist nicht Ihr aktuelles Passwort.",
    currentPasswordMaybeNew: "Das ist nicht Ihr aktuelles Passwort. Vielleicht gilt schon das neue.",
    codeIncomplete: "Geben Sie alle 6 Ziffern ein.",
    codeWrong: "Falscher Code. Warten Sie auf den nächsten oder prüfen Sie, ob die Uhr Ihres Geräts richtig geht.",
    /** A refusal of a field that the page has no words for, with those of the server. */
    serverSays: (msg) => `Der Server akzeptiert das nicht: „${isolate(msg)}“`,
    nameNotStored: "Dieser Name ist für diesen Server zu lang. Versuchen Sie es mit einem kürzeren.",
  },

  avatar: {
    title: "Profilbild",
    description: "Andere sehen es neben dem, was Sie teilen.",
    /** The picture that is shown now. */
    is: { file: "Ihr eigenes Bild", gravatar: "Ihr Gravatar", none: "Ihre Initialen" },
    why: "Sie können jedes Bild verwenden, das Ihr Browser öffnen kann. Danach wählen Sie den Ausschnitt.",
    change: "Bild ändern\u00a0…",
    useGravatar: "Gravatar verwenden\u00a0…",
    changed: "Profilbild geändert",
    dialog: {
      title: "Profilbild ändern",
      choose: "Wählen Sie ein Bild aus, ziehen Sie es hierher oder fügen Sie es ein.",
      crop: "Schieben Sie den Kreis auf den Teil, den andere sehen sollen.",
      drop: "Bild hierher ziehen",
      file: "Datei auswählen\u00a0…",
      another: "Anderes Bild",
      reading: "Bild wird geöffnet\u00a0…",
      sending: "Bild wird gesendet\u00a0…",
      animated: "Dieses Bild ist animiert. Nur das erste Einzelbild wird übernommen.",
      zoom: "Zoom",
      zoomed: (percent) => percentage(percent),
      turnLeft: "Nach links drehen",
      turnRight: "Nach rechts drehen",
      /** Accessible name of the frame around the part that is kept. */
      frame: "Sichtbarer Ausschnitt. Mit den Pfeiltasten verschieben.",
      corners: {
        northWest: "Ecke oben links. Größe mit den Pfeiltasten ändern.",
        northEast: "Ecke oben rechts. Größe mit den Pfeiltasten ändern.",
        southEast: "Ecke unten rechts. Größe mit den Pfeiltasten ändern.",
        southWest: "Ecke unten links. Größe mit den Pfeiltasten ändern.",
      },
      submit: "Dieses Bild verwenden",
      failed: (reason) => `Profilbild nicht geändert: ${reason}`,
      unknown: (reason) => `Unklar, ob Ihr Profilbild geändert wurde: ${reason}`,
    },
    /** Why a file is not taken. */
    problems: {
      empty: "Diese Datei ist leer. Wählen Sie eine andere.",
      tooLarge: "Diese Datei ist größer als 50\u00a0MB. Wählen Sie ein kleineres Bild.",
      unreadable: "Ihr Browser kann diese Datei nicht als Bild öffnen. Wählen Sie PNG, JPEG oder WebP.",
      tooManyPixels: "Dieses Bild hat zu viele Pixel. Verkleinern Sie es zuerst.",
      broken: "Dieses Bild ist beschädigt, oder Ihr Browser kann sein Format nicht öffnen. Wählen Sie ein anderes.",
    },
    gravatar: {
      title: "Ihren Gravatar verwenden?",
      description:
        "Gravatar gehört einem anderen Unternehmen. Wer Ihr Bild sieht, lädt es von Gravatar, und zwar unter einer Adresse, die aus einem Hash Ihrer E\u2011Mail-Adresse gebildet wird.",
      replaces:
        "Gravatar gehört einem anderen Unternehmen. Wer Ihr Bild sieht, lädt es von Gravatar, und zwar unter einer Adresse, die aus einem Hash Ihrer E\u2011Mail-Adresse gebildet wird. Ihr eigenes Bild wird nicht mehr angezeigt.",
      submit: "Gravatar verwenden",
      done: "Jetzt wird Ihr Gravatar angezeigt",
      failed: (reason) => `Gravatar wird nicht verwendet: ${reason}`,
      unknown: (reason) => `Unklar, ob Gravatar verwendet wird: ${reason}`,
    },
  },

  profile: {
    title: "Profil",
    description: "Ihr Name, Ihr öffentliches Profil und Ihre Kontodaten.",
    nick: { label: "Anzeigename", why: "Bis zu 255 Zeichen." },
    share_links_in_profile: {
      label: "Öffentliches Profil",
      why: "Die Freigaben, die Ihr öffentliches Profil zeigt.",
      publicShares: "Freigaben ohne Passwort",
      allShares: "Alle Freigaben, auch die mit Passwort",
      hidden: "Keine Freigaben",
      /** A link to the user's public page. */
      open: "Ihr öffentliches Profil öffnen",
    },
    email: "E\u2011Mail",
    uid: "Benutzer-ID",
    group: "Benutzergruppe",
    memberSince: "Registriert am",
    none: "Keine",
  },

  preferences: {
    title: "Voreinstellungen",
    description: "Wie Cloudreve für Sie funktioniert, auf jedem Gerät.",
    language: {
      label: "Sprache",
      why: "Auch für E\u2011Mails von dieser Website.",
      notChosen: "Nicht gewählt",
    },
    disable_view_sync: {
      label: "Ansicht synchronisieren",
      why: "Ordner auf allen Ihren Geräten gleich darstellen und sortieren.",
    },
  },

  theme: {
    title: "Design",
    description: "Die Farben, die diese Website anbietet, jeweils in Hell und Dunkel.",
    preferred_theme: { label: "Designfarbe", why: "Sie sehen die Farbe sofort. Speichern Sie, um sie zu behalten." },
    default: "Standard",
    notOffered: "auf dieser Website nicht verfügbar",
    /**
     * Accessible name of a theme: the name of its color, its value if the name alone is not clear, and a remark such as
     * "Standard".
     */
    option: (name, color, remark) => [name, color, remark].filter(Boolean).join(", "),
    noThemes: "Auf dieser Website gibt es keine Designfarben zur Auswahl.",
    colors: {
      red: "Rot",
      orange: "Orange",
      yellow: "Gelb",
      lime: "Limettengrün",
      green: "Grün",
      teal: "Blaugrün",
      cyan: "Cyan",
      blue: "Blau",
      indigo: "Indigo",
      purple: "Lila",
      pink: "Pink",
      brown: "Braun",
      black: "Schwarz",
      gray: "Grau",
      white: "Weiß",
      other: "Farbe",
    },
  },

  versionRetention: {
    title: "Versionsspeicherung",
    description: "Frühere Versionen von Dateien behalten, die Sie ändern oder ersetzen.",
    allTypes: "alle Dateiendungen",
    version_retention_enabled: {
      label: "Frühere Versionen behalten",
      why: "Frühere Versionen zählen zu Ihrem belegten Speicherplatz.",
    },
    version_retention_ext: {
      label: "Dateiendungen",
      why: "Leer lassen, um Versionen aller Dateien zu behalten.",
      add: "Hinzufügen, z.\u00a0B. docx",
      remove: (entry) => `${isolate(entry)} entfernen`,
      added: (entry) => `${isolate(entry)} hinzugefügt`,
      removed: (entry) => `${isolate(entry)} entfernt`,
      selected: (entry) => `${isolate(entry)} ausgewählt. Zum Entfernen die Entf-Taste drücken.`,
      becomes: (stored, entry) =>
        `„${isolate(stored)}“ passt zu keiner Datei. Beim Speichern wird daraus „${isolate(entry)}“.`,
      changedElsewhere: (added, removed) =>
        `In einem anderen Tab oder auf einem anderen Gerät geändert: ${[added && `${isolate(added)} hinzugefügt`, removed && `${isolate(removed)} entfernt`].filter(Boolean).join(", ")}.`,
      more: (count) => plural(count, { one: "# weitere", other: "# weitere" }),
      /** Described by it, the box says what it holds. */
      held: (count) =>
        plural(count, {
          one: "# Dateiendung. Drücken Sie im leeren Feld zweimal die Rücktaste, um sie zu entfernen.",
          other: "# Dateiendungen. Drücken Sie im leeren Feld zweimal die Rücktaste, um die letzte zu entfernen.",
        }),
      hidden: (count) =>
        plural(count, {
          one: "# weitere ist ausgeblendet. Geben Sie Text ein, um sie zu finden.",
          other: "# weitere sind ausgeblendet. Geben Sie Text ein, um sie zu finden.",
        }),
      dropped: (stored) => `„${isolate(stored)}“ passt zu keiner Datei und wird beim Speichern entfernt.`,
    },
    version_retention_max: {
      label: "Höchstzahl an Versionen",
      why: "Sind es mehr, wird die älteste gelöscht.",
      unlimited: "Unbegrenzt",
    },
  },

  password: {
    title: "Passwort",
    description: "Eine Änderung meldet Sie auf allen Geräten ab, auf diesem innerhalb einer Stunde.",
    /** The row that stands for the closed form. */
    row: "Ihr Passwort",
    change: "Ändern\u00a0…",
    /** The button’s name by ear. It begins with the words on the button. */
    changeName: "Ändern: Passwort",
    current_password: {
      label: "Aktuelles Passwort",
      show: "Aktuelles Passwort anzeigen",
      hide: "Aktuelles Passwort ausblenden",
    },
    new_password: {
      label: "Neues Passwort",
      why: "6 bis 128 Zeichen.",
      show: "Neues Passwort anzeigen",
      hide: "Neues Passwort ausblenden",
    },
    confirm_new_password: {
      label: "Neues Passwort wiederholen",
      show: "Wiederholtes Passwort anzeigen",
      hide: "Wiederholtes Passwort ausblenden",
    },
    changed:
      "Passwort geändert. Melden Sie sich mit dem neuen Passwort wieder an, auf diesem Gerät innerhalb einer Stunde.",
    unsaved: "Passwort noch nicht geändert",
    notChanged: (reason) => `Passwort nicht geändert: ${reason}`,
    others: {
      label: (sections) => `Zuerst andere Änderungen speichern: ${isolate(sections)}`,
      why: "Nach einer Änderung des Passworts müssen Sie sich neu anmelden.",
      notSaved: "Passwort nicht geändert: Die anderen Änderungen konnten nicht zuerst gespeichert werden.",
    },
    unknown:
      "Unklar, ob Ihr Passwort geändert wurde. Melden Sie sich zur Probe in einem anderen Fenster mit dem neuen Passwort an.",
    readOnly: {
      title: "Nicht in dieser App",
      text: "Diese App kann Ihr Passwort nicht ändern. Ändern Sie es auf der Website.",
    },
    passwordless: {
      title: "Dieses Konto hat kein Passwort",
      text: "Sie melden sich mit einem Passkey oder einem verknüpften Konto an. Hier gibt es also nichts zu ändern.",
    },
    strength: {
      scores: ["Sehr schwach.", "Schwach.", "Mittel.", "Gut.", "Stark."],
      hints: [
        "Sofort zu erraten.",
        "Leicht zu erraten.",
        "Fügen Sie ein oder zwei Wörter hinzu.",
        "Mit einem weiteren Wort wird es stark.",
        "Schwer zu erraten, auch mit viel Zeit.",
      ],
    },
  },

  twoFactor: {
    title: "Zwei-Faktor-Authentifizierung",
    description: "Ein zweiter Schritt beim Anmelden, mit einer App auf Ihrem Smartphone.",
    app: "Authentifizierungs-App",
    on: "Aktiv",
    off: "Inaktiv",
    whyOn: "Jede Anmeldung verlangt einen Code aus Ihrer App.",
    whyOff: "Zum Anmelden genügt Ihr Passwort.",
    whyPasswordless: "Sie melden sich ohne Passwort an, daher wird kein Code abgefragt.",
    turnOn: "Aktivieren",
    turnOff: "Deaktivieren",
    /** Accessible names of the two buttons, which begin with the words that are seen. */
    turnOnName: "Aktivieren: Authentifizierungs-App",
    turnOffName: "Deaktivieren: Authentifizierungs-App",
    turnedOn: "Zwei-Faktor-Authentifizierung aktiviert",
    turnedOff: "Zwei-Faktor-Authentifizierung deaktiviert",
    enable: {
      title: "Zwei-Faktor-Authentifizierung aktivieren",
      description:
        "Scannen Sie den QR-Code mit einer Authentifizierungs-App und geben Sie den sechsstelligen Code ein, den sie anzeigt.",
      preparing: "Schlüssel wird erstellt\u00a0…",
      qrLabel: "QR-Code mit dem Schlüssel",
      key: "Oder Schlüssel selbst eingeben",
      copy: "Schlüssel kopieren",
      copied: "Kopiert",
      copyFailed: "Kopieren ist hier nicht erlaubt. Der Schlüssel ist markiert: Kopieren Sie ihn mit der Tastatur.",
      noRecovery:
        "Es gibt keine Wiederherstellungscodes. Bewahren Sie diesen Schlüssel sicher auf: Wenn Sie Ihr Gerät verlieren, kommen Sie nur mit dem Schlüssel oder mithilfe der Administration wieder in Ihr Konto.",
      validFor: (time) => `Schlüssel noch ${isolate(time)} Minuten gültig`,
      minutesLeft: (minutes) =>
        plural(minutes, {
          one: "Der Schlüssel ist noch # Minute gültig.",
          other: "Der Schlüssel ist noch # Minuten gültig.",
        }),
      runOut: "Dieser Schlüssel ist abgelaufen",
      replaced: "Ein anderer Tab hat einen neueren Schlüssel",
      maybeReplaced:
        "Wurde in einem anderen Tab oder auf einem anderen Gerät ein neuerer Schlüssel angezeigt, gilt der Schlüssel hier nicht mehr.",
      newKey: "Neuer Schlüssel",
      openHere: "Auf diesem Gerät öffnen",
      print: "Drucken",
      save: "Als Datei speichern",
      saved: "Gespeichert",
      notSaved: "Speichern ist hier nicht erlaubt. Kopieren Sie stattdessen den Schlüssel.",
      notPrinted: "Drucken ist hier nicht erlaubt. Kopieren Sie stattdessen den Schlüssel.",
    },
    /** The key on paper or in a file. */
    sheet: {
      title: (site) => `Zwei-Faktor-Schlüssel für ${isolate(site)}`,
      account: "Konto",
      key: "Schlüssel",
      keep: "Behalten Sie ihn für sich: Wer ihn hat, kann Ihre Codes erzeugen.",
    },
    /** A new key while two-factor authentication is on. */
    again: {
      label: "Neues Smartphone oder neue App",
      why: "Ihre Codes ziehen auf ein anderes Gerät um. Sobald Sie bestätigen, gelten Codes vom alten Gerät nicht mehr.",
      open: "Neu einrichten",
      title: "Zwei-Faktor-Authentifizierung neu einrichten",
      description:
        "Scannen Sie den QR-Code mit der App auf dem neuen Gerät und geben Sie den sechsstelligen Code ein, den sie anzeigt. Danach gelten Codes vom alten Gerät nicht mehr.",
      submit: "Neues Gerät verwenden",
      done: "Neu eingerichtet. Codes vom alten Gerät gelten nicht mehr.",
      unknown: (reason) =>
        `Unklar, ob das neue Gerät schon gilt: ${reason} Geben Sie zur Sicherheit seinen nächsten Code ein.`,
    },
    disable: {
      title: "Zwei-Faktor-Authentifizierung deaktivieren",
      description:
        "Geben Sie einen Code aus Ihrer Authentifizierungs-App ein. Danach genügt zum Anmelden Ihr Passwort.",
    },
    code: "Code",
    unknown: (reason) =>
      `Unklar, ob das geklappt hat: ${reason} Schließen Sie dieses Fenster und prüfen Sie die Einstellung, bevor Sie es erneut versuchen.`,
  },

  webDav: {
    title: "WebDAV-Konten",
    description: "Eigene Passwörter für Apps, die Ihre Dateien über WebDAV öffnen.",
    add: "Neues Konto",
    none: "Keine WebDAV-Konten",
    noneWhy:
      "Erstellen Sie für jede App oder jedes Gerät ein eigenes Konto. So können Sie jedes Konto einzeln entfernen.",
    list: "WebDAV-Konten",
    readOnly: "Nur lesen",
    readWrite: "Lesen und schreiben",
    refusesHidden: "Lehnt versteckte Dateien ab",
    proxied: "Über den Server",
    added: (date) => `Hinzugefügt am ${isolate(date)}`,
    connect: "Verbinden",
    connectTo: (name) => `Verbinden: ${isolate(name)}`,
    edit: "Bearbeiten",
    editOf: (name) => `Bearbeiten: ${isolate(name)}`,
    remove: "Entfernen",
    removeOf: (name) => `Entfernen: ${isolate(name)}`,
    created: (name) => `WebDAV-Konto „${isolate(name)}“ erstellt`,
    saved: (name) => `WebDAV-Konto „${isolate(name)}“ gespeichert`,
    removed: (name) => `WebDAV-Konto „${isolate(name)}“ entfernt`,
    form: {
      create: "Neues WebDAV-Konto",
      edit: (name) => `„${isolate(name)}“ bearbeiten`,
      createWhy:
        "Der Server erstellt das Passwort. Sie sehen es gleich danach und können es später jederzeit wieder anzeigen.",
      editWhy: "Das Passwort bleibt gleich. Für ein neues erstellen Sie ein neues Konto.",
      name: "Name",
      nameWhy: "Nur für diese Liste, zum Beispiel der Name eines Geräts.",
      folder: "Ordner",
      folderWhy: "Der Ordner, den die App öffnen kann, zum Beispiel /Fotos. Mit / kann sie alles öffnen.",
      notAFolder: "Das ist keiner Ihrer Ordner.",
      readonly: "Nur lesen",
      readonlyWhy: "Apps können Dateien öffnen, aber nicht ändern.",
      disable_sys_files: "Versteckte Dateien ablehnen",
      disable_sys_filesWhy: "Dateien, deren Name mit einem Punkt beginnt, wie macOS sie in jedem Ordner anlegt.",
      proxy: "Über den Server",
      proxyWhy: "Für Apps, die nicht direkt vom Speicher herunterladen können. Langsamer.",
      submit: "Erstellen",
      notSaved: (reason) => `Nicht gespeichert: ${reason}`,
      unknown: (reason) => `Unklar, ob gespeichert wurde: ${reason} ${lookFirst}`,
    },
    removing: {
      title: (name) => `„${isolate(name)}“ entfernen?`,
      description: "Apps, die dieses Konto verwenden, verlieren sofort den Zugriff. Ihre Dateien bleiben.",
      keep: "Konto behalten",
      submit: "Konto entfernen",
      notRemoved: (reason) => `Nicht entfernt: ${reason}`,
      unknown: (reason) => `Unklar, ob das Konto entfernt wurde: ${reason} ${lookFirst}`,
    },
    connecting: {
      title: (name) => `Mit dem Konto „${isolate(name)}“ verbinden`,
      description: "Geben Sie diese Daten in der App oder auf dem Gerät ein.",
      address: "Serveradresse",
      user: "Benutzername",
      password: "Passwort",
      hidden: "Ausgeblendet",
      show: "Anzeigen",
      showPassword: "Anzeigen: Passwort",
      hide: "Ausblenden",
      hidePassword: "Ausblenden: Passwort",
      copy: "Kopieren",
      copyOf: (field) => `Kopieren: ${isolate(field)}`,
      copyAgain: "Bestätigt. Drücken Sie noch einmal auf „Kopieren“.",
      copied: "Kopiert",
      copyFailed: "Kopieren ist hier nicht erlaubt. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.",
      gone: "Dieses Konto gibt es nicht mehr.",
      notRead: (reason) => `Passwort nicht abgerufen: ${reason}`,
      userWhy: "Der Benutzername ist Ihre E\u2011Mail-Adresse, nicht der Name des WebDAV-Kontos.",
      system: "Anleitung für",
      systems: {
        windows: "Windows",
        macos: "macOS",
        linux: "Linux",
        android: "Android",
        ios: "iPhone und iPad",
      },
      hints: {
        windows:
          "Klicken Sie im Explorer mit der rechten Maustaste auf „Dieser PC“, wählen Sie „Netzlaufwerk verbinden“ und geben Sie die Adresse ein. Windows verbindet sich nur mit HTTPS-Adressen und öffnet nur Dateien bis 50\u00a0MB, solange Sie seine Einstellungen nicht ändern.",
        macos: "Wählen Sie im Finder „Gehe zu“, dann „Mit Server verbinden“, und geben Sie die Adresse ein.",
        linux:
          "Öffnen Sie in der GNOME-App „Dateien“ den Punkt „Netzwerk“ und geben Sie die Adresse mit davs:// statt https:// ein. In Dolphin verwenden Sie webdavs://.",
        android:
          "Android selbst kann kein WebDAV. Installieren Sie einen Dateimanager, der es unterstützt, und fügen Sie dort einen WebDAV-Speicher hinzu.",
        ios: "Die App „Dateien“ selbst kann kein WebDAV. Installieren Sie eine App, die es unterstützt, und fügen Sie dort einen WebDAV-Server hinzu.",
      },
      done: "Fertig",
    },
  },

  storage: {
    title: "Speicherplatz",
    description: "Ihr Speicherplatz und was Ihre Benutzergruppe erlaubt.",
    /** Accessible name of the meter. */
    used: "Belegter Speicherplatz",
    usage: (used, total) => `${isolate(used)} von ${isolate(total)} belegt`,
    unlimited: (used) => `${isolate(used)} belegt, kein Limit`,
    none: (used) => `Ihre Benutzergruppe bietet keinen Speicherplatz. ${isolate(used)} belegt.`,
    full: "Ihr Speicherplatz ist voll. Löschen Sie Dateien, um neue hochzuladen.",
    over: (bytes) =>
      `Sie haben Ihr Limit um ${isolate(bytes)} überschritten. Löschen Sie Dateien, um neue hochzuladen.`,
    free: "Frei",
    group: "Benutzergruppe",
    fromGroup: "Aus Benutzergruppe",
    fromPacks: "Aus Speicherpaketen",
    packs: {
      label: "Speicherpakete",
      why: "Mehr Platz auf Zeit, zusätzlich zu dem Ihrer Benutzergruppe.",
      none: "Sie haben keine. Ein Paket gibt Ihnen mehr Platz auf Zeit.",
      buy: "Paket kaufen",
      since: (date) => `Seit dem ${isolate(date)}`,
      until: (date, relative) => `Bis ${isolate(date)}, ${isolate(relative)}`,
      ended: (date, relative) => `Abgelaufen am ${isolate(date)}, ${isolate(relative)}`,
      hasEnded: "Abgelaufen",
    },
    policies: {
      label: "Speicherrichtlinien",
      why: "Wo die Website Ihre Dateien ablegen darf.",
      none: "Keine verfügbar",
      types: {
        local: "Auf diesem Server",
        remote: "Auf einem anderen Server",
        load_balance: "Auf mehrere Richtlinien verteilt",
      },
      upTo: (size) => `Dateien bis ${isolate(size)}`,
      anySize: "Dateien jeder Größe",
      only: (types) => `Nur ${isolate(types)}`,
      not: (types) => `Außer ${isolate(types)}`,
      onlyNames: (pattern) => `Nur Namen nach dem Muster ${isolate(pattern)}`,
      notNames: (pattern) => `Keine Namen nach dem Muster ${isolate(pattern)}`,
      relay: "Uploads laufen über den Server",
      among: (names) => `Verteilt auf ${isolate(names)}`,
    },
    nodes: {
      label: "Knoten",
      why: "Rechner der Website, die Ihre längeren Aufgaben erledigen.",
      none: "Keine verfügbar",
      unnamed: "Knoten",
      types: { master: "Hauptknoten", slave: "Zusatzknoten" },
      tasks: {
        createArchive: "Erstellt Archive",
        extractArchive: "Entpackt Archive",
        remoteDownload: "Lädt aus dem Internet herunter",
        relocate: "Verschiebt Dateien zwischen Richtlinien",
      },
      noTasks: "Keine Aufgaben für Ihre Dateien",
    },
    gives: "In Ihrer Benutzergruppe enthalten",
    rights: {
      share: "Dateien und Ordner per Link teilen",
      shareDownload: "Herunterladen, was andere mit Ihnen teilen",
      webDav: "Dateien über WebDAV öffnen",
      webDavProxy: "WebDAV-Übertragungen über den Server leiten",
      archiveDownload: "Ordner als ein Archiv herunterladen",
      archiveTask: "Archive auf dem Server erstellen und entpacken",
      remoteDownload: "Den Server Dateien aus dem Internet herunterladen lassen",
      uniqueDirectLinks: "Jedes Mal einen eigenen Direktlink erstellen",
      advancedDelete: "Dateien sofort löschen, ohne Papierkorb",
      administrator: "Diese Website verwalten",
    },
    trash: (time) => `Gelöschte Dateien bleiben ${isolate(time)} im Papierkorb`,
    noTrash: "Gelöschte Dateien bleiben bis zur nächsten Bereinigung im Papierkorb",
  },

  device: {
    title: "Dieses Gerät",
    description: "Gilt sofort und nur auf diesem Gerät.",
    preferred_dark_mode: {
      label: "Hell oder dunkel",
      why: "Wie Cloudreve aussieht.",
      system: "Wie das System",
      light: "Hell",
      dark: "Dunkel",
    },
    time_zone: {
      label: "Zeitzone",
      why: "Für Datum und Uhrzeit. Suchen Sie nach Stadt, Name oder UTC-Abweichung.",
      ofDevice: "Wie dieses Gerät",
      /** Accessible name of the list. */
      list: "Zeitzonen",
      loading: "Zeitzonen werden geladen\u00a0…",
      none: "Keine Zeitzone gefunden",
      found: (count) => plural(count, { one: "# Zeitzone", other: "# Zeitzonen" }),
    },
    tree_view_auto_expand: {
      label: "Ordnerbaum aufklappen",
      why: "Der Baum in der Seitenleiste folgt dem Ordner, den Sie öffnen.",
    },
    folder_click_action: {
      label: "Klick auf einen Ordner",
      why: "Wenn ein Klick auswählt, öffnet ein Doppelklick.",
      open: "Öffnet ihn",
      select: "Wählt ihn aus",
    },
    notKept:
      "Das wurde auf diesem Gerät nicht gespeichert. Falls Ihr Browser Websitedaten blockiert, erlauben Sie sie und wählen Sie dann erneut.",
  },

  securityOverview: {
    title: "Sicherheit auf einen Blick",
    description: "Wie gut Ihr Konto geschützt ist.",
    turnOn: "Mit einem zweiten Schritt reicht ein gestohlenes Passwort nicht zum Anmelden.",
    noPasskeys: "Noch keine. Ein Passkey lässt sich weder erraten noch durch Phishing stehlen.",
    passkeys: (count) => plural(count, { one: "# Passkey", other: "# Passkeys" }),
    lastAdded: (date) => `Zuletzt hinzugefügt am ${isolate(date)}`,
    look: "Prüfen",
    unused: (count, time) =>
      plural(count, { one: "# App", other: "# Apps" }) + ` länger als ${isolate(time)} nicht verwendet`,
  },

  accountAction: {
    loading: (section) => `Wird geladen: ${isolate(section)}`,
    notHere: "Für Ihr Konto nicht verfügbar.",
    alreadyDone: "Das ist schon erledigt.",
  },

  sessions: {
    title: "Abmelden",
    description: "Passkeys und WebDAV-Konten funktionieren weiter, bis Sie sie entfernen.",
    here: {
      label: "Auf diesem Gerät",
      why: "Auf Ihren anderen Geräten bleiben Sie angemeldet.",
      action: "Abmelden",
    },
    everywhere: {
      label: "Überall",
      why: "Ein neues Passwort meldet Sie auf allen Geräten und in allen Apps ab, auch hier.",
      action: "Passwort ändern\u00a0…",
      passwordless:
        "Nur ein neues Passwort meldet Sie überall ab, aber Ihr Konto hat keines. Widerrufen Sie die Berechtigungen Ihrer Apps und entfernen Sie Ihre Passkeys einzeln.",
    },
    signedOut: "Sie sind hier abgemeldet",
    failed: (reason) => `Nicht abgemeldet: ${reason}`,
  },

  /** Identities from elsewhere with which the user can sign in. */
  linkedIdentities: {
    title: "Verknüpfte Konten",
    description: "Konten bei anderen Anbietern, mit denen Sie sich hier anmelden können.",
    none: "Keine Konten zum Verknüpfen",
    noneWhy: "Auf dieser Website können Sie sich nicht mit Konten anderer Anbieter anmelden.",
    linked: "Verknüpft",
    linkedOn: (date) => `Seit dem ${isolate(date)}`,
    notLinked: "Nicht verknüpft",
    link: "Verknüpfen",
    linkNamed: (name) => `Verknüpfen: ${isolate(name)}`,
    unlink: "Verknüpfung aufheben",
    unlinkNamed: (name) => `Verknüpfung aufheben: ${isolate(name)}`,
    waiting: (name) => `Machen Sie im neuen Fenster mit ${isolate(name)} weiter.`,
    notOpened: "Es hat sich kein Fenster geöffnet. Erlauben Sie Pop-ups für diese Website und versuchen Sie es erneut.",
    wasLinked: (name) => `${isolate(name)} verknüpft`,
    wasUnlinked: (name) => `Verknüpfung mit ${isolate(name)} aufgehoben`,
    notLinking: (reason) => `Nicht verknüpft: ${reason}`,
    unlinking: {
      title: (name) => `Verknüpfung mit ${isolate(name)} aufheben?`,
      description: (name) =>
        `Sie können sich dann hier nicht mehr mit ${isolate(name)} anmelden. Ihr Konto dort bleibt, wie es ist.`,
      submit: "Verknüpfung aufheben",
      lastWayIn: (name) =>
        `${isolate(name)} ist der einzige Zugang zu Ihrem Konto, denn es hat kein Passwort. Ohne diesen Zugang sind Sie ausgesperrt, und nur die Administration kann Sie wieder hereinlassen.`,
      understood: "Mir ist klar, dass ich mich dann nicht mehr anmelden kann",
      failed: (reason) => `Verknüpfung nicht aufgehoben: ${reason}`,
      unknown: (reason) => `Unklar, ob die Verknüpfung aufgehoben wurde: ${reason} ${lookFirst}`,
    },
  },
  signInActivity: {
    title: "Letzte Anmeldungen",
    description: "Erfolgreiche und fehlgeschlagene Anmeldungen bei Ihrem Konto.",
    none: "Keine Anmeldungen verzeichnet",
    noneWhy: "Künftige Anmeldungen stehen hier mit Zeit, Gerät und Adresse.",
    noMatch: "Keine passende Anmeldung",
    filter: {
      label: "Anzeigen",
      all: (count) => plural(count, { other: "Alle (#)" }),
      failed: (count) => plural(count, { other: "Fehlgeschlagen (#)" }),
      webDav: (count) => plural(count, { other: "WebDAV (#)" }),
      withoutWebDav: (count) => plural(count, { other: "Ohne WebDAV (#)" }),
    },
    find: { label: "Suchen", why: "Nach Browser, Gerät, Adresse, Methode oder Datum." },
    failed: "Fehlgeschlagen",
    unknownDevice: "Unbekanntes Gerät",
    unknownTime: "Zeit unbekannt",
    webDavApp: "WebDAV-App",
    how: {
      password: "Mit Passwort",
      passkey: "Mit Passkey",
      identity: (provider) => `Mit ${isolate(provider)}`,
      webDav: "Über WebDAV",
      other: (word) => `Mit „${isolate(word)}“`,
    },
    webDavFailures: (count) => plural(count, { one: "# WebDAV-Anmeldung", other: "# WebDAV-Anmeldungen" }),
    found: (count) => plural(count, { other: "# angezeigt" }),
    shown: (shown, rest) => `${plural(shown, { other: "# angezeigt" })}, ${plural(rest, { other: "# weitere" })}`,
    notMe: {
      open: "Das war ich nicht",
      label: "Konto absichern",
      why: "Wenn Sie eine Anmeldung nicht kennen, hat vielleicht jemand anderes Zugang. Prüfen Sie diese Punkte der Reihe nach.",
      password: "Ein neues Passwort meldet alle Geräte und Apps ab. Passkeys und WebDAV-Konten funktionieren weiter.",
      passkeys: "Entfernen Sie alle, die nicht Ihnen gehören.",
      twoFactor: "Mit einem zweiten Schritt reicht ein gestohlenes Passwort nicht zum Anmelden.",
      connectedApps: "Widerrufen Sie die Berechtigung von Apps, die Sie nicht kennen.",
      webDav: "Entfernen Sie alle, die Sie nicht kennen. Sie funktionieren auch mit einem neuen Passwort weiter.",
    },
  },
  /** Identity providers, unless the site has a name of its own for them. Each fits after "Mit". */
  providers: {
    logto: "Logto",
    qq: "QQ",
    oidc: "OpenID Connect",
    sso: "Single Sign-on",
    numbered: (number) => `Anbieter ${isolate(number)}`,
    unknown: "Drittanbieter-Konto",
  },
  passkeys: {
    title: "Passkeys",
    description: "Anmelden mit Fingerabdruck, Gesicht, PIN oder Sicherheitsschlüssel, ganz ohne Passwort.",
    add: "Passkey hinzufügen",
    none: "Keine Passkeys",
    noneWhy: "Mit einem Passkey auf Ihrem Gerät oder in Ihrem Passwortmanager melden Sie sich ohne Passwort an.",
    unnamed: "Passkey ohne Namen",
    addedOn: (date) => `Hinzugefügt am ${isolate(date)}`,
    used: (relative) => `Zuletzt verwendet ${isolate(relative)}`,
    neverUsed: "Nie verwendet",
    remove: "Entfernen",
    removeNamed: (name) => `Entfernen: Passkey ${isolate(name)}`,
    wasAdded: (name) => `Passkey „${isolate(name)}“ hinzugefügt`,
    wasRemoved: (name) => `Passkey „${isolate(name)}“ entfernt`,
    off: "Diese Website hat Passkeys deaktiviert. Ihre bleiben erhalten, aber anmelden können Sie sich damit nicht.",
    unsupported:
      "Dieser Browser unterstützt keine Passkeys. Verwenden Sie eine aktuelle Version von Chrome, Edge, Firefox oder Safari.",
    insecure:
      "Browser erlauben Passkeys nur über eine sichere Verbindung. Öffnen Sie diese Seite unter einer Adresse, die mit https:// beginnt.",
    /** Name of a new passkey, from what the browser says of itself. */
    nameOf: (browser, system) => (browser && system ? `${browser} auf ${system}` : (browser ?? system ?? "Passkey")),
    adding: {
      title: "Passkey hinzufügen",
      description: "Ihr Browser fragt gleich nach Fingerabdruck, Gesicht, PIN oder Sicherheitsschlüssel.",
      name: "Name",
      nameWhy: "Damit Sie ihn in der Liste erkennen.",
      submit: "Passkey hinzufügen",
      asking: "Folgen Sie den Anweisungen Ihres Browsers\u00a0…",
      noPlatform:
        "Dieses Gerät kann selbst keinen Passkey erstellen. Halten Sie einen Sicherheitsschlüssel oder Ihr Smartphone bereit.",
      failed: (reason) => `Nicht hinzugefügt: ${reason}`,
      unknown: (reason) => `Unklar, ob der Passkey hinzugefügt wurde: ${reason} ${lookFirst}`,
    },
    /** Why no passkey was added. */
    problems: {
      canceled:
        "Kein Passkey hinzugefügt. Versuchen Sie es erneut und folgen Sie den Anweisungen Ihres Browsers, oder verwenden Sie einen anderen Browser.",
      alreadyHere: "Dieses Gerät oder dieser Passwortmanager hat schon einen Passkey für dieses Konto.",
      otherSite: (host) =>
        `Passkeys für diese Website lassen sich nur auf ${isolate(host)} hinzufügen. Öffnen Sie dort die Einstellungen.`,
      unsuitable:
        "Dieses Gerät oder dieser Sicherheitsschlüssel kann keine Passkeys speichern. Versuchen Sie es mit einem anderen.",
      failed:
        "Der Browser konnte keinen Passkey erstellen. Versuchen Sie es erneut oder mit einem anderen Gerät oder Sicherheitsschlüssel.",
      tooLate:
        "Nicht hinzugefügt. Es dauerte länger als 5 Minuten, oder ein anderer Tab hat begonnen, einen Passkey hinzuzufügen. Versuchen Sie es erneut.",
      turnedOff: "Diese Website hat Passkeys deaktiviert.",
    },
    removing: {
      title: (name) => `Passkey „${isolate(name)}“ entfernen?`,
      description:
        "Sie können sich dann nicht mehr damit anmelden. Wenn Ihr Gerät ihn weiter anbietet, löschen Sie ihn auch dort.",
      submit: "Passkey entfernen",
      lastWayIn:
        "Ihr Konto hat kein Passwort, und dieser Passkey ist der einzige Zugang. Ohne ihn sind Sie ausgesperrt, und nur die Administration kann Sie wieder hereinlassen.",
      understood: "Mir ist klar, dass ich mich dann nicht mehr anmelden kann",
      failed: (reason) => `Nicht entfernt: ${reason}`,
      unknown: (reason) => `Unklar, ob der Passkey entfernt wurde: ${reason} ${lookFirst}`,
    },
  },

  connectedApps: {
    title: "Externe Apps",
    description: "Apps, die Ihr Konto verwenden können.",
    none: "Keine externen Apps",
    noneWhy: "Hier stehen Apps, die Ihr Konto verwenden dürfen. Die Berechtigung können Sie jederzeit widerrufen.",
    thisApp: "Diese App",
    unnamed: "App ohne Namen",
    /** Name of an app of Cloudreve's own that is not known here, by the key of its text. */
    keyed: (key) => `Cloudreve-App „${isolate(key)}“`,
    names: { "oauth.desktop": "Cloudreve für den Desktop", "setting.iOSApp": "Cloudreve für iOS" },
    used: (relative) => `Zuletzt verwendet ${isolate(relative)}`,
    neverUsed: "Nie verwendet",
    revoke: "Widerrufen",
    revokeNamed: (name) => `Widerrufen: Berechtigung für ${isolate(name)}`,
    wasRevoked: (name) => `Berechtigung für „${isolate(name)}“ widerrufen. Der Zugriff endet innerhalb einer Stunde.`,
    /** The rights of an app, as sentences. */
    scopes: {
      identity: "Wissen, wer Sie sind",
      read: {
        UserInfo: "Ihr Profil und Ihre Voreinstellungen sehen",
        Files: "Ihre Dateien sehen",
        Shares: "Ihre Freigabelinks sehen",
        Workflow: "Ihre Aufgaben sehen",
        DavAccount: "Ihre WebDAV-Konten und deren Passwörter sehen",
        UserSecurityInfo: "Sehen, wie Sie sich anmelden",
        Finance: "Ihre Punkte und Zahlungen sehen",
        Admin: "Die Verwaltung dieser Website sehen",
      },
      write: {
        UserInfo: "Ihr Profil und Ihre Voreinstellungen sehen und ändern",
        Files: "Ihre Dateien sehen, ändern und löschen",
        Shares: "Ihre Freigabelinks sehen und ändern",
        Workflow: "Aufgaben sehen und starten",
        DavAccount: "Ihre WebDAV-Konten und deren Passwörter sehen und ändern",
        UserSecurityInfo: "Sehen und ändern, wie Sie sich anmelden",
        Finance: "Ihre Punkte und Zahlungen sehen und mit Punkten bezahlen",
        Admin: "Diese Website verwalten",
      },
      offline: "Verbunden bleiben, auch wenn Sie nicht da sind",
      otherRead: (thing) => `„${isolate(thing)}“ sehen`,
      otherWrite: (thing) => `„${isolate(thing)}“ sehen und ändern`,
      other: (scope) => `„${isolate(scope)}“ verwenden`,
    },
    revoking: {
      title: (name) => `Berechtigung für „${isolate(name)}“ widerrufen?`,
      description:
        "Die App kann ihren Zugriff dann nicht mehr verlängern. Der jetzige Zugriff endet innerhalb einer Stunde.",
      thisApp: "Sie verwenden diese App gerade. Innerhalb einer Stunde müssen Sie sich darin neu anmelden.",
      submit: "Berechtigung widerrufen",
      failed: (reason) => `Nicht widerrufen: ${reason}`,
      unknown: (reason) => `Unklar, ob die Berechtigung widerrufen wurde: ${reason} ${lookFirst}`,
    },
  },

  membership: {
    title: "Mitgliedschaft",
    description: "Die Vorteile und das Ablaufdatum Ihrer Benutzergruppe.",
    active: "Aktiv",
    ended: "Abgelaufen",
    until: (date, relative) => `Bis ${isolate(date)}, ${isolate(relative)}.`,
    since: (date, relative) =>
      `Abgelaufen am ${isolate(date)}, ${isolate(relative)}. Ihre Benutzergruppe ändert sich in Kürze.`,
    none: "Ihre Benutzergruppe läuft nicht ab.",
    noGroup: "Keine Benutzergruppe",
    cancel: "Mitgliedschaft kündigen",
    atEnd: "Nach Ablauf",
    atEndWhy:
      "Sie kehren in Ihre vorherige Benutzergruppe zurück. Reicht deren Speicherplatz nicht für Ihre Dateien, löschen Sie einige, bevor Sie weitere hochladen.",
    extend: "Verlängern",
    renew: "Erneuern",
    buy: "Mitglied werden",
    canceled: "Mitgliedschaft gekündigt",
    dialog: {
      title: (group) => `Mitgliedschaft „${isolate(group)}“ kündigen?`,
      description: (group, date) =>
        `Ihre Mitgliedschaft endet sofort, nicht erst am ${isolate(date)}. Sie verlieren, was die Benutzergruppe „${isolate(group)}“ bietet. Das lässt sich nicht rückgängig machen.`,
      confirm: (group) => `Zum Bestätigen ${isolate(group)} eingeben`,
      keep: "Mitgliedschaft behalten",
      submit: "Jetzt kündigen",
      failed: (reason) => `Nicht gekündigt: ${reason}`,
      unknown: (reason) =>
        `Unklar, ob gekündigt wurde: ${reason} Schließen Sie dieses Fenster und sehen Sie bei Ihrer Mitgliedschaft nach, bevor Sie es erneut versuchen.`,
      mismatch: (group) => `Das stimmt nicht überein. Geben Sie ${isolate(group)} ein.`,
    },
  },

  finance: {
    title: "Punkte und Bestellungen",
    description: "Ihre Punkte, Ihre Bestellungen und Geschenkcodes.",
    credit: "Punktestand",
    points: (count) => plural(count, { one: "# Punkt", other: "# Punkte" }),
    creditUnknown: "Die Website gibt nicht an, wie viele Punkte Sie haben.",
    recharge: "Punkte kaufen",
    history: {
      label: "Punkteverlauf",
      why: "Erhaltene und ausgegebene Punkte, die neuesten zuerst.",
      none: "Noch keine Änderungen",
      /** By the server's words. */
      reasons: {
        /** Another user has paid for it: points that come in. */
        share_purchased: "Freigabe verkauft",
        pay: "Für eine Bestellung ausgegeben",
        adjust: "Von der Website angepasst",
        recharge: "Punkte gekauft",
      },
      other: "Andere Änderung",
    },
    orders: {
      label: "Bestellungen",
      why: "Was Sie auf dieser Website gekauft haben, das Neueste zuerst.",
      none: "Noch keine Bestellungen",
      unnamed: "Bestellung",
      /** By the server's words. */
      status: {
        created: "Nicht bezahlt",
        paid: "Bezahlt, noch nicht geliefert",
        fulfilled: "Geliefert",
        fulfill_failed: "Bezahlt, Lieferung fehlgeschlagen",
        canceled: "Storniert oder abgelaufen",
      },
      /** By the server's numbers. */
      products: { 1: "Zugriff auf eine Freigabe", 2: "Mitgliedschaft", 3: "Speicherpaket", 4: "Punkte" },
      number: (number) => `Nr.\u00a0${isolate(number)}`,
      times: (count) => `× ${isolate(count)}`,
    },
    gift: {
      label: "Geschenkcode",
      why: "Lösen Sie einen Code für Punkte, Speicherplatz oder eine Mitgliedschaft ein.",
      enter: "Code eingeben",
      title: "Geschenkcode einlösen",
      description: "Geben Sie den Code ein, um ihn zu prüfen. Dabei wird noch nichts eingelöst.",
      confirm: "Der Code ist gültig. Sie können ihn nur einmal einlösen, und das lässt sich nicht rückgängig machen.",
      code: "Code",
      check: "Code prüfen",
      redeem: "Einlösen",
      gives: "Enthält",
      quantity: "Anzahl",
      lasts: "Dauer",
      wrong: "Dieser Code ist falsch oder wurde schon eingelöst. Prüfen Sie ihn und versuchen Sie es erneut.",
      notChecked: (reason) => `Nicht geprüft: ${reason}`,
      failed: (reason) => `Nicht eingelöst: ${reason}`,
      unknown: (reason) => `Unklar, ob der Code eingelöst wurde: ${reason} Prüfen Sie den Code erneut.`,
      /** So often the thing of this name. */
      of: (count, name) => `${isolate(count)} × ${isolate(name)}`,
      redeemed: (what) => `Eingelöst: ${isolate(what)}`,
    },
  },
};
