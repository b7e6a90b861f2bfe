import { percentIn } from "../browser/percent";
import type { Messages } from "./Messages";
import { clockIn, isolate, pluralIn } from "./plural";

const plural = pluralIn("fr-FR");
const clock = clockIn("fr-FR");
const percentage = percentIn("fr-FR");

/** Returns words between French quotation marks, with the spaces inside that keep them together. */
const quoted = (words: string) => `«\u00a0${isolate(words)}\u00a0»`;

export const messages: Messages = {
  page: {
    title: "Paramètres du compte",
    description: "Votre profil, vos préférences et votre sécurité.",
    nav: "Paramètres du compte",
    skip: "Aller aux paramètres",
    unsavedMark: "modifications non enregistrées",
    failedMark: "Échec du chargement",
  },

  /** The groups of the page. */
  groups: {
    twoFactorOn: "2FA activée",
    twoFactorOff: "2FA désactivée",
    apps: (count) => plural(count, { one: "# application", other: "# applications" }),
    webDavAccounts: (count) => plural(count, { one: "# compte WebDAV", other: "# comptes WebDAV" }),
    versions: (count) => plural(count, { one: "# version", other: "# versions" }),
    back: "Tous les paramètres",
    profile: {
      title: "Profil",
      description: "Votre nom et votre photo, affichés avec les fichiers que vous partagez.",
    },
    preferences: { title: "Préférences", description: "Adaptez l’apparence et le fonctionnement de Cloudreve." },
    security: { title: "Sécurité", description: "Vos méthodes de connexion et la protection de votre compte." },
    devicesAndApps: {
      title: "Appareils et applications",
      description: "Les applications et les appareils qui ont accès à vos fichiers.",
    },
    storage: { title: "Stockage", description: "Votre espace de stockage et sa provenance." },
  },

  /** The search over all settings of the page. */
  search: {
    label: "Rechercher",
    clear: "Effacer la recherche",
    found: (count) => plural(count, { one: "# paramètre trouvé", other: "# paramètres trouvés" }),
    none: (query) => `Aucun paramètre ne correspond à ${quoted(query)}.`,
    /** Names of a row or section, by its id, that people may type and that its label and description lack. */
    synonyms: {
      avatar: "avatar image portrait visage icône gravatar envoyer recadrer rogner changer",
      nick: "pseudo pseudonyme surnom nickname prénom nom d’utilisateur identité",
      share_links_in_profile: "confidentialité vie privée liens de partage visibilité visible page publique",
      email: "mail email courriel mél adresse électronique connexion login",
      uid: "uid identifiant numéro id",
      group: "groupe d’utilisateurs rôle formule offre",
      memberSince: "inscription inscrit enregistrement date d’inscription création du compte ancienneté",
      language: "language traduction interface français anglais chinois arabe locale",
      disable_view_sync:
        "paramètres d’affichage vue synchronisation liste grille mosaïque disposition tri ordre colonnes",
      preferred_theme: "mode sombre clair nuit apparence design palette teinte habillage",
      version_retention_enabled: "historique versions antérieures sauvegarde restaurer révisions rétention activer",
      version_retention_ext: "types de fichiers suffixe format docx historique versions activées",
      version_retention_max: "limite nombre quantité historique versions",
      password: "password mdp code secret oublié connexion login changer modifier réinitialiser sécurité",
      twoFactor:
        "2fa a2f mfa otp totp double facteur two-factor authentification deux étapes validation vérification authenticator code google authy nouveau téléphone perdu changer appareil",
      passkeys:
        "passkey webauthn fido fido2 clé de sécurité yubikey empreinte digitale visage biométrie touch id windows hello connexion sans mot de passe",
      linkedIdentities:
        "sso authentification unique openid connect oidc logto qq réseaux sociaux tiers externe identité associer connecter",
      signInActivity:
        "historique journal activité activités login méthode dernières appareils sessions tentatives échecs adresse ip piratage suspect",
      connectedApps:
        "oauth applications connectées autorisées tierces tiers apps applis accès autorisations permissions révoquer déconnecter bureau",
      webDav:
        "dav lecteur réseau monter connecter synchronisation dossier racine mot de passe d’application nas finder explorateur clients fichiers cachés lecture seule écriture proxy inverse",
      storage:
        "storage quota espace utilisé libre capacité disque occupation plein limite gigaoctets corbeille fichiers supprimés droits",
      preferred_dark_mode: "mode sombre nuit noir thème apparence luminosité dark mode",
      time_zone: "timezone utc gmt horloge heure locale décalage horaire région",
      tree_view_auto_expand: "barre latérale panneau vue arborescente arbre dossiers ouvrir développer automatiquement",
      folder_click_action: "action au clic double clic simple souris ouvrir sélectionner dossiers fichiers",
      securityOverview: "résumé aperçu bilan vérification protection état",
      sessions: "se déconnecter logout fermer quitter session partout tous les appareils autres appareils",
      membership:
        "adhésion membre formule offre pro premium vip annuler résilier se désabonner expire renouveler prolonger facturation",
      finance:
        "points solde finances recharger changements achats paiements factures argent code cadeau promo coupon bon utiliser échanger carte cadeau",
    },
  },

  actions: {
    save: "Enregistrer",
    discard: "Abandonner",
    tryAgain: "Réessayer",
    cancel: "Annuler",
    close: "Fermer",
    useTheirs: "Utiliser la nouvelle valeur",
    keepMine: "Garder la mienne",
    mergeBoth: "Fusionner",
    stopWaiting: "Ne plus attendre",
    saveAll: "Tout enregistrer",
    discardAll: "Tout abandonner",
    undo: "Annuler",
    undoOf: (fields) => `Annuler\u00a0: ${isolate(fields)}`,
    show: "Afficher",
    showOf: (what) => `Afficher\u00a0: ${isolate(what)}`,
    hide: "Masquer",
    hideOf: (what) => `Masquer\u00a0: ${isolate(what)}`,
    showMore: "Afficher plus",
    showMoreOf: (what) => `Afficher plus\u00a0: ${isolate(what)}`,
  },

  /** The status of a section, shown in its foot. */
  state: {
    edited: "Modifié",
    loading: "Chargement des paramètres",
    reading: "Chargement…",
    unsaved: (count) =>
      plural(count, { one: "# modification non enregistrée", other: "# modifications non enregistrées" }),
    waiting: "Un autre onglet termine son enregistrement…",
    saving: "Enregistrement…",
    checking: "Vérification de l’enregistrement…",
    offline: "Vous êtes hors ligne. Enregistrez une fois de retour en ligne.",
    saved: "Enregistré",
    undone: "Modification annulée",
    discarded: "Modifications abandonnées",
    savedOnceOnline: "Vous êtes hors ligne. Vos modifications seront enregistrées dès votre retour en ligne.",
    notSaved: (reason) => `Échec de l’enregistrement\u00a0: ${reason} Vos modifications sont toujours là.`,
    unknown: (reason) =>
      `Impossible de savoir si tout a été enregistré\u00a0: ${reason} Vos modifications sont toujours là.`,
    locked: "Imposé par ce site. Vous ne pouvez pas le modifier ici.",
    readOnly: "Cette application ne peut pas modifier ces paramètres. Modifiez-les sur le site.",
    notConfirmed: "Rien n’a été fait. Votre identité n’a pas pu être confirmée.",
    needsAttention: (count) =>
      plural(count, {
        one: "Non enregistré. # champ à corriger.",
        other: "Non enregistré. # champs à corriger.",
      }),
    chooseFirst: "Avant d’enregistrer, choisissez la valeur à garder.",
    readFailed: "Impossible de charger ces paramètres",
    broken: "Cette partie a cessé de fonctionner",
    brokenWhy: "Vos modifications non enregistrées sont toujours là, sauf les mots de passe et les codes.",
    sectionsFailed: (sections) => `Échec du chargement\u00a0: ${sections}`,
    on: "activé",
    off: "désactivé",
    changedElsewhere: (value) =>
      `Nouvelle valeur dans un autre onglet ou sur un autre appareil\u00a0: ${isolate(value)}.`,
  },

  /** The bar of unsaved changes, and the dialog that asks before leaving. */
  unsaved: {
    title: "Modifications non enregistrées",
    summary: (changes, sections) =>
      `${plural(changes, { one: "# modification non enregistrée", other: "# modifications non enregistrées" })} dans ${plural(sections, { one: "une section", other: "# sections" })}`,
    offline: "Vous êtes hors ligne. Vos modifications sont toujours là.",
    /** The links to the sections follow. */
    failed: "Non enregistré. À vérifier\u00a0:",
    attention: (sections) => `Non enregistré. À vérifier\u00a0: ${isolate(sections)}`,
    show: (section) => `Aller à ${quoted(section)}`,
    leave: {
      title: "Quitter sans enregistrer\u202f?",
      description: (sections) => `Vous avez des modifications non enregistrées\u00a0: ${isolate(sections)}.`,
      stay: "Rester",
      discard: "Quitter sans enregistrer",
      save: "Enregistrer et quitter",
      notSaved: "Certaines modifications n’ont pas pu être enregistrées. Restez pour voir lesquelles.",
    },
  },

  /** Why a call failed, to follow "Not saved: ". */
  errors: {
    network: "le serveur est injoignable.",
    offline: "vous êtes hors ligne.",
    timeout: "le serveur a mis trop de temps à répondre.",
    aborted: "l’enregistrement a été interrompu.",
    http: (status) =>
      status === 429
        ? "trop de requêtes ont été envoyées (429). Réessayez plus tard."
        : `un problème est survenu sur le serveur (${status}).`,
    contract: "la réponse du serveur est illisible.",
    signInInFront:
      "une page de connexion a répondu à la place du serveur. Ouvrez ce site dans un autre onglet, connectez-vous, puis réessayez.",
    robotCheck:
      "un contrôle anti-robot a répondu à la place du serveur. Ouvrez ce site dans un autre onglet, effectuez ce contrôle, puis réessayez.",
    stoppedOnTheWay: (status) =>
      `un proxy ou un pare-feu a bloqué la requête (${status}). Essayez un autre réseau, ou contactez l’administrateur du site.`,
    pageInstead: "une page web a répondu à la place du serveur. Vérifiez votre connexion Internet.",
    tooMany: "trop de requêtes ont été envoyées (429).",
    /** Adds to a reason the time (ms) after which the server says to try again. */
    later: (reason, time) => `${reason} Prochain essai possible\u00a0: ${isolate(clock(time))}.`,
    signInRequired: "vous devez vous reconnecter.",
    insufficientScope: "cette application n’a pas les droits nécessaires.",
    application: (code) => `le serveur a refusé l’opération (${code}).`,
    applicationSays: (msg, code) => `le serveur a répondu ${quoted(msg)} (${code}).`,
    /** Refusals with a known code of the server. Any other code has the server's own words, or only its number. */
    codes: {
      "-404": "le serveur de ce site ne propose pas cette fonction.",
      403: "vous n’avez pas les droits nécessaires (403).",
      404: "introuvable sur le serveur (404).",
      40001: "le serveur refuse l’une des valeurs (40001).",
      40007: "votre groupe n’a pas les droits nécessaires (40007).",
      40019: "cette fonction est désactivée sur ce site (40019).",
      40020: "vous devez vous reconnecter (40020).",
      40022: "le code est incorrect (40022).",
      40024: "le site a refusé la clé d’accès (40024).",
      40025: "le site a refusé la clé d’accès (40025).",
      40069: "le mot de passe actuel est incorrect (40069).",
      50001: "un problème est survenu dans la base de données du serveur (50001).",
      50002: "le chiffrement sur le serveur a échoué (50002).",
      50004: "le serveur n’a pas pu lire ou écrire un fichier (50004).",
      50005: "un problème interne est survenu sur le serveur (50005).",
      50006: "un problème est survenu dans le stockage temporaire du serveur (50006).",
    },
    notKept: "le serveur a confirmé la modification, mais ne l’a pas conservée. Enregistrez à nouveau.",
    otherUser: "une autre personne est maintenant connectée ici. Reconnectez-vous avec votre compte.",
    /** A sentence: reloading the page loses what is not saved. */
    notLoaded:
      "Une partie de cette page n’a pas pu être chargée. Réessayez. Si cela ne suffit pas, enregistrez vos modifications, puis rechargez la page.",
    unexpected: "un problème est survenu sur cette page. Réessayez.",
    /** Turns a reason into a sentence of its own. */
    sentence: (reason) => reason.charAt(0).toUpperCase() + reason.slice(1),
  },

  /** Errors shown at a field. */
  issues: {
    required: "Remplissez ce champ.",
    nameRequired: "Un nom doit contenir au moins un caractère visible.",
    tooShort: "C’est trop court.",
    tooLong: (count) =>
      count > 255 ? plural(count, { other: "Trop long\u00a0: # caractères sur 255." }) : "C’est trop long.",
    wholeNumber: "Saisissez un nombre entier, 0 ou plus.",
    tooLarge: "Saisissez un nombre plus petit.",
    numberRequired: "Saisissez un nombre ou choisissez «\u00a0Illimité\u00a0».",
    color: "Le serveur refuse cette couleur. Choisissez-en une autre.",
    notAnExtension: (entry) => `${quoted(entry)} n’est pas une extension de fichier.`,
    onlyLastPart: (part) => `Saisissez seulement la dernière partie\u00a0: ${quoted(part)}.`,
    withoutSigns: (extension) => `Saisissez l’extension sans caractères spéciaux\u00a0: ${quoted(extension)}.`,
    extensionExample: "Une extension ressemble à «\u00a0pdf\u00a0».",
    passwordTooShort: (min) =>
      plural(min, { one: "Utilisez au moins # caractère.", other: "Utilisez au moins # caractères." }),
    passwordTooLong: (max) =>
      plural(max, { one: "Utilisez au plus # caractère.", other: "Utilisez au plus # caractères." }),
    passwordsDiffer: "Les mots de passe ne sont pas identiques.",
    currentPasswordWrong: "Ce n’est pas votre mot de passe actuel.",
    currentPasswordMaybeNew: "Ce n’est pas votre mot de passe actuel. Le nouveau est peut-être déjà en vigueur.",
    codeIncomplete: "Saisissez les 6\u00a0chiffres.",
    codeWrong: "Code incorrect. Attendez le suivant ou vérifiez l’heure de votre appareil.",
    /** A refusal of a field that the page has no words for, with those of the server. */
    serverSays: (msg) => `Le serveur refuse cette valeur\u00a0: ${quoted(msg)}`,
    nameNotStored: "Ce nom est trop long pour ce serveur. Essayez-en un plus court.",
  },

  avatar: {
    title: "Photo de profil",
    description: "Les autres la voient à côté de ce que vous partagez.",
    /** The picture that is shown now. */
    is: { file: "Votre propre photo", gravatar: "Votre Gravatar", none: "Vos initiales" },
    why: "Choisissez une image que votre navigateur sait ouvrir, puis la partie à afficher.",
    change: "Changer de photo…",
    useGravatar: "Utiliser Gravatar…",
    changed: "Photo changée",
    dialog: {
      title: "Changer de photo",
      choose: "Choisissez une image, déposez-la ici ou collez-la.",
      crop: "Placez le cercle sur la partie que les autres verront.",
      drop: "Déposez une image ici",
      file: "Choisir un fichier…",
      another: "Autre image",
      reading: "Ouverture de l’image…",
      sending: "Envoi de l’image…",
      animated: "Ce fichier est animé. Seule sa première image est conservée.",
      zoom: "Zoom",
      zoomed: (percent) => percentage(percent),
      turnLeft: "Pivoter à gauche",
      turnRight: "Pivoter à droite",
      /** Accessible name of the frame around the part that is kept. */
      frame: "La partie à afficher. Déplacez-la avec les touches fléchées.",
      corners: {
        northWest: "Coin supérieur gauche. Redimensionnez avec les touches fléchées.",
        northEast: "Coin supérieur droit. Redimensionnez avec les touches fléchées.",
        southEast: "Coin inférieur droit. Redimensionnez avec les touches fléchées.",
        southWest: "Coin inférieur gauche. Redimensionnez avec les touches fléchées.",
      },
      submit: "Utiliser cette image",
      failed: (reason) => `Impossible de changer votre photo\u00a0: ${reason}`,
      unknown: (reason) => `Impossible de savoir si votre photo a été changée\u00a0: ${reason}`,
    },
    /** Why a file is not taken. */
    problems: {
      empty: "Ce fichier est vide. Choisissez-en un autre.",
      tooLarge: "Ce fichier dépasse 50\u00a0Mo. Choisissez une image plus légère.",
      unreadable: "Votre navigateur ne peut pas ouvrir ce fichier comme image. Choisissez un PNG, JPEG ou WebP.",
      tooManyPixels: "Cette image a trop de pixels. Réduisez-la d’abord.",
      broken: "Cette image est endommagée, ou votre navigateur ne sait pas ouvrir son format. Choisissez-en une autre.",
    },
    gravatar: {
      title: "Utiliser votre Gravatar\u202f?",
      description:
        "Gravatar appartient à une autre entreprise. Toute personne qui voit votre photo la charge depuis Gravatar, à une adresse créée à partir d’une empreinte (hash) de votre adresse e-mail.",
      replaces:
        "Gravatar appartient à une autre entreprise. Toute personne qui voit votre photo la charge depuis Gravatar, à une adresse créée à partir d’une empreinte (hash) de votre adresse e-mail. Votre propre photo ne sera plus affichée.",
      submit: "Utiliser Gravatar",
      done: "Votre Gravatar est maintenant affiché",
      failed: (reason) => `Impossible d’utiliser Gravatar\u00a0: ${reason}`,
      unknown: (reason) => `Impossible de savoir si Gravatar est utilisé\u00a0: ${reason}`,
    },
  },

  profile: {
    title: "Profil",
    description: "Votre nom, votre profil public et les informations de votre compte.",
    nick: { label: "Nom d’affichage", why: "Jusqu’à 255\u00a0caractères." },
    share_links_in_profile: {
      label: "Profil public",
      why: "Les partages affichés sur votre profil public.",
      publicShares: "Partages sans mot de passe",
      allShares: "Tous, même avec mot de passe",
      hidden: "Aucun partage",
      /** A link to the user's public page. */
      open: "Ouvrir votre profil public",
    },
    email: "E-mail",
    uid: "ID utilisateur",
    group: "Groupe",
    memberSince: "Membre depuis le",
    none: "Aucun",
  },

  preferences: {
    title: "Préférences",
    description: "Cloudreve à votre façon, sur tous vos appareils.",
    language: { label: "Langue", why: "Aussi celle des e-mails envoyés par ce site.", notChosen: "Non choisie" },
    disable_view_sync: {
      label: "Synchroniser l’affichage",
      why: "Les dossiers ont la même présentation et le même tri sur tous vos appareils.",
    },
  },

  theme: {
    title: "Thème",
    description: "Les couleurs proposées par ce site, en versions claire et sombre.",
    preferred_theme: { label: "Couleur du thème", why: "Aperçu immédiat. Enregistrez pour la garder." },
    default: "par défaut",
    notOffered: "non proposée par ce site",
    /**
     * Accessible name of a theme: the name of its color, its value if the name alone is not clear, and a remark such as
     * "default".
     */
    option: (name, color, remark) => [name, color, remark].filter(Boolean).join(", "),
    noThemes: "Ce site ne propose pas de choix de thème.",
    colors: {
      red: "Rouge",
      orange: "Orange",
      yellow: "Jaune",
      lime: "Vert citron",
      green: "Vert",
      teal: "Bleu canard",
      cyan: "Cyan",
      blue: "Bleu",
      indigo: "Indigo",
      purple: "Violet",
      pink: "Rose",
      brown: "Marron",
      black: "Noir",
      gray: "Gris",
      white: "Blanc",
      other: "Couleur",
    },
  },

  versionRetention: {
    title: "Conservation des versions",
    description: "Gardez les versions antérieures des fichiers que vous modifiez ou remplacez.",
    allTypes: "toutes les extensions",
    version_retention_enabled: {
      label: "Garder les versions antérieures",
      why: "Elles occupent votre espace de stockage.",
    },
    version_retention_ext: {
      label: "Extensions de fichier",
      why: "Laissez vide pour garder les versions de tous les fichiers.",
      add: "Ajouter, p.\u00a0ex. docx",
      remove: (entry) => `Retirer ${isolate(entry)}`,
      added: (entry) => `Ajoutée\u00a0: ${isolate(entry)}`,
      removed: (entry) => `Retirée\u00a0: ${isolate(entry)}`,
      selected: (entry) => `Sélectionnée\u00a0: ${isolate(entry)}. Appuyez sur Suppr pour la retirer.`,
      becomes: (stored, entry) =>
        `${quoted(stored)} ne peut correspondre à aucun fichier. À l’enregistrement, cette extension deviendra ${quoted(entry)}.`,
      changedElsewhere: (added, removed) =>
        `Modifié dans un autre onglet ou sur un autre appareil. ${[added && `Ajouté\u00a0: ${isolate(added)}.`, removed && `Retiré\u00a0: ${isolate(removed)}.`].filter(Boolean).join(" ")}`,
      more: (count) => plural(count, { one: "# autre", other: "# autres" }),
      /** Described by it, the box says what it holds. */
      held: (count) =>
        plural(count, {
          one: "# extension. Dans le champ vide, appuyez deux fois sur Retour arrière pour la retirer.",
          other: "# extensions. Dans le champ vide, appuyez deux fois sur Retour arrière pour retirer la dernière.",
        }),
      hidden: (count) =>
        plural(count, {
          one: "# autre n’est pas affichée. Commencez à la saisir pour la trouver.",
          other: "# autres ne sont pas affichées. Commencez à en saisir une pour la trouver.",
        }),
      dropped: (stored) =>
        `${quoted(stored)} ne peut correspondre à aucun fichier. Cette extension sera retirée à l’enregistrement.`,
    },
    version_retention_max: {
      label: "Nombre maximal de versions",
      why: "Au-delà, la plus ancienne est supprimée.",
      unlimited: "Illimité",
    },
  },

  password: {
    title: "Mot de passe",
    description: "Un changement vous déconnecte de tous vos appareils, y compris de celui-ci dans l’heure.",
    /** The row that stands for the closed form. */
    row: "Votre mot de passe",
    change: "Changer…",
    /** The button’s name by ear. It begins with the words on the button. */
    changeName: "Changer de mot de passe",
    current_password: {
      label: "Mot de passe actuel",
      show: "Afficher le mot de passe actuel",
      hide: "Masquer le mot de passe actuel",
    },
    new_password: {
      label: "Nouveau mot de passe",
      why: "De 6 à 128\u00a0caractères.",
      show: "Afficher le nouveau mot de passe",
      hide: "Masquer le nouveau mot de passe",
    },
    confirm_new_password: {
      label: "Confirmer le mot de passe",
      show: "Afficher la confirmation",
      hide: "Masquer la confirmation",
    },
    changed: "Mot de passe changé. Vous devrez vous reconnecter avec le nouveau, dans l’heure sur cet appareil.",
    unsaved: "Mot de passe pas encore changé",
    notChanged: (reason) => `Impossible de changer votre mot de passe\u00a0: ${reason}`,
    others: {
      label: (sections) => `Enregistrer d’abord les autres modifications\u00a0: ${isolate(sections)}`,
      why: "Après un changement de mot de passe, vous devrez vous reconnecter.",
      notSaved: "Mot de passe non changé\u00a0: les autres modifications n’ont pas pu être enregistrées d’abord.",
    },
    unknown:
      "Impossible de savoir si votre mot de passe a été changé. Pour le vérifier, connectez-vous avec le nouveau dans une autre fenêtre.",
    readOnly: {
      title: "Pas dans cette application",
      text: "Cette application ne peut pas changer votre mot de passe. Changez-le sur le site.",
    },
    passwordless: {
      title: "Ce compte n’a pas de mot de passe",
      text: "Vous vous connectez avec une clé d’accès ou un compte lié\u00a0: il n’y a rien à changer ici.",
    },
    strength: {
      scores: ["Très faible.", "Faible.", "Moyen.", "Bon.", "Fort."],
      hints: [
        "N’importe qui pourrait le deviner.",
        "Facile à deviner.",
        "Ajoutez un mot ou deux.",
        "Un mot de plus le rendrait fort.",
        "Difficile à deviner, même avec du temps.",
      ],
    },
  },

  twoFactor: {
    title: "Authentification à deux facteurs",
    description: "Une deuxième étape à la connexion, avec une application sur votre téléphone.",
    app: "Application d’authentification",
    on: "Activée",
    off: "Désactivée",
    whyOn: "Chaque connexion demande un code de votre application.",
    whyOff: "Votre mot de passe suffit pour vous connecter.",
    whyPasswordless: "Vous vous connectez sans mot de passe\u00a0: aucun code n’est demandé.",
    turnOn: "Activer",
    turnOff: "Désactiver",
    /** Accessible names of the two buttons, which begin with the words that are seen. */
    turnOnName: "Activer l’application d’authentification",
    turnOffName: "Désactiver l’application d’authentification",
    turnedOn: "Authentification à deux facteurs activée",
    turnedOff: "Authentification à deux facteurs désactivée",
    enable: {
      title: "Activer l’authentification à deux facteurs",
      description:
        "Scannez le code QR avec une application d’authentification, puis saisissez le code à 6\u00a0chiffres qu’elle affiche.",
      preparing: "Préparation d’une clé…",
      qrLabel: "Code QR contenant la clé",
      key: "Ou saisissez cette clé vous-même",
      copy: "Copier la clé",
      copied: "Copié",
      copyFailed: "La copie n’est pas autorisée ici. La clé est sélectionnée\u00a0: copiez-la avec votre clavier.",
      noRecovery:
        "Il n’y a pas de codes de secours. Gardez cette clé en lieu sûr\u00a0: sans elle, si vous perdez votre appareil, seul un administrateur peut vous rendre l’accès.",
      validFor: (time) => `Clé encore valable ${isolate(time)}\u00a0min`,
      minutesLeft: (minutes) =>
        plural(minutes, {
          one: "La clé reste valable # minute.",
          other: "La clé reste valable # minutes.",
        }),
      runOut: "Cette clé a expiré",
      replaced: "Un autre onglet a une clé plus récente",
      maybeReplaced: "Si un autre onglet ou appareil a affiché une clé plus récente, celle-ci ne fonctionne plus.",
      newKey: "Nouvelle clé",
      openHere: "Ouvrir sur cet appareil",
      print: "Imprimer",
      save: "Enregistrer dans un fichier",
      saved: "Enregistré",
      notSaved: "L’enregistrement n’est pas autorisé ici. Copiez plutôt la clé.",
      notPrinted: "L’impression n’est pas autorisée ici. Copiez plutôt la clé.",
    },
    /** The key on paper or in a file. */
    sheet: {
      title: (site) => `Clé 2FA pour ${isolate(site)}`,
      account: "Compte",
      key: "Clé",
      keep: "Gardez-la pour vous\u00a0: toute personne qui la possède peut générer vos codes.",
    },
    /** A new key while two-factor authentication is on. */
    again: {
      label: "Changer d’appareil",
      why: "Pour obtenir vos codes sur un autre appareil. Ceux de l’ancien cesseront alors de fonctionner.",
      open: "Reconfigurer",
      title: "Reconfigurer l’authentification à deux facteurs",
      description:
        "Scannez le code QR avec l’application du nouvel appareil, puis saisissez le code à 6\u00a0chiffres qu’elle affiche. Dès lors, les codes de l’ancien appareil ne fonctionnent plus.",
      submit: "Utiliser le nouvel appareil",
      done: "Reconfiguration terminée. Les codes de l’ancien appareil ne fonctionnent plus.",
      unknown: (reason) =>
        `Impossible de savoir si le nouvel appareil est utilisé\u00a0: ${reason} Saisissez son prochain code pour le vérifier.`,
    },
    disable: {
      title: "Désactiver l’authentification à deux facteurs",
      description:
        "Saisissez un code de votre application d’authentification. Ensuite, votre mot de passe suffira pour vous connecter.",
    },
    code: "Code",
    unknown: (reason) =>
      `Impossible de savoir si l’opération a abouti\u00a0: ${reason} Avant de réessayer, fermez cette fenêtre et vérifiez le paramètre.`,
  },

  webDav: {
    title: "Comptes WebDAV",
    description: "Des mots de passe distincts pour les applications qui ouvrent vos fichiers via WebDAV.",
    add: "Nouveau compte",
    none: "Aucun compte WebDAV",
    noneWhy: "Créez-en un par application ou appareil, pour pouvoir les supprimer séparément.",
    list: "Comptes WebDAV",
    readOnly: "Lecture seule",
    readWrite: "Lecture et écriture",
    refusesHidden: "Refuse les fichiers cachés",
    proxied: "Via le serveur",
    added: (date) => `Ajouté le ${isolate(date)}`,
    connect: "Connecter",
    connectTo: (name) => `Connecter ${isolate(name)}`,
    edit: "Modifier",
    editOf: (name) => `Modifier ${isolate(name)}`,
    remove: "Supprimer",
    removeOf: (name) => `Supprimer ${isolate(name)}`,
    created: (name) => `Compte WebDAV ${quoted(name)} créé`,
    saved: (name) => `Compte WebDAV ${quoted(name)} enregistré`,
    removed: (name) => `Compte WebDAV ${quoted(name)} supprimé`,
    form: {
      create: "Nouveau compte WebDAV",
      edit: (name) => `Modifier ${quoted(name)}`,
      createWhy:
        "Le serveur crée le mot de passe. Il s’affichera juste après, puis chaque fois que vous le demanderez.",
      editWhy: "Le mot de passe reste le même. Pour en avoir un nouveau, créez un autre compte.",
      name: "Nom",
      nameWhy: "Seulement pour cette liste, par exemple le nom d’un appareil.",
      folder: "Dossier",
      folderWhy: "Le dossier que l’application peut ouvrir, par exemple /Photos. Saisissez\u00a0/ pour tout ouvrir.",
      notAFolder: "Ce dossier n’est pas l’un des vôtres.",
      readonly: "Lecture seule",
      readonlyWhy: "Les applications peuvent ouvrir les fichiers, mais pas les modifier.",
      disable_sys_files: "Refuser les fichiers cachés",
      disable_sys_filesWhy: "Ceux dont le nom commence par un point, comme ceux que macOS ajoute dans chaque dossier.",
      proxy: "Via le serveur",
      proxyWhy: "Pour les applications qui ne peuvent pas télécharger directement depuis le stockage. Plus lent.",
      submit: "Créer",
      notSaved: (reason) => `Échec de l’enregistrement\u00a0: ${reason}`,
      unknown: (reason) =>
        `Impossible de savoir si tout a été enregistré\u00a0: ${reason} Avant de réessayer, fermez cette fenêtre et vérifiez dans la liste.`,
    },
    removing: {
      title: (name) => `Supprimer ${quoted(name)}\u202f?`,
      description:
        "Les applications qui utilisent ce compte perdent aussitôt l’accès. Vos fichiers ne sont pas supprimés.",
      keep: "Garder le compte",
      submit: "Supprimer le compte",
      notRemoved: (reason) => `Échec de la suppression\u00a0: ${reason}`,
      unknown: (reason) =>
        `Impossible de savoir si le compte a été supprimé\u00a0: ${reason} Avant de réessayer, fermez cette fenêtre et vérifiez dans la liste.`,
    },
    connecting: {
      title: (name) => `Connexion avec ${quoted(name)}`,
      description: "Saisissez ces informations dans l’application ou sur l’appareil.",
      address: "Adresse du serveur",
      user: "Nom d’utilisateur",
      password: "Mot de passe",
      hidden: "Masqué",
      show: "Afficher",
      showPassword: "Afficher le mot de passe",
      hide: "Masquer",
      hidePassword: "Masquer le mot de passe",
      copy: "Copier",
      copyOf: (field) => `Copier\u00a0: ${isolate(field)}`,
      copyAgain: "Confirmé. Appuyez à nouveau sur «\u00a0Copier\u00a0».",
      copied: "Copié",
      copyFailed: "La copie n’est pas autorisée ici. Le texte est sélectionné\u00a0: copiez-le avec votre clavier.",
      gone: "Ce compte n’existe plus.",
      notRead: (reason) => `Impossible d’obtenir le mot de passe\u00a0: ${reason}`,
      userWhy: "Le nom d’utilisateur est votre adresse e-mail, pas le nom du compte WebDAV.",
      system: "Instructions pour",
      systems: {
        windows: "Windows",
        macos: "macOS",
        linux: "Linux",
        android: "Android",
        ios: "iPhone et iPad",
      },
      hints: {
        windows:
          "Dans l’Explorateur de fichiers, faites un clic droit sur «\u00a0Ce PC\u00a0», choisissez «\u00a0Connecter un lecteur réseau\u00a0» et saisissez l’adresse. Windows n’accepte que les adresses https et, sauf réglage contraire, n’ouvre que les fichiers de 50\u00a0Mo au plus.",
        macos:
          "Dans le Finder, choisissez «\u00a0Aller\u00a0», puis «\u00a0Se connecter au serveur\u00a0», et saisissez l’adresse.",
        linux:
          "Dans Fichiers (GNOME), ouvrez Réseau et saisissez l’adresse avec davs:// à la place de https://. Dans Dolphin, utilisez webdavs://.",
        android:
          "Android n’intègre pas WebDAV. Installez un gestionnaire de fichiers qui le prend en charge, et ajoutez-y un stockage WebDAV.",
        ios: "L’application Fichiers n’intègre pas WebDAV. Installez une application qui le prend en charge, et ajoutez-y un serveur WebDAV.",
      },
      done: "Terminé",
    },
  },

  storage: {
    title: "Stockage",
    description: "Votre espace de stockage et ce que votre groupe vous permet.",
    /** Accessible name of the meter. */
    used: "Espace utilisé",
    usage: (used, total) => `Utilisé\u00a0: ${isolate(used)} sur ${isolate(total)}`,
    unlimited: (used) => `Utilisé\u00a0: ${isolate(used)}, sans limite`,
    none: (used) => `Votre groupe ne vous donne pas de stockage. Utilisé\u00a0: ${isolate(used)}.`,
    full: "Votre stockage est plein. Supprimez des fichiers pour en ajouter d’autres.",
    over: (bytes) => `Limite dépassée de ${isolate(bytes)}. Supprimez des fichiers pour en ajouter d’autres.`,
    free: "Libre",
    group: "Groupe",
    fromGroup: "De votre groupe",
    fromPacks: "De vos packs de stockage",
    packs: {
      label: "Packs de stockage",
      why: "De l’espace pour une durée limitée, en plus de celui de votre groupe.",
      none: "Vous n’en avez pas. Un pack donne plus d’espace pour une durée limitée.",
      buy: "Acheter de l’espace",
      since: (date) => `Depuis le ${isolate(date)}`,
      until: (date, relative) => `Jusqu’au ${isolate(date)} (${isolate(relative)})`,
      ended: (date, relative) => `Expiré le ${isolate(date)} (${isolate(relative)})`,
      hasEnded: "Expiré",
    },
    policies: {
      label: "Stratégies de stockage",
      why: "Où le site peut conserver vos fichiers.",
      none: "Aucune à votre disposition",
      types: {
        local: "Sur ce serveur",
        remote: "Sur un autre serveur",
        load_balance: "Réparti entre plusieurs stratégies",
      },
      upTo: (size) => `Fichiers de ${isolate(size)} au plus`,
      anySize: "Fichiers de toute taille",
      only: (types) => `Uniquement ${isolate(types)}`,
      not: (types) => `Sauf ${isolate(types)}`,
      onlyNames: (pattern) => `Uniquement les noms qui correspondent à ${isolate(pattern)}`,
      notNames: (pattern) => `Sauf les noms qui correspondent à ${isolate(pattern)}`,
      relay: "Les envois passent par le serveur",
      among: (names) => `Entre ${isolate(names)}`,
    },
    nodes: {
      label: "Nœuds",
      why: "Les machines du site qui exécutent vos tâches longues.",
      none: "Aucun à votre disposition",
      unnamed: "Nœud",
      types: { master: "Principal", slave: "Supplémentaire" },
      tasks: {
        createArchive: "Crée des archives",
        extractArchive: "Extrait des archives",
        remoteDownload: "Télécharge depuis le web",
        relocate: "Déplace des fichiers entre stratégies",
      },
      noTasks: "Aucune tâche pour vos fichiers",
    },
    gives: "Inclus dans votre groupe",
    rights: {
      share: "Partager des fichiers et des dossiers par lien",
      shareDownload: "Télécharger ce que d’autres partagent avec vous",
      webDav: "Ouvrir vos fichiers via WebDAV",
      webDavProxy: "Faire passer les transferts WebDAV par le serveur",
      archiveDownload: "Télécharger des dossiers en une seule archive",
      archiveTask: "Créer et extraire des archives sur le serveur",
      remoteDownload: "Faire télécharger des fichiers du web par le serveur",
      uniqueDirectLinks: "Créer à chaque fois un lien direct distinct",
      advancedDelete: "Supprimer des fichiers immédiatement, sans passer par la corbeille",
      administrator: "Administrer ce site",
    },
    trash: (time) => `Les fichiers supprimés restent ${isolate(time)} dans la corbeille`,
    noTrash: "Les fichiers supprimés quittent la corbeille au prochain nettoyage",
  },

  device: {
    title: "Cet appareil",
    description: "Ces choix restent sur cet appareil et s’appliquent aussitôt.",
    preferred_dark_mode: {
      label: "Clair ou sombre",
      why: "L’apparence de Cloudreve.",
      system: "Comme le système",
      light: "Clair",
      dark: "Sombre",
    },
    time_zone: {
      label: "Fuseau horaire",
      why: "Pour les dates et les heures. Cherchez une ville, un nom ou un décalage.",
      ofDevice: "Comme cet appareil",
      /** Accessible name of the list. */
      list: "Fuseaux horaires",
      loading: "Chargement des fuseaux horaires…",
      none: "Aucun fuseau horaire trouvé",
      found: (count) => plural(count, { one: "# fuseau horaire", other: "# fuseaux horaires" }),
    },
    tree_view_auto_expand: {
      label: "Déplier l’arborescence",
      why: "Dans la barre latérale, l’arborescence suit le dossier ouvert.",
    },
    folder_click_action: {
      label: "Un clic sur un dossier",
      why: "Si un clic le sélectionne, un double\u2011clic l’ouvre.",
      open: "L’ouvre",
      select: "Le sélectionne",
    },
    notKept:
      "Ce choix n’a pas été conservé sur cet appareil. Si votre navigateur bloque les données de sites, autorisez-les, puis choisissez à nouveau.",
  },

  securityOverview: {
    title: "La sécurité en bref",
    description: "Le niveau de protection de votre compte.",
    turnOn: "Avec une deuxième étape, un mot de passe volé ne suffit plus pour se connecter.",
    noPasskeys: "Aucune pour l’instant. Une clé d’accès ne se devine pas et résiste à l’hameçonnage.",
    passkeys: (count) => plural(count, { one: "# clé d’accès", other: "# clés d’accès" }),
    lastAdded: (date) => `Dernier ajout le ${isolate(date)}`,
    look: "À vérifier",
    unused: (count, time) =>
      plural(count, { one: "# application inutilisée", other: "# applications inutilisées" }) +
      ` depuis plus de ${isolate(time)}`,
  },

  accountAction: {
    loading: (section) => `Chargement\u00a0: ${isolate(section)}`,
    notHere: "Ce n’est pas disponible pour votre compte.",
    alreadyDone: "C’est déjà fait.",
  },

  sessions: {
    title: "Déconnexion",
    description: "Les clés d’accès et les comptes WebDAV restent utilisables tant que vous ne les supprimez pas.",
    here: {
      label: "Sur cet appareil",
      why: "Vos autres appareils restent connectés.",
      action: "Se déconnecter",
    },
    everywhere: {
      label: "Partout",
      why: "Un nouveau mot de passe déconnecte tous vos appareils, y compris celui-ci, et toutes vos applications.",
      action: "Changer de mot de passe…",
      passwordless:
        "Seul un nouveau mot de passe vous déconnecte partout, et votre compte n’a pas de mot de passe. Révoquez l’accès des applications et supprimez les clés d’accès une par une.",
    },
    signedOut: "Session fermée sur cet appareil",
    failed: (reason) => `Échec de la déconnexion\u00a0: ${reason}`,
  },

  /** Identities from elsewhere with which the user can sign in. */
  linkedIdentities: {
    title: "Comptes liés",
    description: "Vos comptes d’autres services, pour vous connecter ici.",
    none: "Aucun compte à lier",
    noneWhy: "Ce site ne permet pas de se connecter avec le compte d’un autre service.",
    linked: "Lié",
    linkedOn: (date) => `Depuis le ${isolate(date)}`,
    notLinked: "Non lié",
    link: "Lier",
    linkNamed: (name) => `Lier ${isolate(name)}`,
    unlink: "Dissocier",
    unlinkNamed: (name) => `Dissocier ${isolate(name)}`,
    waiting: (name) => `Continuez avec ${isolate(name)} dans la nouvelle fenêtre.`,
    notOpened: "Aucune fenêtre ne s’est ouverte. Autorisez les fenêtres pop-up pour ce site, puis réessayez.",
    wasLinked: (name) => `Compte lié\u00a0: ${isolate(name)}`,
    wasUnlinked: (name) => `Compte dissocié\u00a0: ${isolate(name)}`,
    notLinking: (reason) => `Compte non lié\u00a0: ${reason}`,
    unlinking: {
      title: (name) => `Dissocier ${isolate(name)}\u202f?`,
      description: (name) =>
        `Vous ne pourrez plus vous connecter ici avec ${isolate(name)}. Votre compte sur ce service ne change pas.`,
      submit: "Dissocier",
      lastWayIn: (name) =>
        `Votre compte n’a pas de mot de passe, et ${isolate(name)} est votre seul moyen de vous connecter. Si vous y renoncez, vous perdez l’accès, et seul un administrateur peut vous le rendre.`,
      understood: "Je comprends que je ne pourrai plus me connecter",
      failed: (reason) => `Compte non dissocié\u00a0: ${reason}`,
      unknown: (reason) =>
        `Impossible de savoir si le compte a été dissocié\u00a0: ${reason} Avant de réessayer, fermez cette fenêtre et vérifiez dans la liste.`,
    },
  },
  signInActivity: {
    title: "Connexions récentes",
    description: "Les dernières connexions à votre compte, et les tentatives qui ont échoué.",
    none: "Aucune connexion enregistrée",
    noneWhy: "Les prochaines connexions figureront ici avec leur heure, leur appareil et leur adresse.",
    noMatch: "Aucune connexion trouvée",
    filter: {
      label: "Afficher",
      all: (count) => plural(count, { other: "Toutes (#)" }),
      failed: (count) => plural(count, { other: "Échecs (#)" }),
      webDav: (count) => plural(count, { other: "WebDAV (#)" }),
      withoutWebDav: (count) => plural(count, { other: "Sans WebDAV (#)" }),
    },
    find: { label: "Rechercher", why: "Par navigateur, appareil, adresse, méthode ou date." },
    failed: "Échec",
    unknownDevice: "Appareil inconnu",
    unknownTime: "Heure inconnue",
    webDavApp: "Application WebDAV",
    how: {
      password: "Par mot de passe",
      passkey: "Par clé d’accès",
      identity: (provider) => `Avec ${isolate(provider)}`,
      webDav: "Via WebDAV",
      other: (word) => `Par ${quoted(word)}`,
    },
    webDavFailures: (count) => plural(count, { one: "# connexion WebDAV", other: "# connexions WebDAV" }),
    found: (count) => plural(count, { one: "# affichée", other: "# affichées" }),
    shown: (shown, rest) =>
      `${plural(shown, { one: "# affichée", other: "# affichées" })}, ${plural(rest, { one: "# restante", other: "# restantes" })}`,
    notMe: {
      open: "Ce n’était pas moi",
      label: "Sécuriser votre compte",
      why: "Si vous ne reconnaissez pas une connexion, quelqu’un d’autre a peut-être accès à votre compte. Vérifiez ces points dans l’ordre.",
      password:
        "Un nouveau mot de passe déconnecte tous les appareils et toutes les applications. Les clés d’accès et les comptes WebDAV continuent de fonctionner.",
      passkeys: "Supprimez celles qui ne sont pas à vous.",
      twoFactor: "Avec une deuxième étape, un mot de passe volé ne suffit plus pour se connecter.",
      connectedApps: "Révoquez l’accès de celles que vous ne connaissez pas.",
      webDav:
        "Supprimez ceux que vous ne connaissez pas. Ils continuent de fonctionner après un changement de mot de passe.",
    },
  },
  /** Identity providers, unless the site has a name of its own for them. */
  providers: {
    logto: "Logto",
    qq: "QQ",
    oidc: "OpenID Connect",
    sso: "SSO",
    numbered: (number) => `Fournisseur ${isolate(number)}`,
    unknown: "un autre compte",
  },
  passkeys: {
    title: "Clés d’accès",
    description:
      "Connectez-vous sans mot de passe, avec votre empreinte digitale, votre visage, un code PIN ou une clé de sécurité.",
    add: "Ajouter une clé d’accès",
    none: "Aucune clé d’accès",
    noneWhy:
      "Avec une clé d’accès sur votre appareil ou dans votre gestionnaire de mots de passe, vous vous connectez sans mot de passe.",
    unnamed: "Clé d’accès sans nom",
    addedOn: (date) => `Ajoutée le ${isolate(date)}`,
    used: (relative) => `Utilisée ${isolate(relative)}`,
    neverUsed: "Jamais utilisée",
    remove: "Supprimer",
    removeNamed: (name) => `Supprimer la clé d’accès ${isolate(name)}`,
    wasAdded: (name) => `Clé d’accès ${quoted(name)} ajoutée`,
    wasRemoved: (name) => `Clé d’accès ${quoted(name)} supprimée`,
    off: "Ce site a désactivé les clés d’accès. Les vôtres sont conservées, mais ne permettent plus de se connecter.",
    unsupported:
      "Ce navigateur ne prend pas en charge les clés d’accès. Utilisez une version récente de Chrome, Edge, Firefox ou Safari.",
    insecure:
      "Les navigateurs n’autorisent les clés d’accès que sur une connexion sécurisée. Ouvrez cette page à une adresse qui commence par https://.",
    /** Name of a new passkey, from what the browser says of itself. */
    nameOf: (browser, system) =>
      browser && system ? `${browser} sur ${system}` : (browser ?? system ?? "Clé d’accès"),
    adding: {
      title: "Ajouter une clé d’accès",
      description:
        "Votre navigateur vous demandera votre empreinte digitale, votre visage, un code PIN ou une clé de sécurité.",
      name: "Nom",
      nameWhy: "Pour la reconnaître dans la liste.",
      submit: "Ajouter la clé d’accès",
      asking: "Suivez les instructions de votre navigateur…",
      noPlatform:
        "Cet appareil ne peut pas créer de clé d’accès à lui seul. Préparez une clé de sécurité ou votre téléphone.",
      failed: (reason) => `Échec de l’ajout\u00a0: ${reason}`,
      unknown: (reason) =>
        `Impossible de savoir si la clé d’accès a été ajoutée\u00a0: ${reason} Avant de réessayer, fermez cette fenêtre et vérifiez dans la liste.`,
    },
    /** Why no passkey was added. */
    problems: {
      canceled:
        "Aucune clé d’accès n’a été ajoutée. Réessayez en suivant les instructions de votre navigateur, ou utilisez un autre navigateur.",
      alreadyHere: "Cet appareil ou ce gestionnaire de mots de passe a déjà une clé d’accès pour ce compte.",
      otherSite: (host) =>
        `Les clés d’accès de ce site ne peuvent être ajoutées que sur ${isolate(host)}. Ouvrez-y les paramètres.`,
      unsuitable:
        "Cet appareil ou cette clé de sécurité ne peut pas stocker de clé d’accès. Utilisez un autre appareil ou une autre clé de sécurité.",
      failed:
        "Le navigateur n’a pas pu créer de clé d’accès. Réessayez, ou utilisez un autre appareil ou une autre clé de sécurité.",
      tooLate:
        "Clé d’accès non ajoutée\u00a0: plus de 5\u00a0minutes se sont écoulées, ou un autre onglet a commencé à ajouter une clé d’accès. Réessayez.",
      turnedOff: "Ce site a désactivé les clés d’accès.",
    },
    removing: {
      title: (name) => `Supprimer la clé d’accès ${quoted(name)}\u202f?`,
      description:
        "Vous ne pourrez plus l’utiliser pour vous connecter. Si votre appareil la propose encore, supprimez-la aussi de l’appareil.",
      submit: "Supprimer la clé d’accès",
      lastWayIn:
        "Votre compte n’a pas de mot de passe, et cette clé d’accès est votre seul moyen de vous connecter. Sans elle, vous perdez l’accès, et seul un administrateur peut vous le rendre.",
      understood: "Je comprends que je ne pourrai plus me connecter",
      failed: (reason) => `Échec de la suppression\u00a0: ${reason}`,
      unknown: (reason) =>
        `Impossible de savoir si la clé d’accès a été supprimée\u00a0: ${reason} Avant de réessayer, fermez cette fenêtre et vérifiez dans la liste.`,
    },
  },

  connectedApps: {
    title: "Applications externes",
    description: "Les applications qui peuvent utiliser votre compte.",
    none: "Aucune application externe",
    noneWhy:
      "Les applications que vous autorisez à utiliser votre compte figurent ici, et vous pouvez révoquer leur accès.",
    thisApp: "Cette application",
    unnamed: "Application sans nom",
    /** Name of an app of Cloudreve's own that is not known here, by the key of its text. */
    keyed: (key) => `Application Cloudreve ${quoted(key)}`,
    names: { "oauth.desktop": "Cloudreve pour ordinateur", "setting.iOSApp": "Cloudreve pour iOS" },
    used: (relative) => `Utilisée ${isolate(relative)}`,
    neverUsed: "Jamais utilisée",
    revoke: "Révoquer",
    revokeNamed: (name) => `Révoquer l’accès pour ${isolate(name)}`,
    wasRevoked: (name) => `Accès révoqué. ${quoted(name)} peut encore utiliser votre compte pendant une heure au plus.`,
    /** The rights of an app, as sentences. */
    scopes: {
      identity: "Connaître votre identité",
      read: {
        UserInfo: "Voir votre profil et vos préférences",
        Files: "Voir vos fichiers",
        Shares: "Voir vos liens de partage",
        Workflow: "Voir vos tâches",
        DavAccount: "Voir vos comptes WebDAV et leurs mots de passe",
        UserSecurityInfo: "Voir comment vous vous connectez",
        Finance: "Voir vos crédits et vos paiements",
        Admin: "Voir l’administration de ce site",
      },
      write: {
        UserInfo: "Voir et modifier votre profil et vos préférences",
        Files: "Voir, modifier et supprimer vos fichiers",
        Shares: "Voir et modifier vos liens de partage",
        Workflow: "Voir et lancer des tâches",
        DavAccount: "Voir et modifier vos comptes WebDAV et leurs mots de passe",
        UserSecurityInfo: "Voir et modifier la façon dont vous vous connectez",
        Finance: "Voir vos crédits et vos paiements, et payer avec vos crédits",
        Admin: "Administrer ce site",
      },
      offline: "Garder l’accès en votre absence",
      otherRead: (thing) => `Voir ${quoted(thing)}`,
      otherWrite: (thing) => `Voir et modifier ${quoted(thing)}`,
      other: (scope) => `Utiliser ${quoted(scope)}`,
    },
    revoking: {
      title: (name) => `Révoquer l’accès pour ${quoted(name)}\u202f?`,
      description:
        "L’application ne pourra plus renouveler son accès. Celui qu’elle a maintenant prendra fin dans l’heure.",
      thisApp: "Vous utilisez cette application en ce moment. Vous devrez vous y reconnecter dans l’heure.",
      submit: "Révoquer l’accès",
      failed: (reason) => `Impossible de révoquer l’accès\u00a0: ${reason}`,
      unknown: (reason) =>
        `Impossible de savoir si l’accès a été révoqué\u00a0: ${reason} Avant de réessayer, fermez cette fenêtre et vérifiez dans la liste.`,
    },
  },

  membership: {
    title: "Abonnement",
    description: "Les avantages de votre groupe et sa date de fin.",
    active: "Actif",
    ended: "Expiré",
    until: (date, relative) => `Jusqu’au ${isolate(date)} (${isolate(relative)}).`,
    since: (date, relative) => `Expiré le ${isolate(date)} (${isolate(relative)}). Votre groupe va bientôt changer.`,
    none: "Votre groupe n’a pas de date de fin.",
    noGroup: "Aucun groupe",
    cancel: "Résilier l’abonnement",
    atEnd: "À l’échéance",
    atEndWhy:
      "Vous retrouvez votre groupe précédent. Si vos fichiers dépassent son espace de stockage, supprimez-en avant d’en ajouter d’autres.",
    extend: "Prolonger",
    renew: "Renouveler",
    buy: "S’abonner",
    canceled: "Abonnement résilié",
    dialog: {
      title: (group) => `Résilier votre abonnement ${isolate(group)}\u202f?`,
      description: (group, date) =>
        `Votre abonnement prend fin maintenant, et non le ${isolate(date)}. Vous perdez ce que le groupe ${isolate(group)} vous apporte. C’est irréversible.`,
      confirm: (group) => `Saisissez ${isolate(group)} pour confirmer`,
      keep: "Garder l’abonnement",
      submit: "Résilier maintenant",
      failed: (reason) => `Échec de la résiliation\u00a0: ${reason}`,
      unknown: (reason) =>
        `Impossible de savoir si l’abonnement a été résilié\u00a0: ${reason} Avant de réessayer, fermez cette fenêtre et vérifiez votre abonnement.`,
      mismatch: (group) => `La saisie ne correspond pas. Saisissez ${isolate(group)}.`,
    },
  },

  finance: {
    title: "Crédits et commandes",
    description: "Vos crédits, vos commandes et les codes cadeaux.",
    credit: "Crédits",
    points: (count) => plural(count, { one: "# crédit", many: "# de crédits", other: "# crédits" }),
    creditUnknown: "Le site n’indique pas combien de crédits vous avez.",
    recharge: "Acheter des crédits",
    history: {
      label: "Mouvements de crédits",
      why: "Les crédits reçus et dépensés, du plus récent au plus ancien.",
      none: "Aucun mouvement",
      /** By the server's words. */
      reasons: {
        share_purchased: "Vente d’un partage",
        pay: "Paiement d’une commande",
        adjust: "Ajustement par le site",
        recharge: "Achat de crédits",
      },
      other: "Autre mouvement",
    },
    orders: {
      label: "Commandes",
      why: "Vos achats sur ce site, du plus récent au plus ancien.",
      none: "Aucune commande",
      unnamed: "Commande",
      /** By the server's words. */
      status: {
        created: "Non payée",
        paid: "Payée, pas encore livrée",
        fulfilled: "Livrée",
        fulfill_failed: "Payée, échec de la livraison",
        canceled: "Annulée ou expirée",
      },
      /** By the server's numbers. */
      products: { 1: "Accès à un partage", 2: "Abonnement", 3: "Pack de stockage", 4: "Crédits" },
      number: (number) => `N°\u00a0${isolate(number)}`,
      times: (count) => `×\u00a0${isolate(count)}`,
    },
    gift: {
      label: "Code cadeau",
      why: "Utilisez un code pour obtenir des crédits, du stockage ou un abonnement.",
      enter: "Saisir un code",
      title: "Utiliser un code cadeau",
      description: "Saisissez le code pour le vérifier, sans l’utiliser pour l’instant.",
      confirm: "Le code est valable. Il ne peut servir qu’une fois, et c’est irréversible.",
      code: "Code",
      check: "Vérifier le code",
      redeem: "Utiliser",
      gives: "Contenu",
      quantity: "Quantité",
      lasts: "Durée",
      wrong: "Ce code est incorrect ou déjà utilisé. Vérifiez-le, puis réessayez.",
      notChecked: (reason) => `Échec de la vérification\u00a0: ${reason}`,
      failed: (reason) => `Code non utilisé\u00a0: ${reason}`,
      unknown: (reason) => `Impossible de savoir si le code a été utilisé\u00a0: ${reason} Vérifiez à nouveau le code.`,
      /** So often the thing of this name. */
      of: (count, name) => `${isolate(count)}\u00a0× ${isolate(name)}`,
      redeemed: (what) => `Vous avez reçu\u00a0: ${isolate(what)}`,
    },
  },
};
