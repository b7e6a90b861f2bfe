import { percentIn } from "../browser/percent";
import type { Messages } from "./Messages";
import { clockIn, isolate, pluralIn } from "./plural";

const plural = pluralIn("it-IT");
const clock = clockIn("it-IT");
const percentage = percentIn("it-IT");

export const messages: Messages = {
  page: {
    title: "Impostazioni account",
    description: "Il tuo profilo, le preferenze e la sicurezza.",
    nav: "Impostazioni account",
    skip: "Vai alle impostazioni",
    unsavedMark: "modifiche non salvate",
    failedMark: "Caricamento non riuscito",
  },

  /** The groups of the page. */
  groups: {
    twoFactorOn: "2FA attivata",
    twoFactorOff: "2FA disattivata",
    apps: (count) => plural(count, { one: "# app", other: "# app" }),
    webDavAccounts: (count) => plural(count, { one: "# account WebDAV", other: "# account WebDAV" }),
    versions: (count) => plural(count, { one: "# versione", other: "# versioni" }),
    back: "Tutte le impostazioni",
    profile: { title: "Profilo", description: "Il tuo nome e la tua immagine, mostrati con i file che condividi." },
    preferences: { title: "Preferenze", description: "L’aspetto di Cloudreve e come funziona per te." },
    security: { title: "Sicurezza", description: "I tuoi metodi di accesso e la protezione dell’account." },
    devicesAndApps: {
      title: "Dispositivi e app",
      description: "Le app e i dispositivi che hanno accesso ai tuoi file.",
    },
    storage: { title: "Spazio", description: "Il tuo spazio di archiviazione e da dove proviene." },
  },

  /** The search over all settings of the page. */
  search: {
    label: "Cerca",
    clear: "Cancella ricerca",
    found: (count) => plural(count, { one: "# impostazione trovata", other: "# impostazioni trovate" }),
    none: (query) => `Nessuna impostazione corrisponde a “${isolate(query)}”.`,
    /** Names of a row or section, by its id, that people may type and that its label and description lack. */
    synonyms: {
      avatar: "foto profilo avatar picture ritratto icona faccia gravatar carica ritaglia cambia",
      nick: "nickname soprannome username nome utente alias pseudonimo nome",
      share_links_in_profile:
        "privacy link di condivisione condivisi visibilità visibile nascondi pagina pubblica homepage",
      email: "e-mail mail posta elettronica indirizzo login",
      uid: "uid identificativo numero id utente",
      group: "gruppo utenti ruolo piano",
      memberSince: "membro da iscritto registrazione registrato data di registrazione creazione account",
      language: "language traduzione interfaccia italiano inglese cinese arabo locale lingue",
      disable_view_sync:
        "impostazioni di visualizzazione sincronizzazione elenco griglia layout ordinamento ordine colonne",
      preferred_theme: "modalità scura chiara dark mode aspetto design tinta tavolozza palette skin",
      version_retention_enabled:
        "conservazione delle versioni cronologia versioni backup ripristina revisioni versioning attiva",
      version_retention_ext: "tipi di file formato suffisso docx cronologia versioni",
      version_retention_max: "numero massimo di versioni quantità cronologia versioni",
      password: "parola d’ordine codice segreto accesso login cambia modifica reimposta reset credenziali sicurezza",
      twoFactor:
        "2fa mfa otp totp verifica in due passaggi doppia autenticazione secondo fattore authenticator codice google authy nuovo telefono cellulare perso smarrito cambio sicurezza",
      passkeys:
        "chiavi di accesso chiave d’accesso webauthn fido fido2 chiave di sicurezza yubikey impronta digitale volto biometria touch id windows hello login senza password",
      linkedIdentities:
        "sso single sign-on openid openid connect oidc logto qq social terze parti esterni identità associa connetti scollega collegamento account",
      signInActivity:
        "attività di accesso cronologia accessi registro login log recenti dispositivi sessioni tentativi non riusciti indirizzo ip hackerato sospetto",
      connectedApps:
        "oauth app connesse collegate applicazioni esterne terze parti autorizzazioni autorizzate permessi revoca accesso disconnetti desktop",
      webDav:
        "dav unità di rete disco montare mount sincronizzazione sync password per app nas finder esplora file client file nascosti sola lettura proxy",
      storage:
        "spazio di archiviazione storage pacchetti di archiviazione memoria quota usato occupato libero disponibile capacità disco pieno limite giga gigabyte cestino file eliminati permessi",
      preferred_dark_mode: "dark mode modalità scura modalità chiara notte notturna tema aspetto luminosità",
      time_zone: "utc gmt orologio ora locale orario regione timezone",
      tree_view_auto_expand: "barra laterale sidebar vista ad albero cartelle apri automaticamente",
      folder_click_action: "doppio clic singolo click mouse apri seleziona file",
      securityOverview: "riepilogo panoramica controllo protezione stato",
      sessions:
        "logout log out disconnetti disconnessione uscita sessione ovunque tutti i dispositivi altri dispositivi",
      membership:
        "membership iscrizione piano pro vip disdetta disdici disiscrivi scadenza rinnovo upgrade fatturazione",
      finance:
        "punti saldo ricarica pagamenti acquisti fatture soldi buono gift card voucher coupon codice promozionale sconto",
    },
  },

  actions: {
    save: "Salva",
    discard: "Scarta",
    tryAgain: "Riprova",
    cancel: "Annulla",
    close: "Chiudi",
    useTheirs: "Usa il nuovo valore",
    keepMine: "Mantieni il mio",
    mergeBoth: "Unisci",
    stopWaiting: "Non aspettare",
    saveAll: "Salva tutto",
    discardAll: "Scarta tutto",
    undo: "Annulla",
    undoOf: (fields) => `Annulla: ${isolate(fields)}`,
    show: "Mostra",
    showOf: (what) => `Mostra: ${isolate(what)}`,
    hide: "Nascondi",
    hideOf: (what) => `Nascondi: ${isolate(what)}`,
    showMore: "Mostra altro",
    showMoreOf: (what) => `Mostra altro: ${isolate(what)}`,
  },

  /** The status of a section, shown in its foot. */
  state: {
    edited: "Modificato",
    loading: "Caricamento delle impostazioni",
    reading: "Caricamento…",
    unsaved: (count) => plural(count, { one: "# modifica non salvata", other: "# modifiche non salvate" }),
    waiting: "Un’altra scheda sta finendo di salvare…",
    saving: "Salvataggio…",
    checking: "Verifica del salvataggio…",
    offline: "Sei offline. Salva quando torni online.",
    saved: "Salvato",
    undone: "Modifica annullata",
    discarded: "Modifiche scartate",
    savedOnceOnline: "Sei offline. Le modifiche saranno salvate quando torni online.",
    notSaved: (reason) => `Impossibile salvare: ${reason} Le modifiche sono ancora qui.`,
    unknown: (reason) => `Non sappiamo se il salvataggio è riuscito: ${reason} Le modifiche sono ancora qui.`,
    locked: "Impostazione gestita da questo sito. Qui non puoi modificarla.",
    readOnly: "Questa app non può modificare queste impostazioni. Modificale sul sito.",
    notConfirmed: "Operazione non eseguita. Non abbiamo potuto confermare la tua identità.",
    needsAttention: (count) =>
      plural(count, {
        one: "Non salvato. # campo da correggere.",
        other: "Non salvato. # campi da correggere.",
      }),
    chooseFirst: "Prima di salvare, scegli quale valore mantenere.",
    readFailed: "Impossibile caricare queste impostazioni",
    broken: "Questa parte ha smesso di funzionare",
    brokenWhy: "Le modifiche non salvate sono ancora qui, tranne le password e i codici.",
    sectionsFailed: (sections) => `Impossibile caricare: ${sections}`,
    on: "attivo",
    off: "non attivo",
    changedElsewhere: (value) => `Nuovo valore da un’altra scheda o da un altro dispositivo: ${isolate(value)}.`,
  },

  /** The bar of unsaved changes, and the dialog that asks before leaving. */
  unsaved: {
    title: "Modifiche non salvate",
    summary: (changes, sections) =>
      `${plural(changes, { one: "# modifica non salvata", other: "# modifiche non salvate" })} in ${plural(sections, { one: "una sezione", other: "# sezioni" })}`,
    offline: "Sei offline. Le modifiche sono ancora qui.",
    /** The links to the sections follow. */
    failed: "Non salvato. Da controllare:",
    attention: (sections) => `Non salvato. Da controllare: ${isolate(sections)}`,
    show: (section) => `Mostra ${isolate(section)}`,
    leave: {
      title: "Uscire dalla pagina senza salvare?",
      description: (sections) => `Hai modifiche non salvate in ${isolate(sections)}.`,
      stay: "Resta",
      discard: "Scarta ed esci",
      save: "Salva ed esci",
      notSaved: "Non è stato possibile salvare alcune modifiche. Resta per vedere quali.",
    },
  },

  /** Why a call failed, to follow "Not saved: ". */
  errors: {
    network: "il server non è raggiungibile.",
    offline: "sei offline.",
    timeout: "il server ha impiegato troppo tempo a rispondere.",
    aborted: "il salvataggio è stato interrotto.",
    http: (status) =>
      status === 429
        ? "sono state inviate troppe richieste (429). Riprova più tardi."
        : `si è verificato un problema sul server (${status}).`,
    contract: "la risposta del server non è leggibile.",
    signInInFront:
      "al posto del server ha risposto una pagina di accesso. Apri questo sito in un’altra scheda, accedi lì e poi riprova.",
    robotCheck:
      "al posto del server ha risposto un controllo anti-robot. Apri questo sito in un’altra scheda, supera il controllo e poi riprova.",
    stoppedOnTheWay: (status) =>
      `un proxy o un firewall ha bloccato la richiesta (${status}). Prova un’altra rete o contatta l’amministratore del sito.`,
    pageInstead: "al posto del server ha risposto una pagina web. Controlla la connessione.",
    tooMany: "sono state inviate troppe richieste (429).",
    /** Adds to a reason the time (ms) after which the server says to try again. */
    later: (reason, time) => `${reason} Prossimo tentativo possibile: ${isolate(clock(time))}.`,
    signInRequired: "devi accedere di nuovo.",
    insufficientScope: "questa app non è autorizzata a farlo.",
    application: (code) => `il server ha rifiutato l’operazione (${code}).`,
    applicationSays: (msg, code) => `il server risponde “${isolate(msg)}” (${code}).`,
    /** Refusals with a known code of the server. Any other code has the server's own words, or only its number. */
    codes: {
      "-404": "il server di questo sito non offre questa funzione.",
      403: "non hai l’autorizzazione per farlo (403).",
      404: "il server non ha trovato l’elemento (404).",
      40001: "il server non accetta uno dei valori (40001).",
      40007: "il tuo gruppo non è autorizzato a farlo (40007).",
      40019: "questa funzione è disattivata su questo sito (40019).",
      40020: "devi accedere di nuovo (40020).",
      40022: "il codice è errato (40022).",
      40024: "il sito non ha accettato la passkey (40024).",
      40025: "il sito non ha accettato la passkey (40025).",
      40069: "la password attuale è errata (40069).",
      50001: "si è verificato un problema nel database del server (50001).",
      50002: "il server non è riuscito a cifrare i dati (50002).",
      50004: "il server non è riuscito a leggere o scrivere un file (50004).",
      50005: "si è verificato un problema interno del server (50005).",
      50006: "la memoria temporanea del server non ha funzionato (50006).",
    },
    notKept: "il server ha confermato la modifica, ma non l’ha salvata. Salva di nuovo.",
    otherUser: "ora qui ha effettuato l’accesso un’altra persona. Accedi di nuovo con il tuo account.",
    /** A sentence: reloading the page loses what is not saved. */
    notLoaded:
      "Non è stato possibile caricare una parte di questa pagina. Riprova. Se non basta, salva le modifiche e poi ricarica la pagina.",
    unexpected: "si è verificato un problema in questa pagina. Riprova.",
    /** Turns a reason into a sentence of its own. */
    sentence: (reason) => reason.charAt(0).toUpperCase() + reason.slice(1),
  },

  /** Errors shown at a field. */
  issues: {
    required: "Compila questo campo.",
    nameRequired: "Il nome deve avere almeno un carattere visibile.",
    tooShort: "È troppo corto.",
    tooLong: (count) =>
      count > 255 ? plural(count, { other: "Troppo lungo: # caratteri su 255." }) : "È troppo lungo.",
    wholeNumber: "Inserisci un numero intero, da 0 in su.",
    tooLarge: "Inserisci un numero più piccolo.",
    numberRequired: "Inserisci un numero o scegli “Nessun limite”.",
    color: "Il server non accetta questo colore. Scegline un altro.",
    notAnExtension: (entry) => `“${isolate(entry)}” non è un’estensione di file.`,
    onlyLastPart: (part) => `Inserisci solo l’ultima parte: “${isolate(part)}”.`,
    withoutSigns: (extension) => `Inseriscila senza caratteri speciali: “${isolate(extension)}”.`,
    extensionExample: "Un’estensione è, per esempio, “pdf”.",
    passwordTooShort: (min) => plural(min, { one: "Usa almeno # carattere.", other: "Usa almeno # caratteri." }),
    passwordTooLong: (max) => plural(max, { one: "Usa al massimo # carattere.", other: "Usa al massimo # caratteri." }),
    passwordsDiffer: "Le password non coincidono.",
    currentPasswordWrong: "Questa non è la tua password attuale.",
    currentPasswordMaybeNew: "Questa non è la tua password attuale. La nuova potrebbe essere già in vigore.",
    codeIncomplete: "Inserisci tutte e 6 le cifre.",
    codeWrong: "Codice errato. Aspetta il prossimo o controlla l’ora del dispositivo.",
    /** A refusal of a field that the page has no words for, with those of the server. */
    serverSays: (msg) => `Il server non accetta questo valore: “${isolate(msg)}”`,
    nameNotStored: "Questo nome è troppo lungo per il server. Provane uno più corto.",
  },

  avatar: {
    title: "Immagine del profilo",
    description: "Gli altri la vedono accanto a ciò che condividi.",
    /** The picture that is shown now. */
    is: { file: "La tua immagine", gravatar: "Il tuo Gravatar", none: "Le tue iniziali" },
    why: "Usa qualsiasi immagine che il tuo browser sa aprire, poi scegli quale parte mostrare.",
    change: "Cambia immagine…",
    useGravatar: "Usa Gravatar…",
    changed: "Immagine cambiata",
    dialog: {
      title: "Cambia immagine",
      choose: "Scegli un’immagine, trascinala qui o incollala.",
      crop: "Sposta il cerchio sulla parte che gli altri vedranno.",
      drop: "Trascina qui un’immagine",
      file: "Scegli un file…",
      another: "Un’altra immagine",
      reading: "Apertura dell’immagine…",
      sending: "Invio dell’immagine…",
      animated: "Questa immagine è animata. Ne resta solo il primo fotogramma.",
      zoom: "Zoom",
      zoomed: (percent) => percentage(percent),
      turnLeft: "Ruota a sinistra",
      turnRight: "Ruota a destra",
      /** Accessible name of the frame around the part that is kept. */
      frame: "La parte da mostrare. Spostala con i tasti freccia.",
      corners: {
        northWest: "Angolo in alto a sinistra. Ridimensiona con i tasti freccia.",
        northEast: "Angolo in alto a destra. Ridimensiona con i tasti freccia.",
        southEast: "Angolo in basso a destra. Ridimensiona con i tasti freccia.",
        southWest: "Angolo in basso a sinistra. Ridimensiona con i tasti freccia.",
      },
      submit: "Usa questa immagine",
      failed: (reason) => `Impossibile cambiare l’immagine: ${reason}`,
      unknown: (reason) => `Non sappiamo se l’immagine è stata cambiata: ${reason}`,
    },
    /** Why a file is not taken. */
    problems: {
      empty: "Questo file è vuoto. Scegline un altro.",
      tooLarge: "Questo file supera i 50\u00a0MB. Scegli un’immagine meno pesante.",
      unreadable: "Il tuo browser non può aprire questo file come immagine. Scegli un PNG, JPEG o WebP.",
      tooManyPixels: "Questa immagine ha troppi pixel. Prima riducila.",
      broken: "Questa immagine è danneggiata, o il tuo browser non sa aprirne il formato. Scegline un’altra.",
    },
    gravatar: {
      title: "Usare il tuo Gravatar?",
      description:
        "Gravatar appartiene a un’altra azienda. Chi vede la tua immagine la carica da Gravatar, a un indirizzo ricavato dall’hash della tua email.",
      replaces:
        "Gravatar appartiene a un’altra azienda. Chi vede la tua immagine la carica da Gravatar, a un indirizzo ricavato dall’hash della tua email. L’immagine che hai scelto non sarà più mostrata.",
      submit: "Usa Gravatar",
      done: "Ora è mostrato il tuo Gravatar",
      failed: (reason) => `Impossibile usare Gravatar: ${reason}`,
      unknown: (reason) => `Non sappiamo se Gravatar è in uso: ${reason}`,
    },
  },

  profile: {
    title: "Profilo",
    description: "Il tuo nome, il profilo pubblico e i dati dell’account.",
    nick: { label: "Nome visualizzato", why: "Fino a 255 caratteri." },
    share_links_in_profile: {
      label: "Profilo pubblico",
      why: "Le condivisioni mostrate nel tuo profilo pubblico.",
      publicShares: "Condivisioni senza password",
      allShares: "Tutte, anche con password",
      hidden: "Nessuna",
      /** A link to the user's public page. */
      open: "Apri il tuo profilo pubblico",
    },
    email: "Email",
    uid: "ID utente",
    group: "Gruppo",
    memberSince: "Data di iscrizione",
    none: "Nessuno",
  },

  preferences: {
    title: "Preferenze",
    description: "Come funziona Cloudreve per te, su ogni dispositivo.",
    language: { label: "Lingua", why: "Anche per le email di questo sito.", notChosen: "Non scelta" },
    disable_view_sync: {
      label: "Sincronizza la visualizzazione",
      why: "Mostra le cartelle con lo stesso layout e lo stesso ordine su tutti i tuoi dispositivi.",
    },
  },

  theme: {
    title: "Tema",
    description: "I colori che questo sito propone, in versione chiara e scura.",
    preferred_theme: { label: "Colore del tema", why: "Provalo subito. Salva per mantenerlo." },
    default: "predefinito",
    notOffered: "non proposto da questo sito",
    /**
     * Accessible name of a theme: the name of its color, its value if the name alone is not clear, and a remark such as
     * "default".
     */
    option: (name, color, remark) => [name, color, remark].filter(Boolean).join(", "),
    noThemes: "Questo sito non propone temi tra cui scegliere.",
    colors: {
      red: "Rosso",
      orange: "Arancione",
      yellow: "Giallo",
      lime: "Verde lime",
      green: "Verde",
      teal: "Verde acqua",
      cyan: "Ciano",
      blue: "Blu",
      indigo: "Indaco",
      purple: "Viola",
      pink: "Rosa",
      brown: "Marrone",
      black: "Nero",
      gray: "Grigio",
      white: "Bianco",
      other: "Colore",
    },
  },

  versionRetention: {
    title: "Conservazione delle versioni",
    description: "Conserva le versioni precedenti dei file che modifichi o sostituisci.",
    allTypes: "tutte le estensioni",
    version_retention_enabled: {
      label: "Conserva le versioni precedenti",
      why: "Le versioni precedenti occupano il tuo spazio di archiviazione.",
    },
    version_retention_ext: {
      label: "Estensioni di file",
      why: "Lascia vuoto per conservare le versioni di tutti i file.",
      add: "Ad es. docx",
      remove: (entry) => `Rimuovi ${isolate(entry)}`,
      added: (entry) => `Hai aggiunto ${isolate(entry)}`,
      removed: (entry) => `Hai rimosso ${isolate(entry)}`,
      selected: (entry) => `Selezionata: ${isolate(entry)}. Premi Canc per rimuoverla.`,
      becomes: (stored, entry) =>
        `“${isolate(stored)}” non può corrispondere a nessun file. Se salvi, diventa “${isolate(entry)}”.`,
      changedElsewhere: (added, removed) =>
        `Modifiche da un’altra scheda o da un altro dispositivo. ${[added && `Aggiunte: ${isolate(added)}.`, removed && `Rimosse: ${isolate(removed)}.`].filter(Boolean).join(" ")}`,
      more: (count) => plural(count, { one: "# altra", other: "# altre" }),
      /** Described by it, the box says what it holds. */
      held: (count) =>
        plural(count, {
          one: "# estensione. Nel campo vuoto, premi Backspace due volte per rimuoverla.",
          other: "# estensioni. Nel campo vuoto, premi Backspace due volte per rimuovere l’ultima.",
        }),
      hidden: (count) =>
        plural(count, {
          one: "# altra non è mostrata. Scrivi per trovarla.",
          other: "# altre non sono mostrate. Scrivi per trovarne una.",
        }),
      dropped: (stored) => `“${isolate(stored)}” non può corrispondere a nessun file. Se salvi, viene rimossa.`,
    },
    version_retention_max: {
      label: "Limite di versioni",
      why: "Oltre questo numero, la versione più vecchia viene eliminata.",
      unlimited: "Nessun limite",
    },
  },

  password: {
    title: "Password",
    description: "Se la cambi, esci da tutti i tuoi dispositivi; da questo, entro un’ora.",
    /** The row that stands for the closed form. */
    row: "La tua password",
    change: "Cambia…",
    /** The button’s name by ear. It begins with the words on the button. */
    changeName: "Cambia password",
    current_password: {
      label: "Password attuale",
      show: "Mostra la password attuale",
      hide: "Nascondi la password attuale",
    },
    new_password: {
      label: "Nuova password",
      why: "Da 6 a 128 caratteri.",
      show: "Mostra la nuova password",
      hide: "Nascondi la nuova password",
    },
    confirm_new_password: {
      label: "Conferma nuova password",
      show: "Mostra la conferma della password",
      hide: "Nascondi la conferma della password",
    },
    changed: "Password cambiata. Accedi di nuovo con quella nuova, su questo dispositivo entro un’ora.",
    unsaved: "Password non ancora cambiata",
    notChanged: (reason) => `Impossibile cambiare la password: ${reason}`,
    others: {
      label: (sections) => `Salva prima le modifiche in ${isolate(sections)}`,
      why: "Dopo aver cambiato la password devi accedere di nuovo.",
      notSaved: "Password non cambiata: prima non è stato possibile salvare le altre modifiche.",
    },
    unknown:
      "Non sappiamo se la password è stata cambiata. Per scoprirlo, accedi con quella nuova in un’altra finestra.",
    readOnly: {
      title: "Non in questa app",
      text: "Questa app non può cambiare la tua password. Cambiala sul sito.",
    },
    passwordless: {
      title: "Questo account non ha una password",
      text: "Accedi con una passkey o un account collegato, quindi qui non c’è nulla da cambiare.",
    },
    strength: {
      scores: ["Molto debole.", "Debole.", "Discreta.", "Buona.", "Forte."],
      hints: [
        "Chiunque potrebbe indovinarla.",
        "Facile da indovinare.",
        "Aggiungi una o due parole.",
        "Con un’altra parola sarebbe forte.",
        "Difficile da indovinare, anche con molto tempo.",
      ],
    },
  },

  twoFactor: {
    title: "Autenticazione a due fattori",
    description: "Un secondo passaggio quando accedi, con un’app sul telefono.",
    app: "App di autenticazione",
    on: "Attivata",
    off: "Disattivata",
    whyOn: "A ogni accesso serve un codice della tua app.",
    whyOff: "Per accedere basta la password.",
    whyPasswordless: "Accedi senza password, quindi non viene chiesto alcun codice.",
    turnOn: "Attiva",
    turnOff: "Disattiva",
    /** Accessible names of the two buttons, which begin with the words that are seen. */
    turnOnName: "Attiva l’app di autenticazione",
    turnOffName: "Disattiva l’app di autenticazione",
    turnedOn: "Autenticazione a due fattori attivata",
    turnedOff: "Autenticazione a due fattori disattivata",
    enable: {
      title: "Attiva l’autenticazione a due fattori",
      description:
        "Scansiona il codice QR con un’app di autenticazione, poi inserisci il codice di 6 cifre che ti mostra.",
      preparing: "Preparazione della chiave…",
      qrLabel: "Codice QR con la chiave",
      key: "O inserisci a mano questa chiave",
      copy: "Copia chiave",
      copied: "Copiata",
      copyFailed: "Qui non è consentito copiare. La chiave è selezionata: copiala con la tastiera.",
      noRecovery:
        "Non esistono codici di recupero. Conserva questa chiave in un posto sicuro: se perdi il dispositivo, puoi rientrare solo con la chiave o con l’aiuto di un amministratore.",
      validFor: (time) => `Chiave valida per ${isolate(time)}`,
      minutesLeft: (minutes) =>
        plural(minutes, {
          one: "La chiave è valida ancora per # minuto.",
          other: "La chiave è valida ancora per # minuti.",
        }),
      runOut: "Questa chiave è scaduta",
      replaced: "Un’altra scheda ha una chiave più recente",
      maybeReplaced:
        "Se un’altra scheda o un altro dispositivo ha mostrato una chiave più recente, questa non funziona più.",
      newKey: "Nuova chiave",
      openHere: "Apri su questo dispositivo",
      print: "Stampa",
      save: "Salva in un file",
      saved: "Salvata",
      notSaved: "Qui non è consentito salvare. In alternativa, copia la chiave.",
      notPrinted: "Qui non è consentito stampare. In alternativa, copia la chiave.",
    },
    /** The key on paper or in a file. */
    sheet: {
      title: (site) => `Chiave 2FA per ${isolate(site)}`,
      account: "Account",
      key: "Chiave",
      keep: "Tienila per te: chi la possiede può generare i tuoi codici.",
    },
    /** A new key while two-factor authentication is on. */
    again: {
      label: "Nuovo telefono o nuova app",
      why: "Sposta i tuoi codici su un altro dispositivo. Dopo la conferma, i codici di quello vecchio non funzionano più.",
      open: "Riconfigura",
      title: "Riconfigura l’autenticazione a due fattori",
      description:
        "Scansiona il codice QR con l’app sul nuovo dispositivo, poi inserisci il codice di 6 cifre che ti mostra. Da quel momento, i codici del vecchio dispositivo non funzionano più.",
      submit: "Usa il nuovo dispositivo",
      done: "Riconfigurazione completata. I codici del vecchio dispositivo non funzionano più.",
      unknown: (reason) =>
        `Non sappiamo se il nuovo dispositivo è in uso: ${reason} Inserisci il suo prossimo codice per verificarlo.`,
    },
    disable: {
      title: "Disattiva l’autenticazione a due fattori",
      description:
        "Inserisci un codice della tua app di autenticazione. Da quel momento, per accedere basterà la password.",
    },
    code: "Codice",
    unknown: (reason) =>
      `Non sappiamo se l’operazione è riuscita: ${reason} Prima di riprovare, chiudi questa finestra e controlla l’impostazione.`,
  },

  webDav: {
    title: "Account WebDAV",
    description: "Password separate per le app che aprono i tuoi file tramite WebDAV.",
    add: "Nuovo account",
    none: "Nessun account WebDAV",
    noneWhy: "Creane uno per ogni app o dispositivo, così puoi rimuoverli uno alla volta.",
    list: "Account WebDAV",
    readOnly: "Sola lettura",
    readWrite: "Lettura e scrittura",
    refusesHidden: "Rifiuta i file nascosti",
    proxied: "Tramite il server",
    added: (date) => `Aggiunto: ${isolate(date)}`,
    connect: "Connetti",
    connectTo: (name) => `Connetti ${isolate(name)}`,
    edit: "Modifica",
    editOf: (name) => `Modifica ${isolate(name)}`,
    remove: "Rimuovi",
    removeOf: (name) => `Rimuovi ${isolate(name)}`,
    created: (name) => `Account WebDAV ${isolate(name)} creato`,
    saved: (name) => `Account WebDAV ${isolate(name)} salvato`,
    removed: (name) => `Account WebDAV ${isolate(name)} rimosso`,
    form: {
      create: "Nuovo account WebDAV",
      edit: (name) => `Modifica ${isolate(name)}`,
      createWhy: "La password la crea il server. La vedi subito dopo, e ogni volta che la chiedi.",
      editWhy: "La password resta la stessa. Per averne una nuova, crea un nuovo account.",
      name: "Nome",
      nameWhy: "Solo per questo elenco, per esempio il nome di un dispositivo.",
      folder: "Cartella",
      folderWhy: "La cartella che l’app può aprire, per esempio /Foto. Usa / per tutto.",
      notAFolder: "Non è una delle tue cartelle.",
      readonly: "Sola lettura",
      readonlyWhy: "Le app possono aprire i file ma non modificarli.",
      disable_sys_files: "Rifiuta i file nascosti",
      disable_sys_filesWhy: "I file il cui nome inizia con un punto, come quelli che macOS aggiunge in ogni cartella.",
      proxy: "Tramite il server",
      proxyWhy: "Per le app che non possono scaricare direttamente dallo spazio di archiviazione. È più lento.",
      submit: "Crea",
      notSaved: (reason) => `Impossibile salvare: ${reason}`,
      unknown: (reason) =>
        `Non sappiamo se il salvataggio è riuscito: ${reason} Prima di riprovare, chiudi questa finestra e controlla l’elenco.`,
    },
    removing: {
      title: (name) => `Rimuovere ${isolate(name)}?`,
      description: "Le app che usano questo account perdono subito l’accesso. I tuoi file restano.",
      keep: "Mantieni account",
      submit: "Rimuovi account",
      notRemoved: (reason) => `Impossibile rimuovere l’account: ${reason}`,
      unknown: (reason) =>
        `Non sappiamo se l’account è stato rimosso: ${reason} Prima di riprovare, chiudi questa finestra e controlla l’elenco.`,
    },
    connecting: {
      title: (name) => `Connessione con ${isolate(name)}`,
      description: "Inserisci questi dati nell’app o sul dispositivo.",
      address: "Indirizzo del server",
      user: "Nome utente",
      password: "Password",
      hidden: "Nascosta",
      show: "Mostra",
      showPassword: "Mostra la password",
      hide: "Nascondi",
      hidePassword: "Nascondi la password",
      copy: "Copia",
      copyOf: (field) => `Copia: ${isolate(field)}`,
      copyAgain: "Identità confermata. Premi di nuovo “Copia”.",
      copied: "Copiato",
      copyFailed: "Qui non è consentito copiare. Il testo è selezionato: copialo con la tastiera.",
      gone: "Questo account non esiste più.",
      notRead: (reason) => `Impossibile ottenere la password: ${reason}`,
      userWhy: "Il nome utente è il tuo indirizzo email, non il nome dell’account WebDAV.",
      system: "Istruzioni per",
      systems: {
        windows: "Windows",
        macos: "macOS",
        linux: "Linux",
        android: "Android",
        ios: "iPhone e iPad",
      },
      hints: {
        windows:
          "In Esplora file, fai clic con il pulsante destro su Questo PC, scegli “Connetti unità di rete” e inserisci l’indirizzo. Windows si connette solo a indirizzi https e, se non cambi le sue impostazioni, apre solo file fino a 50\u00a0MB.",
        macos: "Nel Finder, scegli Vai, poi “Connessione al server”, e inserisci l’indirizzo.",
        linux:
          "Nell’app File di GNOME, apri Rete e inserisci l’indirizzo con davs:// al posto di https://. In Dolphin, usa webdavs://.",
        android:
          "Android non include WebDAV. Installa un gestore di file che lo supporti e aggiungi lì uno spazio WebDAV.",
        ios: "L’app File non include WebDAV. Installa un’app che lo supporti e aggiungi lì un server WebDAV.",
      },
      done: "Fine",
    },
  },

  storage: {
    title: "Spazio",
    description: "Il tuo spazio di archiviazione e cosa ti permette di fare il tuo gruppo.",
    /** Accessible name of the meter. */
    used: "Spazio in uso",
    usage: (used, total) => `In uso ${isolate(used)} su ${isolate(total)}`,
    unlimited: (used) => `In uso ${isolate(used)}, nessun limite`,
    none: (used) => `Il tuo gruppo non ti offre spazio. In uso ${isolate(used)}.`,
    full: "Il tuo spazio è pieno. Elimina dei file per caricarne altri.",
    over: (bytes) => `Hai ${isolate(bytes)} oltre il limite. Elimina dei file per caricarne altri.`,
    free: "Libero",
    group: "Gruppo",
    fromGroup: "Dal tuo gruppo",
    fromPacks: "Dai pacchetti di archiviazione",
    packs: {
      label: "Pacchetti di archiviazione",
      why: "Più spazio per un certo periodo, oltre a quello del tuo gruppo.",
      none: "Non ne hai. Un pacchetto offre più spazio per un certo periodo.",
      buy: "Acquista spazio",
      since: (date) => `Attivazione: ${isolate(date)}`,
      until: (date, relative) => `Scadenza: ${isolate(date)}, ${isolate(relative)}`,
      ended: (date, relative) => `Scaduto: ${isolate(date)}, ${isolate(relative)}`,
      hasEnded: "Scaduto",
    },
    policies: {
      label: "Policy di archiviazione",
      why: "Dove il sito può conservare i tuoi file.",
      none: "Non puoi usarne nessuna",
      types: { local: "Su questo server", remote: "Su un altro server", load_balance: "Distribuita tra più policy" },
      upTo: (size) => `File fino a ${isolate(size)}`,
      anySize: "File di ogni dimensione",
      only: (types) => `Solo ${isolate(types)}`,
      not: (types) => `Tranne ${isolate(types)}`,
      onlyNames: (pattern) => `Solo i nomi che corrispondono a ${isolate(pattern)}`,
      notNames: (pattern) => `Tranne i nomi che corrispondono a ${isolate(pattern)}`,
      relay: "I caricamenti passano dal server",
      among: (names) => `Tra ${isolate(names)}`,
    },
    nodes: {
      label: "Nodi",
      why: "Le macchine del sito che svolgono le tue attività più lunghe.",
      none: "Non puoi usarne nessuno",
      unnamed: "Nodo",
      types: { master: "Principale", slave: "Aggiuntivo" },
      tasks: {
        createArchive: "Crea archivi",
        extractArchive: "Estrae archivi",
        remoteDownload: "Scarica dal web",
        relocate: "Sposta file tra le policy",
      },
      noTasks: "Nessuna attività per i tuoi file",
    },
    gives: "Incluso nel tuo gruppo",
    rights: {
      share: "Condividere file e cartelle con un link",
      shareDownload: "Scaricare ciò che gli altri condividono con\u00a0te",
      webDav: "Aprire i tuoi file tramite WebDAV",
      webDavProxy: "Far passare dal server i trasferimenti WebDAV",
      archiveDownload: "Scaricare cartelle come un unico archivio",
      archiveTask: "Creare ed estrarre archivi sul server",
      remoteDownload: "Far scaricare al server file dal web",
      uniqueDirectLinks: "Creare ogni volta un link diretto diverso",
      advancedDelete: "Eliminare i file subito, senza passare dal cestino",
      administrator: "Amministrare questo sito",
    },
    trash: (time) => `I file eliminati restano nel cestino per ${isolate(time)}`,
    noTrash: "I file eliminati lasciano il cestino alla prossima pulizia",
  },

  device: {
    title: "Questo dispositivo",
    description: "Queste scelte valgono solo su questo dispositivo, e da subito.",
    preferred_dark_mode: {
      label: "Chiaro o scuro",
      why: "L’aspetto di Cloudreve.",
      system: "Come il sistema",
      light: "Chiaro",
      dark: "Scuro",
    },
    time_zone: {
      label: "Fuso orario",
      why: "Per date e orari. Cerca una città, un nome o una differenza dall’UTC.",
      ofDevice: "Come questo dispositivo",
      /** Accessible name of the list. */
      list: "Fusi orari",
      loading: "Caricamento dei fusi orari…",
      none: "Nessun fuso orario trovato",
      found: (count) => plural(count, { one: "# fuso orario", other: "# fusi orari" }),
    },
    tree_view_auto_expand: {
      label: "Espandi l’albero delle cartelle",
      why: "Nella barra laterale, l’albero segue la cartella che apri.",
    },
    folder_click_action: {
      label: "Un clic su una cartella",
      why: "Se un clic la seleziona, un doppio clic la apre.",
      open: "La apre",
      select: "La seleziona",
    },
    notKept:
      "La scelta non è stata salvata su questo dispositivo. Se il browser blocca i dati dei siti, consentili, poi scegli di nuovo.",
  },

  securityOverview: {
    title: "Sicurezza in breve",
    description: "Quanto è protetto il tuo account.",
    turnOn: "Con un secondo passaggio, una password rubata non basta per entrare.",
    noPasskeys: "Ancora nessuna. Una passkey non si indovina e non si ruba con il phishing.",
    passkeys: (count) => plural(count, { one: "# passkey", other: "# passkey" }),
    lastAdded: (date) => `Ultima aggiunta: ${isolate(date)}`,
    look: "Da rivedere",
    unused: (count, time) =>
      plural(count, { one: "# app non usata", other: "# app non usate" }) + ` da più di ${isolate(time)}`,
  },

  accountAction: {
    loading: (section) => `Caricamento: ${isolate(section)}`,
    notHere: "Questa funzione non è disponibile per il tuo account.",
    alreadyDone: "È già stato fatto.",
  },

  sessions: {
    title: "Esci dall’account",
    description: "Le passkey e gli account WebDAV continuano a funzionare finché non li rimuovi.",
    here: {
      label: "Su questo dispositivo",
      why: "Sugli altri dispositivi l’accesso resta attivo.",
      action: "Esci",
    },
    everywhere: {
      label: "Ovunque",
      why: "Con una nuova password esci da tutti i dispositivi e da tutte le app, anche da qui.",
      action: "Cambia password…",
      passwordless:
        "Solo una nuova password ti fa uscire ovunque, e il tuo account non ne ha una. Revoca l’accesso delle app e rimuovi le passkey una per una.",
    },
    signedOut: "Uscita effettuata da questo dispositivo",
    failed: (reason) => `Impossibile uscire dall’account: ${reason}`,
  },

  /** Identities from elsewhere with which the user can sign in. */
  linkedIdentities: {
    title: "Account collegati",
    description: "Gli account di altri servizi con cui puoi accedere qui.",
    none: "Nessun account da collegare",
    noneWhy: "Questo sito non permette di accedere con l’account di un altro servizio.",
    linked: "Collegato",
    linkedOn: (date) => `Data di collegamento: ${isolate(date)}`,
    notLinked: "Non collegato",
    link: "Collega",
    linkNamed: (name) => `Collega ${isolate(name)}`,
    unlink: "Scollega",
    unlinkNamed: (name) => `Scollega ${isolate(name)}`,
    waiting: (name) => `Continua con ${isolate(name)} nella nuova finestra.`,
    notOpened: "Non si è aperta nessuna finestra. Consenti i popup per questo sito e riprova.",
    wasLinked: (name) => `Account collegato: ${isolate(name)}`,
    wasUnlinked: (name) => `Account scollegato: ${isolate(name)}`,
    notLinking: (reason) => `Account non collegato: ${reason}`,
    unlinking: {
      title: (name) => `Scollegare ${isolate(name)}?`,
      description: (name) =>
        `Non potrai più accedere qui con ${isolate(name)}. Il tuo account su quel servizio resta com’è.`,
      submit: "Scollega",
      lastWayIn: (name) =>
        `${isolate(name)} è l’unico modo per entrare nel tuo account, che non ha una password. Se lo scolleghi resti fuori, e solo un amministratore può farti rientrare.`,
      understood: "Ho capito che non potrò più accedere",
      failed: (reason) => `Account non scollegato: ${reason}`,
      unknown: (reason) =>
        `Non sappiamo se l’account è stato scollegato: ${reason} Prima di riprovare, chiudi questa finestra e controlla l’elenco.`,
    },
  },
  signInActivity: {
    title: "Accessi recenti",
    description: "Gli ultimi accessi al tuo account e i tentativi falliti.",
    none: "Nessun accesso registrato",
    noneWhy: "I prossimi accessi compariranno qui con ora, dispositivo e indirizzo.",
    noMatch: "Nessun accesso corrisponde",
    filter: {
      label: "Mostra",
      all: (count) => plural(count, { other: "Tutti (#)" }),
      failed: (count) => plural(count, { other: "Falliti (#)" }),
      webDav: (count) => plural(count, { other: "WebDAV (#)" }),
      withoutWebDav: (count) => plural(count, { other: "Senza WebDAV (#)" }),
    },
    find: { label: "Cerca", why: "Per browser, dispositivo, indirizzo, metodo o data." },
    failed: "Fallito",
    unknownDevice: "Dispositivo sconosciuto",
    unknownTime: "Ora sconosciuta",
    webDavApp: "App WebDAV",
    how: {
      password: "Con la password",
      passkey: "Con una passkey",
      identity: (provider) => `Con ${isolate(provider)}`,
      webDav: "Tramite WebDAV",
      other: (word) => `Con “${isolate(word)}”`,
    },
    /** In the singular, as the mark "failed" beside it. */
    webDavFailures: (count) =>
      plural(count, { one: "Accesso WebDAV, #\u00a0volta", other: "Accesso WebDAV, #\u00a0volte" }),
    found: (count) => plural(count, { one: "# mostrato", other: "# mostrati" }),
    shown: (shown, rest) =>
      `${plural(shown, { one: "# mostrato", other: "# mostrati" })}, ${plural(rest, { one: "# rimanente", other: "# rimanenti" })}`,
    notMe: {
      open: "Non ero io",
      label: "Proteggi il tuo account",
      why: "Se non riconosci un accesso, qualcun altro potrebbe entrare nel tuo account. Controlla questi punti in ordine.",
      password:
        "Una nuova password disconnette tutti i dispositivi e tutte le app. Le passkey e gli account WebDAV continuano a funzionare.",
      passkeys: "Rimuovi quelle che non sono tue.",
      twoFactor: "Con un secondo passaggio, una password rubata non basta per entrare.",
      connectedApps: "Revoca l’accesso di quelle che non conosci.",
      webDav: "Rimuovi quelli che non conosci. Continuano a funzionare anche dopo il cambio della password.",
    },
  },
  /** Identity providers, unless the site has a name of its own for them. */
  providers: {
    logto: "Logto",
    qq: "QQ",
    oidc: "OpenID Connect",
    sso: "Single sign-on",
    numbered: (number) => `Provider ${isolate(number)}`,
    unknown: "un altro account",
  },
  passkeys: {
    title: "Passkey",
    description: "Accedi con l’impronta, il volto, un PIN o una chiave di sicurezza, senza password.",
    add: "Aggiungi passkey",
    none: "Nessuna passkey",
    noneWhy: "Con una passkey sul tuo dispositivo o nel tuo gestore di password, accedi senza password.",
    unnamed: "Passkey senza nome",
    addedOn: (date) => `Aggiunta: ${isolate(date)}`,
    used: (relative) => `Ultimo utilizzo: ${isolate(relative)}`,
    neverUsed: "Mai utilizzata",
    remove: "Rimuovi",
    removeNamed: (name) => `Rimuovi la passkey ${isolate(name)}`,
    wasAdded: (name) => `Passkey “${isolate(name)}” aggiunta`,
    wasRemoved: (name) => `Passkey “${isolate(name)}” rimossa`,
    off: "Questo sito ha disattivato le passkey. Le tue restano, ma non puoi usarle per accedere.",
    unsupported:
      "Questo browser non supporta le passkey. Usa una versione aggiornata di Chrome, Edge, Firefox o Safari.",
    insecure:
      "I browser consentono le passkey solo su una connessione sicura. Apri questa pagina a un indirizzo che inizia con https://.",
    /** Name of a new passkey, from what the browser says of itself. */
    nameOf: (browser, system) => (browser && system ? `${browser} su ${system}` : (browser ?? system ?? "Passkey")),
    adding: {
      title: "Aggiungi una passkey",
      description: "Il browser ti chiederà l’impronta, il volto, un PIN o una chiave di sicurezza.",
      name: "Nome",
      nameWhy: "Per riconoscerla nell’elenco.",
      submit: "Aggiungi passkey",
      asking: "Segui le istruzioni del browser…",
      noPlatform:
        "Questo dispositivo non può creare una passkey da solo. Tieni a portata di mano una chiave di sicurezza o il telefono.",
      failed: (reason) => `Impossibile aggiungere la passkey: ${reason}`,
      unknown: (reason) =>
        `Non sappiamo se la passkey è stata aggiunta: ${reason} Prima di riprovare, chiudi questa finestra e controlla l’elenco.`,
    },
    /** Why no passkey was added. */
    problems: {
      canceled: "Nessuna passkey aggiunta. Riprova seguendo le istruzioni del browser, oppure usa un altro browser.",
      alreadyHere: "Questo dispositivo o gestore di password ha già una passkey per questo account.",
      otherSite: (host) =>
        `Le passkey di questo sito si possono aggiungere solo su ${isolate(host)}. Apri lì le impostazioni.`,
      unsuitable:
        "Questo dispositivo o questa chiave di sicurezza non può conservare passkey. Prova con un altro dispositivo o un’altra chiave.",
      failed:
        "Il browser non è riuscito a creare una passkey. Riprova, oppure usa un altro dispositivo o un’altra chiave di sicurezza.",
      tooLate:
        "Passkey non aggiunta. Sono passati più di 5\u00a0minuti, o un’altra scheda ha iniziato ad aggiungerne una. Riprova.",
      turnedOff: "Questo sito ha disattivato le passkey.",
    },
    removing: {
      title: (name) => `Rimuovere la passkey “${isolate(name)}”?`,
      description:
        "Non potrai più usarla per accedere. Se il tuo dispositivo continua a proporla, eliminala anche da lì.",
      submit: "Rimuovi passkey",
      lastWayIn:
        "Il tuo account non ha una password e questa passkey è l’unico modo per entrare. Se la rimuovi resti fuori, e solo un amministratore può farti rientrare.",
      understood: "Ho capito che non potrò più accedere",
      failed: (reason) => `Impossibile rimuovere la passkey: ${reason}`,
      unknown: (reason) =>
        `Non sappiamo se la passkey è stata rimossa: ${reason} Prima di riprovare, chiudi questa finestra e controlla l’elenco.`,
    },
  },

  connectedApps: {
    title: "App esterne",
    description: "Le app che possono usare il tuo account.",
    none: "Nessuna app esterna",
    noneWhy: "Le app che autorizzi a usare il tuo account compaiono qui, e puoi revocarne l’accesso.",
    thisApp: "Questa app",
    unnamed: "App senza nome",
    /** Name of an app of Cloudreve's own that is not known here, by the key of its text. */
    keyed: (key) => `App Cloudreve “${isolate(key)}”`,
    names: { "oauth.desktop": "Cloudreve per computer", "setting.iOSApp": "Cloudreve per iOS" },
    used: (relative) => `Ultimo utilizzo: ${isolate(relative)}`,
    neverUsed: "Mai utilizzata",
    revoke: "Revoca",
    revokeNamed: (name) => `Revoca l’accesso di ${isolate(name)}`,
    wasRevoked: (name) => `Accesso revocato. “${isolate(name)}” può usare il tuo account ancora per un’ora al massimo.`,
    /** The rights of an app, as sentences. */
    scopes: {
      identity: "Sapere chi sei",
      read: {
        UserInfo: "Vedere il tuo profilo e le tue preferenze",
        Files: "Vedere i tuoi file",
        Shares: "Vedere i tuoi link di condivisione",
        Workflow: "Vedere le tue attività in background",
        DavAccount: "Vedere i tuoi account WebDAV e le loro password",
        UserSecurityInfo: "Vedere come accedi",
        Finance: "Vedere i tuoi crediti e pagamenti",
        Admin: "Vedere l’amministrazione di questo sito",
      },
      write: {
        UserInfo: "Vedere e modificare il tuo profilo e le tue preferenze",
        Files: "Vedere, modificare ed eliminare i tuoi file",
        Shares: "Vedere e modificare i tuoi link di condivisione",
        Workflow: "Vedere e avviare attività in background",
        DavAccount: "Vedere e modificare i tuoi account WebDAV e le loro password",
        UserSecurityInfo: "Vedere e modificare come accedi",
        Finance: "Vedere i tuoi crediti e pagamenti, e pagare con i crediti",
        Admin: "Amministrare questo sito",
      },
      offline: "Mantenere l’accesso quando non ci sei",
      otherRead: (thing) => `Vedere “${isolate(thing)}”`,
      otherWrite: (thing) => `Vedere e modificare “${isolate(thing)}”`,
      other: (scope) => `Usare “${isolate(scope)}”`,
    },
    revoking: {
      title: (name) => `Revocare l’accesso di “${isolate(name)}”?`,
      description: "L’app non potrà più rinnovare l’accesso. Quello che ha ora termina entro un’ora.",
      thisApp: "È l’app che stai usando. Entro un’ora dovrai accedere di nuovo.",
      submit: "Revoca accesso",
      failed: (reason) => `Impossibile revocare l’accesso: ${reason}`,
      unknown: (reason) =>
        `Non sappiamo se l’accesso è stato revocato: ${reason} Prima di riprovare, chiudi questa finestra e controlla l’elenco.`,
    },
  },

  membership: {
    title: "Abbonamento",
    description: "I vantaggi del tuo gruppo e la sua scadenza.",
    active: "Attivo",
    ended: "Scaduto",
    until: (date, relative) => `Scadenza: ${isolate(date)}, ${isolate(relative)}.`,
    since: (date, relative) => `Scadenza: ${isolate(date)}, ${isolate(relative)}. Il tuo gruppo cambierà presto.`,
    none: "Il tuo gruppo non ha scadenza.",
    noGroup: "Nessun gruppo",
    cancel: "Annulla abbonamento",
    atEnd: "Alla scadenza",
    atEndWhy:
      "Torni al tuo gruppo precedente. Se i tuoi file superano il suo spazio di archiviazione, eliminane alcuni prima di caricarne altri.",
    extend: "Prolunga",
    renew: "Rinnova",
    buy: "Abbonati",
    canceled: "Abbonamento annullato",
    dialog: {
      title: (group) => `Annullare l’abbonamento ${isolate(group)}?`,
      description: (group, date) =>
        `L’abbonamento termina subito, non alla scadenza (${isolate(date)}). Perdi ciò che ti offre il gruppo ${isolate(group)}. Non si può tornare indietro.`,
      confirm: (group) => `Scrivi ${isolate(group)} per confermare`,
      keep: "Mantieni abbonamento",
      submit: "Annulla abbonamento ora",
      failed: (reason) => `Impossibile annullare l’abbonamento: ${reason}`,
      unknown: (reason) =>
        `Non sappiamo se l’abbonamento è stato annullato: ${reason} Prima di riprovare, chiudi questa finestra e controlla il tuo abbonamento.`,
      mismatch: (group) => `Non corrisponde. Scrivi ${isolate(group)}.`,
    },
  },

  finance: {
    title: "Crediti e ordini",
    description: "I tuoi crediti, i tuoi ordini e i codici regalo.",
    credit: "Crediti",
    points: (count) => plural(count, { one: "# credito", many: "# di crediti", other: "# crediti" }),
    creditUnknown: "Il sito non dice quanti crediti hai.",
    recharge: "Acquista crediti",
    history: {
      label: "Movimenti dei crediti",
      why: "I crediti ricevuti e spesi, dal più recente.",
      none: "Ancora nessun movimento",
      /** By the server's words. */
      reasons: {
        share_purchased: "Condivisione venduta",
        pay: "Pagamento di un ordine",
        adjust: "Rettifica del sito",
        recharge: "Acquisto di crediti",
      },
      other: "Altro movimento",
    },
    orders: {
      label: "Ordini",
      why: "Cosa hai acquistato su questo sito, dal più recente.",
      none: "Ancora nessun ordine",
      unnamed: "Ordine",
      /** By the server's words. */
      status: {
        created: "Non pagato",
        paid: "Pagato, non ancora consegnato",
        fulfilled: "Consegnato",
        fulfill_failed: "Pagato, consegna fallita",
        canceled: "Annullato o scaduto",
      },
      /** By the server's numbers. */
      products: { 1: "Accesso a una condivisione", 2: "Abbonamento", 3: "Pacchetto di archiviazione", 4: "Crediti" },
      number: (number) => `N.\u00a0${isolate(number)}`,
      times: (count) => `×\u00a0${isolate(count)}`,
    },
    gift: {
      label: "Codice regalo",
      why: "Riscatta un codice per ottenere crediti, spazio di archiviazione o un abbonamento.",
      enter: "Inserisci codice",
      title: "Riscatta un codice regalo",
      description: "Inserisci il codice per verificarlo. Non viene ancora riscattato nulla.",
      confirm: "Il codice è valido. Puoi riscattarlo una volta sola, e non si può tornare indietro.",
      code: "Codice",
      check: "Verifica codice",
      redeem: "Riscatta",
      gives: "Contenuto",
      quantity: "Quantità",
      lasts: "Durata",
      wrong: "Questo codice è errato o è già stato usato. Controllalo e riprova.",
      notChecked: (reason) => `Codice non verificato: ${reason}`,
      failed: (reason) => `Codice non riscattato: ${reason}`,
      unknown: (reason) => `Non sappiamo se il codice è stato riscattato: ${reason} Verifica di nuovo il codice.`,
      /** So often the thing of this name. */
      of: (count, name) => `${isolate(count)} × ${isolate(name)}`,
      redeemed: (what) => `Hai ricevuto: ${isolate(what)}`,
    },
  },
};
