import { percentIn } from "../browser/percent";
import type { Messages } from "./Messages";
import { clockIn, isolate, pluralIn } from "./plural";

const plural = pluralIn("pl-PL");
const clock = clockIn("pl-PL");
const percentage = percentIn("pl-PL");

const unsavedChanges = (count: number) =>
  plural(count, {
    one: "# niezapisana zmiana",
    few: "# niezapisane zmiany",
    many: "# niezapisanych zmian",
    other: "# niezapisanej zmiany",
  });

/** Inserted names stand where they need no case ending: after a colon, in quotes, or where the nominative is right. */
export const messages: Messages = {
  page: {
    title: "Ustawienia konta",
    description: "Twój profil, preferencje i\u00a0bezpieczeństwo.",
    nav: "Ustawienia konta",
    skip: "Przejdź do ustawień",
    unsavedMark: "niezapisane zmiany",
    failedMark: "Nie udało się wczytać",
  },

  /** The groups of the page. */
  groups: {
    twoFactorOn: "2FA włączone",
    twoFactorOff: "2FA wyłączone",
    apps: (count) =>
      plural(count, { one: "# aplikacja", few: "# aplikacje", many: "# aplikacji", other: "# aplikacji" }),
    webDavAccounts: (count) =>
      plural(count, { one: "# konto WebDAV", few: "# konta WebDAV", many: "# kont WebDAV", other: "# konta WebDAV" }),
    versions: (count) => plural(count, { one: "# wersja", few: "# wersje", many: "# wersji", other: "# wersji" }),
    back: "Wszystkie ustawienia",
    profile: { title: "Profil", description: "Twoja nazwa i\u00a0zdjęcie, widoczne przy plikach, które udostępniasz." },
    preferences: { title: "Preferencje", description: "Jak wygląda i\u00a0działa Cloudreve." },
    security: { title: "Bezpieczeństwo", description: "Twoje sposoby logowania i\u00a0ochrona konta." },
    devicesAndApps: {
      title: "Urządzenia i\u00a0aplikacje",
      description: "Aplikacje i\u00a0urządzenia z\u00a0dostępem do Twoich plików.",
    },
    storage: { title: "Miejsce na dane", description: "Twoje miejsce na dane i\u00a0skąd ono pochodzi." },
  },

  /** The search over all settings of the page. */
  search: {
    label: "Szukaj ustawień",
    clear: "Wyczyść wyszukiwanie",
    found: (count) =>
      plural(count, {
        one: "Znaleziono # ustawienie",
        few: "Znaleziono # ustawienia",
        many: "Znaleziono # ustawień",
        other: "Znaleziono # ustawienia",
      }),
    none: (query) => `Żadne ustawienie nie pasuje do „${isolate(query)}”.`,
    /** Names of a row or section, by its id, that people may type and that its label and description lack. */
    synonyms: {
      avatar:
        "zdjęcie profilowe fotka foto obraz obrazek awatar avatar ikona twarz portret gravatar wgraj prześlij wytnij przytnij",
      nick: "nick pseudonim imię nazwisko nazwa użytkownika login alias jak się nazywam",
      share_links_in_profile:
        "prywatność linki udostępniania udostępnianie udostępnione widoczność widoczne ukryj strona domowa",
      email: "email e-mail mail mejl poczta elektroniczna adres login logowanie",
      uid: "uid user id konta identyfikator numer",
      group: "grupa użytkowników rola plan pakiet taryfa",
      memberSince: "rejestracja zarejestrowano założenie konta konto od dołączenie wiek konta",
      language: "język tłumaczenie wersja językowa interfejs polski angielski chiński arabski language",
      disable_view_sync:
        "synchronizacja synchronizuj ustawienia widoku lista siatka układ sortowanie kolejność kolumny folder",
      preferred_theme: "tryb ciemny jasny nocny wygląd kolory barwy paleta skórka szablon",
      version_retention_enabled:
        "historia wersji kopia zapasowa backup przywróć poprzednie starsze rewizje włącz retencja",
      version_retention_ext: "typy plików formaty końcówka docx historia wersji retencja",
      version_retention_max: "maksymalna liczba wersji ile ilość maksimum historia retencja",
      password: "login logowanie zaloguj zmiana hasła zmień hasło resetuj zapomniane dane logowania bezpieczeństwo",
      twoFactor:
        "2fa mfa otp totp dwuetapowa weryfikacja dwuetapowe logowanie aplikacja uwierzytelniająca dwustopniowe authenticator kod google authy bezpieczeństwo nowy telefon zgubiony telefon utrata przeniesienie urządzenie",
      passkeys:
        "passkey webauthn fido fido2 klucz bezpieczeństwa yubikey odcisk palca twarz biometria touch id face id windows hello logowanie bez hasła",
      linkedIdentities:
        "sso logowanie jednokrotne openid connect oidc logto qq społecznościowe zewnętrzne konta konto łączenie kont powiąż połącz odłącz",
      signInActivity:
        "historia logowań aktywność dziennik log ostatnie logowanie urządzenia sesje próby nieudane adres ip włamanie zhakowane podejrzane",
      connectedApps:
        "oauth połączone aplikacje autoryzacja uprawnienia zgody dostęp cofnij odwołaj odłącz rozłącz zewnętrzne desktop komputer",
      webDav:
        "dav dysk sieciowy montowanie zamontuj synchronizacja hasło aplikacji nas finder eksplorator klienci folder główny ukryte pliki tylko do odczytu proxy",
      storage:
        "pamięć przestrzeń dyskowa limit miejsca limit dysku quota użyte zajęte wolne pojemność pełne gigabajty kosz usunięte pliki uprawnienia",
      preferred_dark_mode: "tryb ciemny tryb jasny nocny dark mode motyw wygląd jasność kolory",
      time_zone: "strefa czasowa czas utc gmt zegar godzina czas lokalny przesunięcie region",
      tree_view_auto_expand: "pasek boczny panel boczny widok drzewa foldery otwieranie automatycznie rozwijanie",
      folder_click_action: "podwójne kliknięcie pojedyncze kliknięcie dwuklik klik mysz otwieranie zaznaczanie pliki",
      securityOverview: "przegląd podsumowanie kontrola ochrona stan zabezpieczenia",
      sessions: "wyloguj się wyloguj sesja sesje logout zakończ wszędzie wszystkie urządzenia inne urządzenia",
      membership: "plan abonament subskrypcja pro vip anuluj rezygnacja wygasa ważność przedłuż odnów rozliczenia",
      finance:
        "kredyty saldo doładowanie doładuj płatności zakupy faktury rachunki kod podarunkowy promocyjny zrealizuj bon kupon voucher pieniądze",
    },
  },

  actions: {
    save: "Zapisz",
    discard: "Odrzuć",
    tryAgain: "Spróbuj ponownie",
    cancel: "Anuluj",
    close: "Zamknij",
    useTheirs: "Użyj nowej wartości",
    keepMine: "Zachowaj moją",
    mergeBoth: "Scal obie",
    stopWaiting: "Nie czekaj",
    saveAll: "Zapisz wszystko",
    discardAll: "Odrzuć wszystko",
    undo: "Cofnij",
    undoOf: (fields) => `Cofnij: ${isolate(fields)}`,
    show: "Pokaż",
    showOf: (what) => `Pokaż: ${isolate(what)}`,
    hide: "Ukryj",
    hideOf: (what) => `Ukryj: ${isolate(what)}`,
    showMore: "Pokaż więcej",
    showMoreOf: (what) => `Pokaż więcej: ${isolate(what)}`,
  },

  /** The status of a section, shown in its foot. */
  state: {
    edited: "Zmieniono",
    loading: "Wczytywanie ustawień",
    reading: "Wczytywanie…",
    unsaved: unsavedChanges,
    waiting: "Oczekiwanie na zapis w\u00a0innej karcie…",
    saving: "Zapisywanie…",
    checking: "Sprawdzanie, co zapisano…",
    offline: "Jesteś offline. Zapisz, gdy wróci połączenie.",
    saved: "Zapisano",
    undone: "Cofnięto",
    discarded: "Odrzucono zmiany",
    savedOnceOnline: "Jesteś offline. Zmiany zapiszą się, gdy wróci połączenie.",
    notSaved: (reason) => `Nie udało się zapisać: ${reason} Twoje zmiany nadal tu są.`,
    unknown: (reason) => `Nie wiadomo, czy udało się zapisać: ${reason} Twoje zmiany nadal tu są.`,
    locked: "Ustala to ta witryna. Tutaj nie można tego zmienić.",
    readOnly: "Ta aplikacja nie może zmieniać tych ustawień. Zmień je w\u00a0witrynie.",
    notConfirmed: "Nie wykonano. Nie udało się potwierdzić, że to Ty.",
    needsAttention: (count) =>
      plural(count, {
        one: "Nie zapisano. # pole wymaga poprawki.",
        few: "Nie zapisano. # pola wymagają poprawki.",
        many: "Nie zapisano. # pól wymaga poprawki.",
        other: "Nie zapisano. # pola wymaga poprawki.",
      }),
    chooseFirst: "Zanim zapiszesz, wybierz, którą wartość zachować.",
    readFailed: "Nie udało się wczytać tych ustawień",
    broken: "Ta część przestała działać",
    brokenWhy: "Twoje niezapisane zmiany nadal tu są, oprócz haseł i\u00a0kodów.",
    sectionsFailed: (sections) => `Nie udało się wczytać: ${sections}`,
    on: "włączone",
    off: "wyłączone",
    changedElsewhere: (value) =>
      `Zmieniono w\u00a0innej karcie lub na innym urządzeniu. Nowa wartość: ${isolate(value)}.`,
  },

  /** The bar of unsaved changes, and the dialog that asks before leaving. */
  unsaved: {
    title: "Niezapisane zmiany",
    summary: (changes, sections) =>
      `${unsavedChanges(changes)} w\u00a0${plural(sections, { one: "jednej sekcji", few: "# sekcjach", many: "# sekcjach", other: "# sekcji" })}`,
    offline: "Jesteś offline. Twoje zmiany nadal tu są.",
    /** The links to the sections follow. */
    failed: "Nie zapisano. Do sprawdzenia:",
    attention: (sections) => `Nie zapisano. Do sprawdzenia: ${isolate(sections)}`,
    show: (section) => `Pokaż: ${isolate(section)}`,
    leave: {
      title: "Wyjść bez zapisywania?",
      description: (sections) => `Masz niezapisane zmiany: ${isolate(sections)}.`,
      stay: "Zostań",
      discard: "Odrzuć i\u00a0wyjdź",
      save: "Zapisz i\u00a0wyjdź",
      notSaved: "Niektórych zmian nie udało się zapisać. Zostań, aby zobaczyć których.",
    },
  },

  /** Why a call failed, to follow "Nie udało się zapisać: ". */
  errors: {
    network: "brak połączenia z\u00a0serwerem.",
    offline: "jesteś offline.",
    timeout: "serwer zbyt długo nie odpowiadał.",
    aborted: "przerwano zapisywanie.",
    http: (status) =>
      status === 429
        ? "wysłano zbyt wiele żądań (429). Spróbuj ponownie później."
        : `na serwerze wystąpił błąd (${status}).`,
    contract: "odpowiedź serwera jest nieczytelna.",
    signInInFront:
      "zamiast serwera odpowiedziała strona logowania. Otwórz tę witrynę w\u00a0innej karcie, zaloguj się tam i\u00a0spróbuj ponownie.",
    robotCheck:
      "zamiast serwera odpowiedziała strona, która sprawdza, czy nie jesteś robotem. Otwórz tę witrynę w\u00a0innej karcie, przejdź tam weryfikację i\u00a0spróbuj ponownie.",
    stoppedOnTheWay: (status) =>
      `żądanie zablokował serwer proxy lub zapora sieciowa (${status}). Użyj innej sieci lub skontaktuj się z\u00a0administratorem witryny.`,
    pageInstead: "zamiast serwera odpowiedziała strona internetowa. Sprawdź połączenie.",
    tooMany: "wysłano zbyt wiele żądań (429).",
    /** Adds to a reason the time (ms) after which the server says to try again. */
    later: (reason, time) => `${reason} Spróbuj ponownie po ${isolate(clock(time))}.`,
    signInRequired: "trzeba zalogować się ponownie.",
    insufficientScope: "ta aplikacja nie ma do tego uprawnień.",
    application: (code) => `serwer tego nie przyjął (${code}).`,
    applicationSays: (msg, code) => `serwer odpowiedział „${isolate(msg)}” (${code}).`,
    /** Refusals with a known code of the server. Any other code has the server's own words, or only its number. */
    codes: {
      "-404": "serwer tej witryny tego nie obsługuje.",
      403: "nie masz do tego uprawnień (403).",
      404: "serwer tego nie znalazł (404).",
      40001: "serwer nie przyjął jednej z\u00a0wartości (40001).",
      40007: "Twoja grupa nie ma do tego uprawnień (40007).",
      40019: "w\u00a0tej witrynie jest to wyłączone (40019).",
      40020: "trzeba zalogować się ponownie (40020).",
      40022: "kod jest nieprawidłowy (40022).",
      40024: "witryna nie przyjęła klucza dostępu (40024).",
      40025: "witryna nie przyjęła klucza dostępu (40025).",
      40069: "obecne hasło jest nieprawidłowe (40069).",
      50001: "wystąpił błąd bazy danych serwera (50001).",
      50002: "serwer nie mógł tego zaszyfrować (50002).",
      50004: "serwer nie mógł odczytać lub zapisać pliku (50004).",
      50005: "wystąpił wewnętrzny błąd serwera (50005).",
      50006: "zawiodła pamięć tymczasowa serwera (50006).",
    },
    notKept: "serwer potwierdził zapis, ale go nie wykonał. Zapisz ponownie.",
    otherUser: "teraz jest tu zalogowany ktoś inny. Zaloguj się ponownie na swoje konto.",
    /** A sentence: reloading the page loses what is not saved. */
    notLoaded:
      "Nie udało się wczytać części tej strony. Spróbuj ponownie. Jeśli to nie pomoże, zapisz zmiany i\u00a0odśwież stronę.",
    unexpected: "na tej stronie wystąpił błąd. Spróbuj ponownie.",
    /** Turns a reason into a sentence of its own. */
    sentence: (reason) => reason.charAt(0).toUpperCase() + reason.slice(1),
  },

  /** Errors shown at a field. */
  issues: {
    required: "Wypełnij to pole.",
    nameRequired: "Nazwa musi mieć co najmniej jeden widoczny znak.",
    tooShort: "Za krótkie.",
    tooLong: (count) =>
      count > 255
        ? plural(count, {
            one: "Za długie: # znak (maks. 255).",
            few: "Za długie: # znaki (maks. 255).",
            many: "Za długie: # znaków (maks. 255).",
            other: "Za długie: # znaku (maks. 255).",
          })
        : "Za długie.",
    wholeNumber: "Wpisz liczbę całkowitą: 0 lub więcej.",
    tooLarge: "Wpisz mniejszą liczbę.",
    numberRequired: "Wpisz liczbę lub wybierz „Bez limitu”.",
    color: "Serwer nie przyjmuje tego koloru. Wybierz inny.",
    notAnExtension: (entry) => `„${isolate(entry)}” to nie rozszerzenie pliku.`,
    onlyLastPart: (part) => `Wpisz tylko ostatnią część: „${isolate(part)}”.`,
    withoutSigns: (extension) => `Wpisz bez znaków specjalnych: „${isolate(extension)}”.`,
    extensionExample: "Rozszerzenie wygląda tak: „pdf”.",
    passwordTooShort: (min) =>
      plural(min, {
        one: "Użyj co najmniej # znaku.",
        few: "Użyj co najmniej # znaków.",
        many: "Użyj co najmniej # znaków.",
        other: "Użyj co najmniej # znaku.",
      }),
    passwordTooLong: (max) =>
      plural(max, {
        one: "Użyj co najwyżej # znaku.",
        few: "Użyj co najwyżej # znaków.",
        many: "Użyj co najwyżej # znaków.",
        other: "Użyj co najwyżej # znaku.",
      }),
    passwordsDiffer: "Hasła nie są takie same.",
    currentPasswordWrong: "To nie jest Twoje obecne hasło.",
    currentPasswordMaybeNew: "To nie jest Twoje obecne hasło. Możliwe, że obowiązuje już nowe.",
    codeIncomplete: "Wpisz wszystkie 6 cyfr.",
    codeWrong: "Nieprawidłowy kod. Poczekaj na następny lub sprawdź zegar w\u00a0urządzeniu.",
    /** A refusal of a field that the page has no words for, with those of the server. */
    serverSays: (msg) => `Serwer tego nie przyjmuje: „${isolate(msg)}”`,
    nameNotStored: "Ta nazwa jest za długa dla tego serwera. Wpisz krótszą.",
  },

  avatar: {
    title: "Zdjęcie profilowe",
    description: "Inni widzą je obok tego, co udostępniasz.",
    /** The picture that is shown now. */
    is: { file: "Twoje własne zdjęcie", gravatar: "Twój Gravatar", none: "Twoje inicjały" },
    why: "Użyj dowolnego zdjęcia, które otworzy przeglądarka, i\u00a0wybierz widoczną część.",
    change: "Zmień zdjęcie…",
    useGravatar: "Użyj Gravatara…",
    changed: "Zmieniono zdjęcie",
    dialog: {
      title: "Zmień zdjęcie",
      choose: "Wybierz zdjęcie, upuść je tutaj lub wklej.",
      crop: "Przesuń koło na część, którą zobaczą inni.",
      drop: "Upuść zdjęcie tutaj",
      file: "Wybierz plik…",
      another: "Inne zdjęcie",
      reading: "Otwieranie zdjęcia…",
      sending: "Wysyłanie zdjęcia…",
      animated: "To zdjęcie jest animowane. Zostanie tylko pierwsza klatka.",
      zoom: "Powiększenie",
      zoomed: (percent) => percentage(percent),
      turnLeft: "Obróć w\u00a0lewo",
      turnRight: "Obróć w\u00a0prawo",
      /** Accessible name of the frame around the part that is kept. */
      frame: "Widoczna część. Przesuwaj ją klawiszami strzałek.",
      corners: {
        northWest: "Lewy górny róg. Zmieniaj rozmiar klawiszami strzałek.",
        northEast: "Prawy górny róg. Zmieniaj rozmiar klawiszami strzałek.",
        southEast: "Prawy dolny róg. Zmieniaj rozmiar klawiszami strzałek.",
        southWest: "Lewy dolny róg. Zmieniaj rozmiar klawiszami strzałek.",
      },
      submit: "Użyj tego zdjęcia",
      failed: (reason) => `Nie udało się zmienić zdjęcia: ${reason}`,
      unknown: (reason) => `Nie wiadomo, czy zdjęcie się zmieniło: ${reason}`,
    },
    /** Why a file is not taken. */
    problems: {
      empty: "Ten plik jest pusty. Wybierz inny.",
      tooLarge: "Ten plik ma ponad 50\u00a0MB. Wybierz mniejsze zdjęcie.",
      unreadable: "Przeglądarka nie może otworzyć tego pliku jako zdjęcia. Wybierz PNG, JPEG lub WebP.",
      tooManyPixels: "To zdjęcie ma za dużo pikseli. Najpierw je zmniejsz.",
      broken: "To zdjęcie jest uszkodzone lub przeglądarka nie zna jego formatu. Wybierz inne.",
    },
    gravatar: {
      title: "Użyć Gravatara?",
      description:
        "Gravatar należy do innej firmy. Każdy, kto widzi Twoje zdjęcie, pobiera je z\u00a0Gravatara, spod adresu utworzonego ze skrótu (hash) Twojego adresu e-mail.",
      replaces:
        "Gravatar należy do innej firmy. Każdy, kto widzi Twoje zdjęcie, pobiera je z\u00a0Gravatara, spod adresu utworzonego ze skrótu (hash) Twojego adresu e-mail. Twoje własne zdjęcie przestanie być widoczne.",
      submit: "Użyj Gravatara",
      done: "Teraz widoczny jest Twój Gravatar",
      failed: (reason) => `Nie udało się użyć Gravatara: ${reason}`,
      unknown: (reason) => `Nie wiadomo, czy Gravatar jest używany: ${reason}`,
    },
  },

  profile: {
    title: "Profil",
    description: "Twoja nazwa, profil publiczny i\u00a0dane konta.",
    nick: { label: "Nazwa wyświetlana", why: "Do 255 znaków." },
    share_links_in_profile: {
      label: "Profil publiczny",
      why: "Udostępnienia widoczne w\u00a0Twoim profilu publicznym.",
      publicShares: "Udostępnienia bez hasła",
      allShares: "Wszystkie, także z\u00a0hasłem",
      hidden: "Żadne",
      /** A link to the user's public page. */
      open: "Otwórz swój profil publiczny",
    },
    email: "E-mail",
    uid: "ID użytkownika",
    group: "Grupa",
    memberSince: "Data rejestracji",
    none: "Brak",
  },

  preferences: {
    title: "Preferencje",
    description: "Jak działa Cloudreve na wszystkich Twoich urządzeniach.",
    language: { label: "Język", why: "Także język e-maili z\u00a0tej witryny.", notChosen: "Nie wybrano" },
    disable_view_sync: {
      label: "Synchronizuj widok",
      why: "Ten sam układ i\u00a0kolejność w\u00a0folderach na wszystkich urządzeniach.",
    },
  },

  theme: {
    title: "Motyw",
    description: "Kolory dostępne w\u00a0tej witrynie, w\u00a0wersji jasnej i\u00a0ciemnej.",
    preferred_theme: { label: "Kolor motywu", why: "Kolor widać od razu. Zapisz, aby go zachować." },
    default: "domyślny",
    notOffered: "niedostępny w\u00a0tej witrynie",
    /**
     * Accessible name of a theme: the name of its color, its value if the name alone is not clear, and a remark such as
     * "default".
     */
    option: (name, color, remark) => [name, color, remark].filter(Boolean).join(", "),
    noThemes: "Ta witryna nie ma motywów do wyboru.",
    colors: {
      red: "Czerwony",
      orange: "Pomarańczowy",
      yellow: "Żółty",
      lime: "Limonkowy",
      green: "Zielony",
      teal: "Morski",
      cyan: "Turkusowy",
      blue: "Niebieski",
      indigo: "Indygo",
      purple: "Fioletowy",
      pink: "Różowy",
      brown: "Brązowy",
      black: "Czarny",
      gray: "Szary",
      white: "Biały",
      other: "Kolor",
    },
  },

  versionRetention: {
    title: "Przechowywanie wersji",
    description: "Poprzednie wersje zmienianych i\u00a0zastępowanych plików.",
    allTypes: "wszystkie rozszerzenia",
    version_retention_enabled: { label: "Przechowuj poprzednie wersje", why: "Zajmują Twoje miejsce na dane." },
    version_retention_ext: {
      label: "Rozszerzenia plików",
      why: "Zostaw puste, aby przechowywać wersje wszystkich plików.",
      add: "Dodaj, np. docx",
      remove: (entry) => `Usuń ${isolate(entry)}`,
      added: (entry) => `Dodano ${isolate(entry)}`,
      removed: (entry) => `Usunięto ${isolate(entry)}`,
      selected: (entry) => `Zaznaczono ${isolate(entry)}. Naciśnij Delete, aby usunąć.`,
      becomes: (stored, entry) =>
        `„${isolate(stored)}” nie pasuje do żadnego pliku. Po zapisaniu zmieni się na „${isolate(entry)}”.`,
      changedElsewhere: (added, removed) =>
        `Zmieniono w\u00a0innej karcie lub na innym urządzeniu: ${[added && `dodano ${isolate(added)}`, removed && `usunięto ${isolate(removed)}`].filter(Boolean).join(", ")}.`,
      more: (count) => plural(count, { other: "Jeszcze #" }),
      /** Described by it, the box says what it holds. */
      held: (count) =>
        plural(count, {
          one: "# rozszerzenie. W\u00a0pustym polu naciśnij dwa razy Backspace, aby je usunąć.",
          few: "# rozszerzenia. W\u00a0pustym polu naciśnij dwa razy Backspace, aby usunąć ostatnie.",
          many: "# rozszerzeń. W\u00a0pustym polu naciśnij dwa razy Backspace, aby usunąć ostatnie.",
          other: "# rozszerzenia. W\u00a0pustym polu naciśnij dwa razy Backspace, aby usunąć ostatnie.",
        }),
      hidden: (count) =>
        plural(count, {
          one: "Jeszcze # nie jest widoczne. Zacznij pisać, aby je znaleźć.",
          few: "Jeszcze # nie są widoczne. Zacznij pisać, aby je znaleźć.",
          many: "Jeszcze # nie jest widocznych. Zacznij pisać, aby je znaleźć.",
          other: "Jeszcze # nie jest widoczne. Zacznij pisać, aby je znaleźć.",
        }),
      dropped: (stored) => `„${isolate(stored)}” nie pasuje do żadnego pliku. Zniknie po zapisaniu.`,
    },
    version_retention_max: {
      label: "Limit wersji",
      why: "Gdy jest ich więcej, usuwana jest najstarsza.",
      unlimited: "Bez limitu",
    },
  },

  password: {
    title: "Hasło",
    description: "Zmiana wylogowuje Cię na wszystkich urządzeniach, na tym\u00a0– w\u00a0ciągu godziny.",
    /** The row that stands for the closed form. */
    row: "Twoje hasło",
    change: "Zmień…",
    /** The button’s name by ear. It begins with the words on the button. */
    changeName: "Zmień hasło",
    current_password: { label: "Obecne hasło", show: "Pokaż obecne hasło", hide: "Ukryj obecne hasło" },
    new_password: {
      label: "Nowe hasło",
      why: "Od 6 do 128 znaków.",
      show: "Pokaż nowe hasło",
      hide: "Ukryj nowe hasło",
    },
    confirm_new_password: {
      label: "Powtórz nowe hasło",
      show: "Pokaż powtórzone hasło",
      hide: "Ukryj powtórzone hasło",
    },
    changed: "Zmieniono hasło. Zaloguj się ponownie nowym hasłem, na tym urządzeniu\u00a0– w\u00a0ciągu godziny.",
    unsaved: "Hasło jeszcze się nie zmieniło",
    notChanged: (reason) => `Nie udało się zmienić hasła: ${reason}`,
    others: {
      label: (sections) => `Najpierw zapisz inne zmiany: ${isolate(sections)}`,
      why: "Po zmianie hasła trzeba zalogować się ponownie.",
      notSaved: "Nie zmieniono hasła, bo nie udało się zapisać innych zmian.",
    },
    unknown: "Nie wiadomo, czy hasło się zmieniło. Aby to sprawdzić, zaloguj się nowym hasłem w\u00a0innym oknie.",
    readOnly: {
      title: "Nie w\u00a0tej aplikacji",
      text: "Ta aplikacja nie może zmienić Twojego hasła. Zmień je w\u00a0witrynie.",
    },
    passwordless: {
      title: "To konto nie ma hasła",
      text: "Logujesz się kluczem dostępu lub połączonym kontem, więc nie ma tu czego zmieniać.",
    },
    strength: {
      scores: ["Bardzo słabe.", "Słabe.", "Średnie.", "Dobre.", "Silne."],
      hints: [
        "Każdy mógłby je odgadnąć.",
        "Łatwo je odgadnąć.",
        "Dodaj słowo lub dwa.",
        "Z\u00a0jeszcze jednym słowem będzie silne.",
        "Trudno je odgadnąć, nawet mając dużo czasu.",
      ],
    },
  },

  twoFactor: {
    title: "Uwierzytelnianie dwuskładnikowe",
    description: "Drugi krok logowania (2FA): kod z\u00a0aplikacji w\u00a0telefonie.",
    app: "Kody z\u00a0aplikacji",
    on: "Włączone",
    off: "Wyłączone",
    whyOn: "Przy każdym logowaniu podajesz kod z\u00a0aplikacji.",
    whyOff: "Do zalogowania wystarczy samo hasło.",
    whyPasswordless: "Logujesz się bez hasła, więc kod nie jest wymagany.",
    turnOn: "Włącz",
    turnOff: "Wyłącz",
    /** Accessible names of the two buttons, which begin with the words that are seen. */
    turnOnName: "Włącz kody z\u00a0aplikacji",
    turnOffName: "Wyłącz kody z\u00a0aplikacji",
    turnedOn: "Uwierzytelnianie dwuskładnikowe jest włączone",
    turnedOff: "Uwierzytelnianie dwuskładnikowe jest wyłączone",
    enable: {
      title: "Włącz uwierzytelnianie dwuskładnikowe",
      description: "Zeskanuj kod QR aplikacją uwierzytelniającą, a\u00a0potem wpisz 6\u2011cyfrowy kod, który pokaże.",
      preparing: "Przygotowywanie klucza…",
      qrLabel: "Kod QR z\u00a0kluczem",
      key: "Lub wpisz ten klucz ręcznie",
      copy: "Kopiuj klucz",
      copied: "Skopiowano",
      copyFailed: "Tutaj nie można kopiować. Klucz jest zaznaczony: skopiuj go klawiaturą.",
      noRecovery:
        "Nie ma kodów zapasowych. Przechowuj ten klucz w\u00a0bezpiecznym miejscu: jeśli stracisz urządzenie, zalogujesz się tylko dzięki niemu lub z\u00a0pomocą administratora.",
      validFor: (time) => `Klucz ważny jeszcze ${isolate(time)}`,
      minutesLeft: (minutes) =>
        plural(minutes, {
          one: "Klucz jest ważny jeszcze # minutę.",
          few: "Klucz jest ważny jeszcze # minuty.",
          many: "Klucz jest ważny jeszcze # minut.",
          other: "Klucz jest ważny jeszcze # minuty.",
        }),
      runOut: "Ten klucz wygasł",
      replaced: "Inna karta ma nowszy klucz",
      maybeReplaced: "Jeśli w\u00a0innej karcie lub na innym urządzeniu pojawił się nowszy klucz, ten już nie działa.",
      newKey: "Nowy klucz",
      openHere: "Otwórz na tym urządzeniu",
      print: "Drukuj",
      save: "Zapisz w\u00a0pliku",
      saved: "Zapisano",
      notSaved: "Tutaj nie można zapisać pliku. Skopiuj klucz.",
      notPrinted: "Tutaj nie można drukować. Skopiuj klucz.",
    },
    /** The key on paper or in a file. */
    sheet: {
      title: (site) => `Klucz uwierzytelniania dwuskładnikowego: ${isolate(site)}`,
      account: "Konto",
      key: "Klucz",
      keep: "Nikomu go nie pokazuj: kto go ma, może tworzyć Twoje kody.",
    },
    /** A new key while two-factor authentication is on. */
    again: {
      label: "Zmiana telefonu lub aplikacji",
      why: "Przenosi kody na inne urządzenie. Gdy potwierdzisz, kody ze starego przestaną działać.",
      open: "Ustaw od nowa",
      title: "Ustaw uwierzytelnianie dwuskładnikowe od nowa",
      description:
        "Zeskanuj kod QR aplikacją na nowym urządzeniu, a\u00a0potem wpisz 6\u2011cyfrowy kod, który pokaże. Od tej chwili kody ze starego urządzenia przestaną działać.",
      submit: "Użyj nowego urządzenia",
      done: "Ustawiono od nowa. Kody ze starego urządzenia już nie działają.",
      unknown: (reason) =>
        `Nie wiadomo, czy nowe urządzenie już działa: ${reason} Aby się upewnić, wpisz z\u00a0niego następny kod.`,
    },
    disable: {
      title: "Wyłącz uwierzytelnianie dwuskładnikowe",
      description: "Wpisz kod z\u00a0aplikacji uwierzytelniającej. Potem do zalogowania wystarczy samo hasło.",
    },
    code: "Kod",
    unknown: (reason) =>
      `Nie wiadomo, czy się udało: ${reason} Zanim spróbujesz ponownie, zamknij to okno i\u00a0sprawdź ustawienie.`,
  },

  webDav: {
    title: "Konta WebDAV",
    description: "Osobne hasła dla aplikacji, które otwierają Twoje pliki przez WebDAV.",
    add: "Nowe konto",
    none: "Brak kont WebDAV",
    noneWhy: "Utwórz osobne konto dla każdej aplikacji i\u00a0urządzenia, aby każde móc usunąć niezależnie.",
    list: "Konta WebDAV",
    readOnly: "Tylko do odczytu",
    readWrite: "Odczyt i\u00a0zapis",
    refusesHidden: "Odrzuca ukryte pliki",
    proxied: "Przez serwer",
    added: (date) => `Dodano ${isolate(date)}`,
    connect: "Połącz",
    connectTo: (name) => `Połącz: ${isolate(name)}`,
    edit: "Edytuj",
    editOf: (name) => `Edytuj: ${isolate(name)}`,
    remove: "Usuń",
    removeOf: (name) => `Usuń: ${isolate(name)}`,
    created: (name) => `Utworzono konto WebDAV „${isolate(name)}”`,
    saved: (name) => `Zapisano konto WebDAV „${isolate(name)}”`,
    removed: (name) => `Usunięto konto WebDAV „${isolate(name)}”`,
    form: {
      create: "Nowe konto WebDAV",
      edit: (name) => `Edytuj „${isolate(name)}”`,
      createWhy: "Hasło utworzy serwer. Zobaczysz je zaraz potem i\u00a0zawsze, gdy będzie potrzebne.",
      editWhy: "Hasło się nie zmieni. Aby mieć nowe, utwórz nowe konto.",
      name: "Nazwa",
      nameWhy: "Tylko do tej listy, na przykład nazwa urządzenia.",
      folder: "Folder",
      folderWhy: "Folder, który otworzy aplikacja, na przykład /Zdjęcia. Wpisz /, aby otwierała wszystko.",
      notAFolder: "Nie masz takiego folderu.",
      readonly: "Tylko do odczytu",
      readonlyWhy: "Aplikacje mogą otwierać pliki, ale nie mogą ich zmieniać.",
      disable_sys_files: "Odrzucaj ukryte pliki",
      disable_sys_filesWhy:
        "Pliki o\u00a0nazwach z\u00a0kropką na początku, na przykład te, które macOS dodaje w\u00a0każdym folderze.",
      proxy: "Przez serwer",
      proxyWhy: "Dla aplikacji, które nie mogą pobierać plików wprost z\u00a0miejsca przechowywania. Wolniej.",
      submit: "Utwórz",
      notSaved: (reason) => `Nie udało się zapisać: ${reason}`,
      unknown: (reason) =>
        `Nie wiadomo, czy udało się zapisać: ${reason} Zanim spróbujesz ponownie, zamknij to okno i\u00a0sprawdź listę.`,
    },
    removing: {
      title: (name) => `Usunąć „${isolate(name)}”?`,
      description: "Aplikacje, które używają tego konta, od razu stracą dostęp. Twoje pliki pozostaną.",
      keep: "Zachowaj konto",
      submit: "Usuń konto",
      notRemoved: (reason) => `Nie udało się usunąć: ${reason}`,
      unknown: (reason) =>
        `Nie wiadomo, czy konto zostało usunięte: ${reason} Zanim spróbujesz ponownie, zamknij to okno i\u00a0sprawdź listę.`,
    },
    connecting: {
      title: (name) => `Połączenie: ${isolate(name)}`,
      description: "Wpisz te dane w\u00a0aplikacji lub na urządzeniu.",
      address: "Adres serwera",
      user: "Nazwa użytkownika",
      password: "Hasło",
      hidden: "Ukryte",
      show: "Pokaż",
      showPassword: "Pokaż hasło",
      hide: "Ukryj",
      hidePassword: "Ukryj hasło",
      copy: "Kopiuj",
      copyOf: (field) => `Kopiuj: ${isolate(field)}`,
      copyAgain: "Potwierdzono. Naciśnij „Kopiuj” jeszcze raz.",
      copied: "Skopiowano",
      copyFailed: "Tutaj nie można kopiować. Tekst jest zaznaczony: skopiuj go klawiaturą.",
      gone: "Tego konta już nie ma.",
      notRead: (reason) => `Nie udało się pobrać hasła: ${reason}`,
      userWhy: "Nazwa użytkownika to Twój adres e\u2011mail, a\u00a0nie nazwa konta WebDAV.",
      system: "Jak się połączyć",
      systems: {
        windows: "Windows",
        macos: "macOS",
        linux: "Linux",
        android: "Android",
        ios: "iPhone i\u00a0iPad",
      },
      hints: {
        windows:
          "W\u00a0Eksploratorze plików kliknij prawym przyciskiem „Ten komputer”, wybierz „Mapuj dysk sieciowy” i\u00a0wpisz adres. Windows łączy się tylko z\u00a0adresami https, a\u00a0pliki ponad 50\u00a0MB otwiera dopiero po zmianie ustawień systemu.",
        macos: "W\u00a0Finderze wybierz „Idź”, potem „Połącz z\u00a0serwerem” i\u00a0wpisz adres.",
        linux:
          "W\u00a0Plikach GNOME otwórz „Sieć” i\u00a0wpisz adres, z\u00a0davs:// zamiast https://. W\u00a0Dolphinie użyj webdavs://.",
        android:
          "Android sam nie obsługuje WebDAV. Zainstaluj menedżer plików, który to potrafi, i\u00a0dodaj w\u00a0nim zasób WebDAV.",
        ios: "Aplikacja Pliki sama nie obsługuje WebDAV. Zainstaluj aplikację, która to potrafi, i\u00a0dodaj w\u00a0niej serwer WebDAV.",
      },
      done: "Gotowe",
    },
  },

  storage: {
    title: "Miejsce na dane",
    description: "Twoje miejsce na dane i\u00a0to, na co pozwala Ci grupa.",
    /** Accessible name of the meter. */
    used: "Zajęte miejsce",
    usage: (used, total) => `Zajęto ${isolate(used)} z\u00a0${isolate(total)}`,
    unlimited: (used) => `Zajęto ${isolate(used)}, bez limitu`,
    none: (used) => `Twoja grupa nie daje miejsca na dane. Zajęto ${isolate(used)}.`,
    full: "Brak wolnego miejsca. Usuń pliki, aby przesyłać nowe.",
    over: (bytes) => `Przekroczono limit o\u00a0${isolate(bytes)}. Usuń pliki, aby przesyłać nowe.`,
    free: "Wolne",
    group: "Grupa",
    fromGroup: "Od grupy",
    fromPacks: "Z\u00a0pakietów miejsca",
    packs: {
      label: "Pakiety miejsca",
      why: "Dodatkowe miejsce na pewien czas, oprócz tego, co daje grupa.",
      none: "Nie masz żadnych. Pakiet daje więcej miejsca na pewien czas.",
      buy: "Kup miejsce",
      since: (date) => `Od ${isolate(date)}`,
      until: (date, relative) => `Do ${isolate(date)} (${isolate(relative)})`,
      ended: (date, relative) => `Wygasł ${isolate(date)} (${isolate(relative)})`,
      hasEnded: "Wygasł",
    },
    policies: {
      label: "Polityki przechowywania",
      why: "Gdzie witryna może przechowywać Twoje pliki.",
      none: "Brak dostępnych polityk",
      types: { local: "Na tym serwerze", remote: "Na innym serwerze", load_balance: "Podział między polityki" },
      upTo: (size) => `Pliki do ${isolate(size)}`,
      anySize: "Pliki każdej wielkości",
      only: (types) => `Tylko ${isolate(types)}`,
      not: (types) => `Oprócz ${isolate(types)}`,
      onlyNames: (pattern) => `Tylko nazwy pasujące do ${isolate(pattern)}`,
      notNames: (pattern) => `Oprócz nazw pasujących do ${isolate(pattern)}`,
      relay: "Pliki przesyłane przez serwer",
      among: (names) => `Polityki: ${isolate(names)}`,
    },
    nodes: {
      label: "Węzły",
      why: "Maszyny witryny, które wykonują Twoje dłuższe zadania.",
      none: "Brak dostępnych węzłów",
      unnamed: "Węzeł",
      types: { master: "Główny", slave: "Dodatkowy" },
      tasks: {
        createArchive: "Tworzy archiwa",
        extractArchive: "Rozpakowuje archiwa",
        remoteDownload: "Pobiera z\u00a0internetu",
        relocate: "Przenosi pliki między politykami",
      },
      noTasks: "Brak zadań dla Twoich plików",
    },
    gives: "Dostępne w\u00a0Twojej grupie",
    rights: {
      share: "Udostępnianie plików i\u00a0folderów linkiem",
      shareDownload: "Pobieranie tego, co udostępniają Ci inni",
      webDav: "Otwieranie plików przez WebDAV",
      webDavProxy: "Transfer WebDAV przez serwer",
      archiveDownload: "Pobieranie folderów jako jednego archiwum",
      archiveTask: "Tworzenie i\u00a0rozpakowywanie archiwów na serwerze",
      remoteDownload: "Zlecanie serwerowi pobierania plików z\u00a0internetu",
      uniqueDirectLinks: "Tworzenie osobnego linku bezpośredniego za każdym razem",
      advancedDelete: "Usuwanie plików od razu, z\u00a0pominięciem kosza",
      administrator: "Administrowanie tą witryną",
    },
    trash: (time) => `Czas przechowywania plików w\u00a0koszu: ${isolate(time)}`,
    noTrash: "Usunięte pliki znikają z\u00a0kosza przy najbliższym czyszczeniu",
  },

  device: {
    title: "To urządzenie",
    description: "Te ustawienia działają od razu i\u00a0tylko na tym urządzeniu.",
    preferred_dark_mode: {
      label: "Tryb jasny lub ciemny",
      why: "Jak wygląda Cloudreve.",
      system: "Jak w\u00a0systemie",
      light: "Jasny",
      dark: "Ciemny",
    },
    time_zone: {
      label: "Strefa czasowa",
      why: "Dla dat i\u00a0godzin. Szukaj według miasta, nazwy lub przesunięcia.",
      ofDevice: "Jak na tym urządzeniu",
      /** Accessible name of the list. */
      list: "Strefy czasowe",
      loading: "Wczytywanie stref czasowych…",
      none: "Nie znaleziono strefy czasowej",
      found: (count) =>
        plural(count, {
          one: "# strefa czasowa",
          few: "# strefy czasowe",
          many: "# stref czasowych",
          other: "# strefy czasowej",
        }),
    },
    tree_view_auto_expand: {
      label: "Rozwijaj drzewo folderów",
      why: "Drzewo na pasku bocznym podąża za otwartym folderem.",
    },
    folder_click_action: {
      label: "Kliknięcie folderu",
      why: "Gdy kliknięcie zaznacza, podwójne kliknięcie otwiera.",
      open: "Otwiera go",
      select: "Zaznacza go",
    },
    notKept:
      "Nie zapisano tego na tym urządzeniu. Jeśli przeglądarka blokuje dane witryn, zezwól na nie i\u00a0wybierz ponownie.",
  },

  securityOverview: {
    title: "Bezpieczeństwo w\u00a0skrócie",
    description: "Jak dobrze chronione jest Twoje konto.",
    turnOn: "Dzięki drugiemu krokowi skradzione hasło nie wystarczy, aby się zalogować.",
    noPasskeys: "Jeszcze żadnego. Klucza dostępu nie da się odgadnąć ani wyłudzić.",
    passkeys: (count) =>
      plural(count, {
        one: "# klucz dostępu",
        few: "# klucze dostępu",
        many: "# kluczy dostępu",
        other: "# klucza dostępu",
      }),
    lastAdded: (date) => `Ostatni dodano ${isolate(date)}`,
    look: "Sprawdź",
    unused: (count, time) =>
      plural(count, {
        one: "# aplikacja nieużywana",
        few: "# aplikacje nieużywane",
        many: "# aplikacji nieużywanych",
        other: "# aplikacji nieużywanej",
      }) + ` od ponad ${isolate(time)}`,
  },

  accountAction: {
    loading: (section) => `Wczytywanie: ${isolate(section)}`,
    notHere: "To nie jest dostępne dla Twojego konta.",
    alreadyDone: "To już zrobione.",
  },

  sessions: {
    title: "Wylogowanie",
    description: "Klucze dostępu i\u00a0konta WebDAV będą działać, dopóki ich nie usuniesz.",
    here: {
      label: "Na tym urządzeniu",
      why: "Inne urządzenia pozostaną zalogowane.",
      action: "Wyloguj się",
    },
    everywhere: {
      label: "Wszędzie",
      why: "Nowe hasło wylogowuje ze wszystkich urządzeń i\u00a0aplikacji, także z\u00a0tego urządzenia.",
      action: "Zmień hasło…",
      passwordless:
        "Wszędzie naraz wylogowuje tylko nowe hasło, a\u00a0Twoje konto nie ma hasła. Po kolei cofnij dostęp aplikacji i\u00a0usuń klucze dostępu.",
    },
    signedOut: "Wylogowano na tym urządzeniu",
    failed: (reason) => `Nie udało się wylogować: ${reason}`,
  },

  /** Identities from elsewhere with which the user can sign in. */
  linkedIdentities: {
    title: "Połączone konta",
    description: "Konta w\u00a0innych usługach, którymi możesz się tu logować.",
    none: "Brak kont do połączenia",
    noneWhy: "W\u00a0tej witrynie nie można logować się kontem z\u00a0innej usługi.",
    linked: "Połączone",
    linkedOn: (date) => `Od ${isolate(date)}`,
    notLinked: "Niepołączone",
    link: "Połącz",
    linkNamed: (name) => `Połącz: ${isolate(name)}`,
    unlink: "Odłącz",
    unlinkNamed: (name) => `Odłącz: ${isolate(name)}`,
    waiting: (name) => `Kontynuuj w\u00a0nowym oknie: ${isolate(name)}.`,
    notOpened: "Okno się nie otworzyło. Zezwól tej witrynie na wyskakujące okienka i\u00a0spróbuj ponownie.",
    wasLinked: (name) => `Połączono: ${isolate(name)}`,
    wasUnlinked: (name) => `Odłączono: ${isolate(name)}`,
    notLinking: (reason) => `Nie połączono: ${reason}`,
    unlinking: {
      title: (name) => `Odłączyć „${isolate(name)}”?`,
      description: (name) =>
        `Nie zalogujesz się już tutaj przez „${isolate(name)}”. Konto w\u00a0tamtej usłudze się nie zmieni.`,
      submit: "Odłącz",
      lastWayIn: (name) =>
        `Twoje konto nie ma hasła, a\u00a0jedyny sposób logowania to „${isolate(name)}”. Bez niego stracisz dostęp, a\u00a0przywrócić go może tylko administrator.`,
      understood: "Rozumiem, że stracę możliwość logowania",
      failed: (reason) => `Nie odłączono: ${reason}`,
      unknown: (reason) =>
        `Nie wiadomo, czy konto zostało odłączone: ${reason} Zanim spróbujesz ponownie, zamknij to okno i\u00a0sprawdź listę.`,
    },
  },
  signInActivity: {
    title: "Ostatnie logowania",
    description: "Udane i\u00a0nieudane próby logowania na Twoje konto.",
    none: "Brak zapisanych logowań",
    noneWhy: "Kolejne logowania pojawią się tutaj: z\u00a0czasem, urządzeniem i\u00a0adresem.",
    noMatch: "Żadne logowanie nie pasuje",
    filter: {
      label: "Pokaż",
      all: (count) => plural(count, { other: "Wszystkie (#)" }),
      failed: (count) => plural(count, { other: "Nieudane (#)" }),
      webDav: (count) => plural(count, { other: "WebDAV (#)" }),
      withoutWebDav: (count) => plural(count, { other: "Bez WebDAV (#)" }),
    },
    find: { label: "Szukaj", why: "Według przeglądarki, urządzenia, adresu, metody lub daty." },
    failed: "Nieudane",
    unknownDevice: "Nieznane urządzenie",
    unknownTime: "Nieznany czas",
    webDavApp: "Aplikacja WebDAV",
    how: {
      password: "Hasłem",
      passkey: "Kluczem dostępu",
      identity: (provider) => `Przez „${isolate(provider)}”`,
      webDav: "Przez WebDAV",
      other: (word) => `Przez „${isolate(word)}”`,
    },
    webDavFailures: (count) =>
      plural(count, {
        one: "# logowanie przez WebDAV",
        few: "# logowania przez WebDAV",
        many: "# logowań przez WebDAV",
        other: "# logowania przez WebDAV",
      }),
    found: (count) => plural(count, { other: "Pokazano: #" }),
    shown: (shown, rest) => `${plural(shown, { other: "Pokazano: #" })}, ${plural(rest, { other: "pozostało: #" })}`,
    notMe: {
      open: "To nie ja",
      label: "Zabezpiecz konto",
      why: "Jeśli nie rozpoznajesz któregoś logowania, ktoś inny może mieć dostęp. Sprawdź po kolei te punkty.",
      password:
        "Nowe hasło wyloguje wszystkie urządzenia i\u00a0aplikacje. Klucze dostępu i\u00a0konta WebDAV będą nadal działać.",
      passkeys: "Usuń te, które nie są Twoje.",
      twoFactor: "Dzięki drugiemu krokowi skradzione hasło nie wystarczy, aby się zalogować.",
      connectedApps: "Cofnij dostęp tym, których nie znasz.",
      webDav: "Usuń te, których nie znasz. Po zmianie hasła nadal działają.",
    },
  },
  /** Identity providers, unless the site has a name of its own for them. */
  providers: {
    logto: "Logto",
    qq: "QQ",
    oidc: "OpenID Connect",
    sso: "Logowanie jednokrotne",
    numbered: (number) => `Konto zewnętrzne ${isolate(number)}`,
    unknown: "Inne konto",
  },
  passkeys: {
    title: "Klucze dostępu",
    description: "Logowanie odciskiem palca, twarzą, kodem PIN lub kluczem bezpieczeństwa, bez hasła.",
    add: "Dodaj klucz",
    none: "Brak kluczy dostępu",
    noneWhy: "Z\u00a0kluczem dostępu na urządzeniu lub w\u00a0menedżerze haseł logujesz się bez hasła.",
    unnamed: "Klucz dostępu bez nazwy",
    addedOn: (date) => `Dodano ${isolate(date)}`,
    used: (relative) => `Ostatnio użyto: ${isolate(relative)}`,
    neverUsed: "Nigdy nie użyto",
    remove: "Usuń",
    removeNamed: (name) => `Usuń klucz dostępu „${isolate(name)}”`,
    wasAdded: (name) => `Dodano klucz dostępu „${isolate(name)}”`,
    wasRemoved: (name) => `Usunięto klucz dostępu „${isolate(name)}”`,
    off: "Klucze dostępu są w\u00a0tej witrynie wyłączone. Twoje pozostają, ale nie można się nimi logować.",
    unsupported:
      "Ta przeglądarka nie obsługuje kluczy dostępu. Użyj aktualnej wersji przeglądarki Chrome, Edge, Firefox lub Safari.",
    insecure:
      "Przeglądarki pozwalają na klucze dostępu tylko przy bezpiecznym połączeniu. Otwórz tę stronę pod adresem, który zaczyna się od https://.",
    /** Name of a new passkey, from what the browser says of itself. */
    nameOf: (browser, system) =>
      browser && system ? `${browser} (${system})` : (browser ?? system ?? "Klucz dostępu"),
    adding: {
      title: "Dodaj klucz dostępu",
      description: "Przeglądarka poprosi o\u00a0odcisk palca, twarz, kod PIN lub klucz bezpieczeństwa.",
      name: "Nazwa",
      nameWhy: "Po niej rozpoznasz klucz na liście.",
      submit: "Dodaj klucz",
      asking: "Postępuj zgodnie z\u00a0instrukcjami przeglądarki…",
      noPlatform: "To urządzenie samo nie utworzy klucza dostępu. Przygotuj klucz bezpieczeństwa lub telefon.",
      failed: (reason) => `Nie udało się dodać klucza: ${reason}`,
      unknown: (reason) =>
        `Nie wiadomo, czy klucz dostępu został dodany: ${reason} Zanim spróbujesz ponownie, zamknij to okno i\u00a0sprawdź listę.`,
    },
    /** Why no passkey was added. */
    problems: {
      canceled:
        "Nie dodano klucza dostępu. Spróbuj ponownie i\u00a0postępuj zgodnie z\u00a0instrukcjami przeglądarki albo użyj innej.",
      alreadyHere: "Na tym urządzeniu lub w\u00a0menedżerze haseł jest już klucz dostępu do tego konta.",
      otherSite: (host) =>
        `Klucze dostępu do tej witryny można dodawać tylko pod adresem ${isolate(host)}. Otwórz tam ustawienia.`,
      unsuitable: "To urządzenie lub klucz bezpieczeństwa nie przechowuje kluczy dostępu. Spróbuj z\u00a0innym.",
      failed:
        "Przeglądarka nie mogła utworzyć klucza dostępu. Spróbuj ponownie lub użyj innego urządzenia albo klucza bezpieczeństwa.",
      tooLate: "Nie dodano. Trwało to ponad 5 minut lub inna karta zaczęła dodawać klucz dostępu. Spróbuj ponownie.",
      turnedOff: "Klucze dostępu są w\u00a0tej witrynie wyłączone.",
    },
    removing: {
      title: (name) => `Usunąć klucz dostępu „${isolate(name)}”?`,
      description: "Nie będzie można się nim logować. Jeśli urządzenie nadal go proponuje, usuń go także tam.",
      submit: "Usuń klucz",
      lastWayIn:
        "Twoje konto nie ma hasła, a\u00a0ten klucz dostępu to jedyny sposób logowania. Bez niego stracisz dostęp, a\u00a0przywrócić go może tylko administrator.",
      understood: "Rozumiem, że stracę możliwość logowania",
      failed: (reason) => `Nie udało się usunąć klucza: ${reason}`,
      unknown: (reason) =>
        `Nie wiadomo, czy klucz dostępu został usunięty: ${reason} Zanim spróbujesz ponownie, zamknij to okno i\u00a0sprawdź listę.`,
    },
  },

  connectedApps: {
    title: "Aplikacje zewnętrzne",
    description: "Aplikacje, które mogą używać Twojego konta.",
    none: "Brak aplikacji zewnętrznych",
    noneWhy: "Aplikacje, którym pozwolisz używać konta, pojawią się tutaj i\u00a0można będzie cofnąć im dostęp.",
    thisApp: "Ta aplikacja",
    unnamed: "Aplikacja bez nazwy",
    /** Name of an app of Cloudreve's own that is not known here, by the key of its text. */
    keyed: (key) => `Aplikacja Cloudreve „${isolate(key)}”`,
    names: { "oauth.desktop": "Cloudreve na komputer", "setting.iOSApp": "Cloudreve na iOS" },
    used: (relative) => `Ostatnio użyto: ${isolate(relative)}`,
    neverUsed: "Nigdy nie użyto",
    revoke: "Cofnij dostęp",
    revokeNamed: (name) => `Cofnij dostęp aplikacji „${isolate(name)}”`,
    wasRevoked: (name) =>
      `Cofnięto dostęp. Aplikacja „${isolate(name)}” może korzystać z\u00a0Twojego konta jeszcze najwyżej godzinę.`,
    /** The rights of an app, as sentences. */
    scopes: {
      identity: "Sprawdzanie, kim jesteś",
      read: {
        UserInfo: "Wyświetlanie Twojego profilu i\u00a0preferencji",
        Files: "Wyświetlanie Twoich plików",
        Shares: "Wyświetlanie Twoich linków udostępniania",
        Workflow: "Wyświetlanie Twoich zadań",
        DavAccount: "Wyświetlanie Twoich kont WebDAV i\u00a0ich haseł",
        UserSecurityInfo: "Wyświetlanie Twoich sposobów logowania",
        Finance: "Wyświetlanie Twoich punktów i\u00a0płatności",
        Admin: "Wyświetlanie panelu administracyjnego witryny",
      },
      write: {
        UserInfo: "Wyświetlanie i\u00a0zmienianie Twojego profilu i\u00a0preferencji",
        Files: "Wyświetlanie, zmienianie i\u00a0usuwanie Twoich plików",
        Shares: "Wyświetlanie i\u00a0zmienianie Twoich linków udostępniania",
        Workflow: "Wyświetlanie i\u00a0uruchamianie zadań",
        DavAccount: "Wyświetlanie i\u00a0zmienianie Twoich kont WebDAV i\u00a0ich haseł",
        UserSecurityInfo: "Wyświetlanie i\u00a0zmienianie Twoich sposobów logowania",
        Finance: "Wyświetlanie Twoich punktów i\u00a0płatności oraz płacenie punktami",
        Admin: "Administrowanie tą witryną",
      },
      offline: "Utrzymywanie połączenia pod Twoją nieobecność",
      otherRead: (thing) => `Wyświetlanie „${isolate(thing)}”`,
      otherWrite: (thing) => `Wyświetlanie i\u00a0zmienianie „${isolate(thing)}”`,
      other: (scope) => `Używanie „${isolate(scope)}”`,
    },
    revoking: {
      title: (name) => `Cofnąć dostęp aplikacji „${isolate(name)}”?`,
      description: "Aplikacja nie będzie mogła odnowić dostępu. Obecny wygaśnie w\u00a0ciągu godziny.",
      thisApp: "Używasz teraz tej aplikacji. W\u00a0ciągu godziny trzeba będzie zalogować się w\u00a0niej ponownie.",
      submit: "Cofnij dostęp",
      failed: (reason) => `Nie udało się cofnąć dostępu: ${reason}`,
      unknown: (reason) =>
        `Nie wiadomo, czy dostęp został cofnięty: ${reason} Zanim spróbujesz ponownie, zamknij to okno i\u00a0sprawdź listę.`,
    },
  },

  membership: {
    title: "Członkostwo",
    description: "Co daje Twoja grupa i\u00a0kiedy wygasa członkostwo.",
    active: "Aktywne",
    ended: "Wygasło",
    until: (date, relative) => `Do ${isolate(date)} (${isolate(relative)}).`,
    since: (date, relative) => `Wygasło ${isolate(date)} (${isolate(relative)}). Twoja grupa wkrótce się zmieni.`,
    none: "Należysz do tej grupy bezterminowo.",
    noGroup: "Brak grupy",
    cancel: "Anuluj członkostwo",
    atEnd: "Po wygaśnięciu",
    atEndWhy:
      "Wrócisz do poprzedniej grupy. Jeśli pliki przekroczą jej limit miejsca, usuń część, zanim prześlesz kolejne.",
    extend: "Przedłuż",
    renew: "Odnów",
    buy: "Kup członkostwo",
    canceled: "Anulowano członkostwo",
    dialog: {
      title: (group) => `Anulować członkostwo „${isolate(group)}”?`,
      description: (group, date) =>
        `Członkostwo skończy się teraz, a\u00a0nie ${isolate(date)}. Stracisz to, co daje grupa „${isolate(group)}”. Tego nie można cofnąć.`,
      confirm: (group) => `Aby potwierdzić, wpisz ${isolate(group)}`,
      keep: "Zachowaj członkostwo",
      submit: "Anuluj członkostwo teraz",
      failed: (reason) => `Nie udało się anulować: ${reason}`,
      unknown: (reason) =>
        `Nie wiadomo, czy członkostwo zostało anulowane: ${reason} Zanim spróbujesz ponownie, zamknij to okno i\u00a0sprawdź członkostwo.`,
      mismatch: (group) => `Tekst się nie zgadza. Wpisz ${isolate(group)}.`,
    },
  },

  finance: {
    title: "Punkty i\u00a0zamówienia",
    description: "Twoje punkty, zamówienia i\u00a0kody podarunkowe.",
    credit: "Saldo",
    points: (count) =>
      plural(count, {
        one: "# punkt",
        few: "# punkty",
        many: "# punktów",
        other: "# punktu",
      }),
    creditUnknown: "Witryna nie podaje, ile masz punktów.",
    recharge: "Kup punkty",
    history: {
      label: "Historia punktów",
      why: "Punkty zdobyte i\u00a0wydane, od najnowszych.",
      none: "Nie ma jeszcze zmian",
      /** By the server's words. */
      reasons: {
        share_purchased: "Sprzedaż udostępnienia",
        pay: "Zapłata za zamówienie",
        adjust: "Korekta przez witrynę",
        recharge: "Zakup punktów",
      },
      other: "Inna zmiana",
    },
    orders: {
      label: "Zamówienia",
      why: "Twoje zakupy w\u00a0tej witrynie, od najnowszych.",
      none: "Nie ma jeszcze zamówień",
      unnamed: "Zamówienie",
      /** By the server's words. */
      status: {
        created: "Nieopłacone",
        paid: "Opłacone, w\u00a0realizacji",
        fulfilled: "Zrealizowane",
        fulfill_failed: "Opłacone, błąd realizacji",
        canceled: "Anulowane lub wygasłe",
      },
      /** By the server's numbers. */
      products: { 1: "Płatne udostępnienie", 2: "Członkostwo", 3: "Pakiet miejsca", 4: "Punkty" },
      number: (number) => `Nr ${isolate(number)}`,
      times: (count) => `× ${isolate(count)}`,
    },
    gift: {
      label: "Kod podarunkowy",
      why: "Zrealizuj kod, aby dostać punkty, miejsce na dane lub członkostwo.",
      enter: "Wpisz kod",
      title: "Zrealizuj kod podarunkowy",
      description: "Wpisz kod, aby go sprawdzić. Na razie nie zostanie zrealizowany.",
      confirm: "Kod jest ważny. Można go zrealizować raz i\u00a0nie da się tego cofnąć.",
      code: "Kod",
      check: "Sprawdź kod",
      redeem: "Zrealizuj",
      gives: "Zawiera",
      quantity: "Liczba",
      lasts: "Okres",
      wrong: "Ten kod jest nieprawidłowy lub został już użyty. Sprawdź go i\u00a0spróbuj ponownie.",
      notChecked: (reason) => `Nie sprawdzono: ${reason}`,
      failed: (reason) => `Nie zrealizowano: ${reason}`,
      unknown: (reason) => `Nie wiadomo, czy kod został zrealizowany: ${reason} Sprawdź kod jeszcze raz.`,
      /** So often the thing of this name. */
      of: (count, name) => `${isolate(count)} × ${isolate(name)}`,
      redeemed: (what) => `Zrealizowano: ${isolate(what)}`,
    },
  },
};
