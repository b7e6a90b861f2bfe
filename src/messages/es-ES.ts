import { percentIn } from "../browser/percent";
import type { Messages } from "./Messages";
import { clockIn, isolate, pluralIn } from "./plural";

const plural = pluralIn("es-ES");
const clock = clockIn("es-ES");
const percentage = percentIn("es-ES");

/**
 * Spanish, for readers of all countries: "tú", and words that are used everywhere. A passkey is a "clave de acceso", a
 * security key a "llave de seguridad", the key of an authenticator app a "clave secreta".
 */
export const messages: Messages = {
  page: {
    title: "Ajustes de la cuenta",
    description: "Tu perfil, tus preferencias y tu seguridad.",
    nav: "Ajustes de la cuenta",
    skip: "Ir a los ajustes",
    unsavedMark: "cambios sin guardar",
    failedMark: "No se pudo cargar",
  },

  /** The groups of the page. */
  groups: {
    twoFactorOn: "Segundo factor activado",
    twoFactorOff: "Segundo factor desactivado",
    apps: (count) => plural(count, { one: "# aplicación", other: "# aplicaciones" }),
    webDavAccounts: (count) => plural(count, { one: "# cuenta WebDAV", other: "# cuentas WebDAV" }),
    versions: (count) => plural(count, { one: "# versión", other: "# versiones" }),
    back: "Todos los ajustes",
    profile: { title: "Perfil", description: "Tu nombre y tu foto, visibles junto a los archivos que compartes." },
    preferences: { title: "Preferencias", description: "Cómo se ve y cómo funciona Cloudreve." },
    security: { title: "Seguridad", description: "Tus formas de iniciar sesión y la protección de tu cuenta." },
    devicesAndApps: {
      title: "Dispositivos y aplicaciones",
      description: "Qué aplicaciones y dispositivos pueden acceder a tus archivos.",
    },
    storage: { title: "Almacenamiento", description: "Tu almacenamiento y de dónde viene." },
  },

  /** The search over all settings of the page. */
  search: {
    label: "Buscar ajustes",
    clear: "Borrar búsqueda",
    found: (count) => plural(count, { one: "# ajuste encontrado", other: "# ajustes encontrados" }),
    none: (query) => `Ningún ajuste coincide con “${isolate(query)}”.`,
    /** Names of a row or section, by its id, that people may type and that its label and description lack. */
    synonyms: {
      avatar: "avatar imagen fotografía gravatar retrato icono cara subir recortar picture",
      nick: "apodo alias nick nickname nombre de usuario username cómo me llamo quién soy",
      share_links_in_profile:
        "privacidad público privado enlaces compartidos compartir visible visibilidad página personal links",
      email: "email e-mail mail correo dirección login",
      uid: "uid id identificador número de usuario",
      group: "grupo de usuarios rol plan",
      memberSince: "registro fecha de registro registrado alta antigüedad inscripción",
      language: "idioma lengua traducción interfaz español castellano inglés language",
      disable_view_sync: "configuración de vista sincronización lista cuadrícula diseño orden columnas carpeta mostrar",
      preferred_theme: "oscuro claro modo apariencia aspecto diseño paleta piel color tema skin",
      version_retention_enabled: "historial versiones copia de seguridad backup restaurar recuperar revisiones activar",
      version_retention_ext: "tipos de archivo formato sufijo docx historial versiones",
      version_retention_max: "límite número cantidad historial versiones",
      password: "clave contraseña pass password login entrar acceso cambiar restablecer secreta credenciales seguridad",
      twoFactor:
        "2fa mfa otp totp doble factor dos pasos segundo factor verificación verificar autenticador código google authenticator authy seguridad teléfono móvil celular nuevo perdido cambiar",
      passkeys:
        "passkey passkeys llave de acceso llave de paso webauthn fido fido2 yubikey huella dactilar cara rostro biometría pin touch id face id windows hello login",
      linkedIdentities:
        "sso inicio de sesión único openid connect oidc logto qq redes sociales terceros externa identidad vincular enlazar conectar asociar",
      signInActivity:
        "actividad historial registro login logins accesos conexiones dispositivos sesiones intentos fallidos ip dirección hackeado robo sospechoso",
      connectedApps:
        "oauth app apps terceros conectadas vinculadas integraciones autorizadas autorización permisos revocar desconectar escritorio",
      webDav:
        "dav unidad de red montar sincronizar contraseña de aplicación carpeta raíz nas finder explorador clientes archivos ocultos solo lectura proxy",
      storage:
        "cuota espacio usado ocupado libre capacidad disco uso lleno límite gigas gigabytes papelera archivos eliminados borrados permisos políticas paquetes nodos",
      preferred_dark_mode: "modo oscuro modo claro nocturno noche tema apariencia aspecto brillo dark mode",
      time_zone: "huso horario hora local reloj utc gmt región país timezone",
      tree_view_auto_expand: "barra lateral vista de árbol carpetas abrir desplegar automáticamente",
      folder_click_action: "doble clic un clic click ratón mouse abrir seleccionar archivos",
      securityOverview: "resumen revisión comprobación protección estado",
      sessions: "salir desconectar desconectarse logout log out sesión todos los dispositivos otros dispositivos",
      membership: "suscripción plan pro vip cancelar baja caduca vence renovar prolongar extender ampliar mejorar",
      finance:
        "créditos puntos saldo recargar recarga pagos compras facturas código de regalo canjear cupón vale dinero finanzas",
    },
  },

  actions: {
    save: "Guardar",
    discard: "Descartar",
    tryAgain: "Reintentar",
    cancel: "Cancelar",
    close: "Cerrar",
    useTheirs: "Usar el nuevo valor",
    keepMine: "Conservar el mío",
    mergeBoth: "Combinar ambos",
    stopWaiting: "Dejar de esperar",
    saveAll: "Guardar todo",
    discardAll: "Descartar todo",
    undo: "Deshacer",
    undoOf: (fields) => `Deshacer: ${isolate(fields)}`,
    show: "Mostrar",
    showOf: (what) => `Mostrar: ${isolate(what)}`,
    hide: "Ocultar",
    hideOf: (what) => `Ocultar: ${isolate(what)}`,
    showMore: "Mostrar más",
    showMoreOf: (what) => `Mostrar más: ${isolate(what)}`,
  },

  /** The status of a section, shown in its foot. */
  state: {
    /** A mark at a field of any gender. */
    edited: "Con cambios",
    loading: "Cargando los ajustes",
    reading: "Cargando…",
    unsaved: (count) => plural(count, { one: "# cambio sin guardar", other: "# cambios sin guardar" }),
    waiting: "Esperando a que otra pestaña termine de guardar…",
    saving: "Guardando…",
    checking: "Comprobando lo que se guardó…",
    offline: "No tienes conexión. Guarda cuando la recuperes.",
    saved: "Guardado",
    undone: "Deshecho",
    discarded: "Cambios descartados",
    savedOnceOnline: "No tienes conexión. Tus cambios se guardarán cuando la recuperes.",
    notSaved: (reason) => `No se pudo guardar: ${reason} Tus cambios siguen aquí.`,
    unknown: (reason) => `No sabemos si se guardó: ${reason} Tus cambios siguen aquí.`,
    locked: "Lo define este sitio. No puedes cambiarlo aquí.",
    readOnly: "Esta aplicación no puede cambiar estos ajustes. Cámbialos en el sitio web.",
    notConfirmed: "No se hizo nada. No pudimos confirmar que eres tú.",
    needsAttention: (count) =>
      plural(count, {
        one: "No se guardó. Hay # campo por corregir.",
        other: "No se guardó. Hay # campos por corregir.",
      }),
    chooseFirst: "Antes de guardar, elige qué valor conservar.",
    readFailed: "No se pudieron cargar estos ajustes",
    broken: "Esta parte ha dejado de funcionar",
    brokenWhy: "Tus cambios sin guardar siguen aquí, salvo las contraseñas y los códigos.",
    sectionsFailed: (sections) => `No se pudo cargar: ${sections}`,
    on: "activado",
    off: "desactivado",
    changedElsewhere: (value) => `Nuevo valor en otra pestaña o en otro dispositivo: ${isolate(value)}.`,
  },

  /** The bar of unsaved changes, and the dialog that asks before leaving. */
  unsaved: {
    title: "Cambios sin guardar",
    summary: (changes, sections) =>
      `${plural(changes, { one: "# cambio sin guardar", other: "# cambios sin guardar" })} en ${plural(sections, { one: "una sección", other: "# secciones" })}`,
    offline: "No tienes conexión. Tus cambios siguen aquí.",
    /** The links to the sections follow. */
    failed: "No se guardó. Por revisar:",
    attention: (sections) => `No se guardó. Por revisar: ${isolate(sections)}`,
    show: (section) => `Mostrar ${isolate(section)}`,
    leave: {
      title: "¿Salir sin guardar?",
      description: (sections) => `Tienes cambios sin guardar en ${isolate(sections)}.`,
      stay: "Quedarse",
      discard: "Descartar y salir",
      save: "Guardar y salir",
      notSaved: "Algunos cambios no se pudieron guardar. Quédate para ver cuáles.",
    },
  },

  /** Why a call failed, to follow "No se pudo guardar: ". */
  errors: {
    network: "no se pudo conectar con el servidor.",
    offline: "no tienes conexión.",
    timeout: "el servidor tardó demasiado en responder.",
    aborted: "se interrumpió el guardado.",
    http: (status) =>
      status === 429
        ? "se enviaron demasiadas solicitudes (429). Vuelve a intentarlo más tarde."
        : `algo falló en el servidor (${status}).`,
    contract: "no se pudo leer la respuesta del servidor.",
    signInInFront:
      "en lugar del servidor respondió una página de inicio de sesión. Abre este sitio en otra pestaña, inicia sesión allí y vuelve a intentarlo.",
    robotCheck:
      "en lugar del servidor respondió una verificación antirrobots. Abre este sitio en otra pestaña, supera la verificación y vuelve a intentarlo.",
    stoppedOnTheWay: (status) =>
      `un proxy o un cortafuegos bloqueó la solicitud (${status}). Prueba con otra red o consulta al administrador del sitio.`,
    pageInstead: "en lugar del servidor respondió una página web. Comprueba tu conexión.",
    tooMany: "se enviaron demasiadas solicitudes (429).",
    /** Adds to a reason the time (ms) after which the server says to try again. The time may begin with a day. */
    later: (reason, time) => `${reason} Próximo intento posible: ${isolate(clock(time))}.`,
    signInRequired: "tienes que volver a iniciar sesión.",
    insufficientScope: "esta aplicación no tiene permiso para hacerlo.",
    application: (code) => `el servidor no lo aceptó (${code}).`,
    applicationSays: (msg, code) => `el servidor dice “${isolate(msg)}” (${code}).`,
    /** Refusals with a known code of the server. Any other code has the server's own words, or only its number. */
    codes: {
      "-404": "el servidor de este sitio no ofrece esta función.",
      403: "no tienes permiso para hacerlo (403).",
      404: "el servidor no lo encontró (404).",
      40001: "el servidor no acepta uno de los valores (40001).",
      40007: "tu grupo no tiene permiso para hacerlo (40007).",
      40019: "esta función está desactivada en este sitio (40019).",
      40020: "tienes que volver a iniciar sesión (40020).",
      40022: "el código es incorrecto (40022).",
      40024: "el sitio no aceptó la clave de acceso (40024).",
      40025: "el sitio no aceptó la clave de acceso (40025).",
      40069: "la contraseña actual es incorrecta (40069).",
      50001: "falló la base de datos del servidor (50001).",
      50002: "el servidor no pudo cifrarlo (50002).",
      50004: "el servidor no pudo leer o escribir un archivo (50004).",
      50005: "algo falló dentro del servidor (50005).",
      50006: "falló el almacenamiento temporal del servidor (50006).",
    },
    notKept: "el servidor lo confirmó, pero no lo guardó. Vuelve a guardar.",
    otherUser: "ahora otra persona tiene la sesión iniciada aquí. Vuelve a iniciar sesión con tu cuenta.",
    /** A sentence: reloading the page loses what is not saved. */
    notLoaded:
      "No se pudo cargar una parte de esta página. Vuelve a intentarlo. Si sigue sin cargarse, guarda tus cambios y recarga la página.",
    unexpected: "algo falló en esta página. Vuelve a intentarlo.",
    /** Turns a reason into a sentence of its own. */
    sentence: (reason) => reason.charAt(0).toUpperCase() + reason.slice(1),
  },

  /** Errors shown at a field. */
  issues: {
    required: "Completa este campo.",
    nameRequired: "El nombre necesita al menos un carácter visible.",
    tooShort: "Es demasiado corto.",
    tooLong: (count) =>
      count > 255 ? plural(count, { other: "Demasiado largo: # de 255 caracteres." }) : "Es demasiado largo.",
    wholeNumber: "Escribe un número entero: 0 o más.",
    tooLarge: "Escribe un número menor.",
    numberRequired: "Escribe un número o elige “Sin límite”.",
    color: "El servidor no acepta este color. Elige otro.",
    notAnExtension: (entry) => `“${isolate(entry)}” no es una extensión de archivo.`,
    onlyLastPart: (part) => `Escribe solo la última parte: “${isolate(part)}”.`,
    withoutSigns: (extension) => `Escríbela sin caracteres especiales: “${isolate(extension)}”.`,
    extensionExample: "Ejemplo de extensión: “pdf”.",
    passwordTooShort: (min) => plural(min, { one: "Usa al menos # carácter.", other: "Usa al menos # caracteres." }),
    passwordTooLong: (max) =>
      plural(max, { one: "Usa como máximo # carácter.", other: "Usa como máximo # caracteres." }),
    passwordsDiffer: "Las contraseñas no coinciden.",
    currentPasswordWrong: "Esta no es tu contraseña actual.",
    currentPasswordMaybeNew: "Esta no es tu contraseña actual. Puede que la nueva ya esté en vigor.",
    codeIncomplete: "Escribe los 6 dígitos.",
    codeWrong: "Código incorrecto. Espera al siguiente o comprueba la hora de tu dispositivo.",
    /** A refusal of a field that the page has no words for, with those of the server. */
    serverSays: (msg) => `El servidor no lo acepta: “${isolate(msg)}”`,
    nameNotStored: "Este nombre es demasiado largo para este servidor. Prueba con uno más corto.",
  },

  avatar: {
    title: "Foto de perfil",
    description: "Los demás la ven junto a lo que compartes.",
    /** The picture that is shown now. */
    is: { file: "Tu propia foto", gravatar: "Tu Gravatar", none: "Tus iniciales" },
    why: "Usa cualquier imagen que tu navegador pueda abrir y elige qué parte mostrar.",
    change: "Cambiar foto…",
    useGravatar: "Usar Gravatar…",
    changed: "Foto cambiada",
    dialog: {
      title: "Cambiar foto",
      choose: "Elige una imagen, suéltala aquí o pégala.",
      crop: "Mueve el círculo a la parte que verán los demás.",
      drop: "Suelta una imagen aquí",
      file: "Elegir un archivo…",
      another: "Otra imagen",
      reading: "Abriendo la imagen…",
      sending: "Enviando la imagen…",
      animated: "Esta imagen es animada. Solo se conserva el primer fotograma.",
      zoom: "Zoom",
      zoomed: (percent) => percentage(percent),
      turnLeft: "Girar a la izquierda",
      turnRight: "Girar a la derecha",
      /** Accessible name of the frame around the part that is kept. */
      frame: "La parte que se muestra. Muévela con las teclas de flecha.",
      corners: {
        northWest: "Esquina superior izquierda. Cambia el tamaño con las teclas de flecha.",
        northEast: "Esquina superior derecha. Cambia el tamaño con las teclas de flecha.",
        southEast: "Esquina inferior derecha. Cambia el tamaño con las teclas de flecha.",
        southWest: "Esquina inferior izquierda. Cambia el tamaño con las teclas de flecha.",
      },
      submit: "Usar esta imagen",
      failed: (reason) => `No se pudo cambiar tu foto: ${reason}`,
      unknown: (reason) => `No sabemos si se cambió tu foto: ${reason}`,
    },
    /** Why a file is not taken. */
    problems: {
      empty: "Este archivo está vacío. Elige otro.",
      tooLarge: "Este archivo ocupa más de 50\u00a0MB. Elige una imagen más pequeña.",
      unreadable: "Tu navegador no puede abrir este archivo como imagen. Elige un PNG, JPEG o WebP.",
      tooManyPixels: "Esta imagen tiene demasiados píxeles. Redúcela antes.",
      broken: "Esta imagen está dañada o tu navegador no puede abrir su formato. Elige otra.",
    },
    gravatar: {
      title: "¿Usar tu Gravatar?",
      description:
        "Gravatar es de otra empresa. Quien ve tu foto la carga desde Gravatar, con una dirección creada a partir de un hash de tu correo electrónico.",
      replaces:
        "Gravatar es de otra empresa. Quien ve tu foto la carga desde Gravatar, con una dirección creada a partir de un hash de tu correo electrónico. Tu propia foto dejará de mostrarse.",
      submit: "Usar Gravatar",
      done: "Ahora se muestra tu Gravatar",
      failed: (reason) => `No se pudo usar Gravatar: ${reason}`,
      unknown: (reason) => `No sabemos si se usa Gravatar: ${reason}`,
    },
  },

  profile: {
    title: "Perfil",
    description: "Tu nombre, tu perfil público y los datos de tu cuenta.",
    nick: { label: "Nombre visible", why: "Hasta 255 caracteres." },
    share_links_in_profile: {
      label: "Perfil público",
      why: "Los enlaces compartidos que se ven en tu perfil público.",
      publicShares: "Los enlaces sin contraseña",
      allShares: "Todos, con o sin contraseña",
      hidden: "Ningún enlace",
      /** A link to the user's public page. */
      open: "Abrir tu perfil público",
    },
    email: "Correo electrónico",
    uid: "ID de usuario",
    group: "Grupo",
    memberSince: "Miembro desde",
    none: "Ninguno",
  },

  preferences: {
    title: "Preferencias",
    description: "Cómo funciona Cloudreve en todos tus dispositivos.",
    language: { label: "Idioma", why: "También el de los correos que envía este sitio.", notChosen: "Sin elegir" },
    disable_view_sync: {
      label: "Sincronizar la vista",
      why: "Las carpetas se ven con el mismo diseño y orden en todos tus dispositivos.",
    },
  },

  theme: {
    title: "Tema",
    description: "Los colores que ofrece este sitio, en versión clara y oscura.",
    preferred_theme: { label: "Color del tema", why: "Ya puedes ver cómo queda. Guarda para conservarlo." },
    default: "predeterminado",
    notOffered: "este sitio no lo ofrece",
    /**
     * Accessible name of a theme: the name of its color, its value if the name alone is not clear, and a remark such as
     * "predeterminado".
     */
    option: (name, color, remark) => [name, color, remark].filter(Boolean).join(", "),
    noThemes: "Este sitio no ofrece temas para elegir.",
    colors: {
      red: "Rojo",
      orange: "Naranja",
      yellow: "Amarillo",
      lime: "Lima",
      green: "Verde",
      teal: "Turquesa",
      cyan: "Cian",
      blue: "Azul",
      indigo: "Índigo",
      purple: "Morado",
      pink: "Rosa",
      brown: "Marrón",
      black: "Negro",
      gray: "Gris",
      white: "Blanco",
      other: "Color",
    },
  },

  versionRetention: {
    title: "Retención de versiones",
    description: "Conserva las versiones anteriores de los archivos que cambias o reemplazas.",
    allTypes: "todas las extensiones",
    version_retention_enabled: {
      label: "Conservar versiones anteriores",
      why: "Ocupan parte de tu almacenamiento.",
    },
    version_retention_ext: {
      label: "Extensiones de archivo",
      why: "Déjalo vacío para conservar versiones de todos los archivos.",
      add: "Añadir, p.\u00a0ej. docx",
      remove: (entry) => `Quitar ${isolate(entry)}`,
      added: (entry) => `Añadida: ${isolate(entry)}`,
      removed: (entry) => `Quitada: ${isolate(entry)}`,
      selected: (entry) => `${isolate(entry)} seleccionada. Pulsa Supr para quitarla.`,
      becomes: (stored, entry) =>
        `“${isolate(stored)}” no puede coincidir con ningún archivo. Al guardar se cambiará por “${isolate(entry)}”.`,
      /** Either may be a list. */
      changedElsewhere: (added, removed) =>
        `Cambió en otra pestaña o en otro dispositivo: ${[added && `ahora con ${isolate(added)}`, removed && `ya sin ${isolate(removed)}`].filter(Boolean).join(", ")}.`,
      more: (count) => plural(count, { one: "# más", other: "# más" }),
      /** Described by it, the box says what it holds. */
      held: (count) =>
        plural(count, {
          one: "# extensión. En el campo vacío, pulsa Retroceso dos veces para quitarla.",
          other: "# extensiones. En el campo vacío, pulsa Retroceso dos veces para quitar la última.",
        }),
      hidden: (count) =>
        plural(count, {
          one: "Hay # más que no se muestra. Escribe para encontrarla.",
          other: "Hay # más que no se muestran. Escribe para encontrar una.",
        }),
      dropped: (stored) => `“${isolate(stored)}” no puede coincidir con ningún archivo. Al guardar se quitará.`,
    },
    version_retention_max: {
      label: "Máximo de versiones",
      why: "Cuando hay más, se elimina la más antigua.",
      unlimited: "Sin límite",
    },
  },

  password: {
    title: "Contraseña",
    description: "Al cambiarla, se cierra tu sesión en todos tus dispositivos; en este, en menos de una hora.",
    /** The row that stands for the closed form. */
    row: "Tu contraseña",
    change: "Cambiar…",
    /** The button’s name by ear. It begins with the words on the button. */
    changeName: "Cambiar contraseña",
    current_password: {
      label: "Contraseña actual",
      show: "Mostrar contraseña actual",
      hide: "Ocultar contraseña actual",
    },
    new_password: {
      label: "Contraseña nueva",
      why: "De 6 a 128 caracteres.",
      show: "Mostrar contraseña nueva",
      hide: "Ocultar contraseña nueva",
    },
    confirm_new_password: {
      label: "Repetir contraseña nueva",
      show: "Mostrar contraseña repetida",
      hide: "Ocultar contraseña repetida",
    },
    changed: "Contraseña cambiada. Vuelve a iniciar sesión con la nueva; en este dispositivo, en menos de una hora.",
    unsaved: "Contraseña aún sin cambiar",
    notChanged: (reason) => `No se pudo cambiar tu contraseña: ${reason}`,
    others: {
      label: (sections) => `Guardar antes los cambios en ${isolate(sections)}`,
      why: "Después de cambiar la contraseña tendrás que volver a iniciar sesión.",
      notSaved: "La contraseña no se cambió: no se pudieron guardar antes los demás cambios.",
    },
    unknown: "No sabemos si se cambió tu contraseña. Para averiguarlo, inicia sesión con la nueva en otra ventana.",
    readOnly: {
      title: "No disponible en esta aplicación",
      text: "Esta aplicación no puede cambiar tu contraseña. Cámbiala en el sitio web.",
    },
    passwordless: {
      title: "Esta cuenta no tiene contraseña",
      text: "Inicias sesión con una clave de acceso o una cuenta vinculada, así que aquí no hay nada que cambiar.",
    },
    strength: {
      scores: ["Muy débil.", "Débil.", "Aceptable.", "Buena.", "Fuerte."],
      hints: [
        "Cualquiera podría adivinarla.",
        "Fácil de adivinar.",
        "Añade una o dos palabras.",
        "Con otra palabra sería fuerte.",
        "Difícil de adivinar, incluso con tiempo.",
      ],
    },
  },

  twoFactor: {
    title: "Autenticación de dos factores",
    description: "Un segundo paso al iniciar sesión, con una aplicación de tu teléfono.",
    app: "Aplicación de autenticación",
    on: "Activada",
    off: "Desactivada",
    whyOn: "Cada inicio de sesión pide un código de tu aplicación.",
    whyOff: "Tu contraseña basta para iniciar sesión.",
    whyPasswordless: "Inicias sesión sin contraseña, así que no se pide ningún código.",
    turnOn: "Activar",
    turnOff: "Desactivar",
    /** Accessible names of the two buttons, which begin with the words that are seen. */
    turnOnName: "Activar aplicación de autenticación",
    turnOffName: "Desactivar aplicación de autenticación",
    turnedOn: "Autenticación de dos factores activada",
    turnedOff: "Autenticación de dos factores desactivada",
    enable: {
      title: "Activar la autenticación de dos factores",
      description:
        "Escanea el código QR con una aplicación de autenticación y escribe el código de 6 dígitos que muestre.",
      preparing: "Preparando una clave secreta…",
      qrLabel: "Código QR con la clave secreta",
      key: "O escribe esta clave secreta a mano",
      copy: "Copiar clave",
      copied: "Copiada",
      copyFailed: "Aquí no se permite copiar. La clave está seleccionada: cópiala con el teclado.",
      noRecovery:
        "No hay códigos de recuperación. Guarda esta clave en un lugar seguro: si pierdes tu dispositivo, solo con ella o con la ayuda de un administrador podrás volver a entrar.",
      validFor: (time) => `La clave caduca en ${isolate(time)}`,
      minutesLeft: (minutes) =>
        plural(minutes, { one: "La clave caduca en # minuto.", other: "La clave caduca en # minutos." }),
      runOut: "Esta clave ha caducado",
      replaced: "Otra pestaña tiene una clave más reciente",
      maybeReplaced: "Si otra pestaña u otro dispositivo ha mostrado una clave más reciente, esta ya no funciona.",
      newKey: "Nueva clave",
      openHere: "Abrir en este dispositivo",
      print: "Imprimir",
      save: "Guardar como archivo",
      saved: "Guardada",
      notSaved: "Aquí no se permite guardar. Copia la clave.",
      notPrinted: "Aquí no se permite imprimir. Copia la clave.",
    },
    /** The key on paper or in a file. */
    sheet: {
      title: (site) => `Clave de dos factores para ${isolate(site)}`,
      account: "Cuenta",
      key: "Clave",
      keep: "No la compartas: quien la tenga puede generar tus códigos.",
    },
    /** A new key while two-factor authentication is on. */
    again: {
      label: "Nuevo teléfono o aplicación",
      why: "Pasa tus códigos a otro dispositivo. Los del anterior dejan de funcionar cuando confirmas.",
      open: "Volver a configurar",
      title: "Volver a configurar la autenticación de dos factores",
      description:
        "Escanea el código QR con la aplicación del nuevo dispositivo y escribe el código de 6 dígitos que muestre. Desde ese momento, los códigos del anterior dejan de funcionar.",
      submit: "Usar el nuevo dispositivo",
      done: "Configuración lista. Los códigos del dispositivo anterior ya no funcionan.",
      unknown: (reason) =>
        `No sabemos si el nuevo dispositivo ya está en uso: ${reason} Escribe su próximo código para asegurarte.`,
    },
    disable: {
      title: "Desactivar la autenticación de dos factores",
      description:
        "Escribe un código de tu aplicación de autenticación. Después, tu contraseña bastará para iniciar sesión.",
    },
    code: "Código",
    unknown: (reason) =>
      `No sabemos si se hizo: ${reason} Antes de volver a intentarlo, cierra este cuadro y revisa el ajuste.`,
  },

  webDav: {
    title: "Cuentas WebDAV",
    description: "Contraseñas independientes para las aplicaciones que abren tus archivos por WebDAV.",
    add: "Nueva cuenta",
    none: "No hay cuentas WebDAV",
    noneWhy: "Crea una para cada aplicación o dispositivo y podrás eliminarlas por separado.",
    list: "Cuentas WebDAV",
    readOnly: "Solo lectura",
    readWrite: "Lectura y escritura",
    refusesHidden: "Rechaza archivos ocultos",
    proxied: "A través del servidor",
    added: (date) => `Añadida el ${isolate(date)}`,
    connect: "Conectar",
    connectTo: (name) => `Conectar ${isolate(name)}`,
    edit: "Editar",
    editOf: (name) => `Editar ${isolate(name)}`,
    remove: "Eliminar",
    removeOf: (name) => `Eliminar ${isolate(name)}`,
    created: (name) => `Cuenta WebDAV ${isolate(name)} creada`,
    saved: (name) => `Cuenta WebDAV ${isolate(name)} guardada`,
    removed: (name) => `Cuenta WebDAV ${isolate(name)} eliminada`,
    form: {
      create: "Nueva cuenta WebDAV",
      edit: (name) => `Editar ${isolate(name)}`,
      createWhy: "El servidor crea la contraseña. La verás a continuación y siempre que la pidas.",
      editWhy: "La contraseña no cambia. Si quieres otra, crea una cuenta nueva.",
      name: "Nombre",
      nameWhy: "Solo para esta lista; por ejemplo, el de un dispositivo.",
      folder: "Carpeta",
      folderWhy: "La carpeta que puede abrir la aplicación, como /Fotos. Usa / para darle acceso a todo.",
      notAFolder: "Esta no es una de tus carpetas.",
      readonly: "Solo lectura",
      readonlyWhy: "Las aplicaciones pueden abrir los archivos, pero no cambiarlos.",
      disable_sys_files: "Rechazar archivos ocultos",
      disable_sys_filesWhy: "Archivos cuyo nombre empieza por un punto, como los que macOS añade a cada carpeta.",
      proxy: "A través del servidor",
      proxyWhy: "Para aplicaciones que no pueden descargar directamente del almacenamiento. Es más lento.",
      submit: "Crear",
      notSaved: (reason) => `No se pudo guardar: ${reason}`,
      unknown: (reason) =>
        `No sabemos si se guardó: ${reason} Antes de volver a intentarlo, cierra este cuadro y revisa la lista.`,
    },
    removing: {
      title: (name) => `¿Eliminar ${isolate(name)}?`,
      description: "Las aplicaciones que usan esta cuenta perderán el acceso al momento. Tus archivos se conservan.",
      keep: "Conservar cuenta",
      submit: "Eliminar cuenta",
      notRemoved: (reason) => `No se pudo eliminar: ${reason}`,
      unknown: (reason) =>
        `No sabemos si se eliminó: ${reason} Antes de volver a intentarlo, cierra este cuadro y revisa la lista.`,
    },
    connecting: {
      title: (name) => `Conectar con ${isolate(name)}`,
      description: "Escribe estos datos en la aplicación o en el dispositivo.",
      address: "Dirección del servidor",
      user: "Nombre de usuario",
      password: "Contraseña",
      hidden: "Oculta",
      show: "Mostrar",
      showPassword: "Mostrar contraseña",
      hide: "Ocultar",
      hidePassword: "Ocultar contraseña",
      copy: "Copiar",
      copyOf: (field) => `Copiar: ${isolate(field)}`,
      copyAgain: "Confirmado. Pulsa “Copiar” otra vez.",
      copied: "Copiado",
      copyFailed: "Aquí no se permite copiar. El texto está seleccionado: cópialo con el teclado.",
      gone: "Esta cuenta ya no existe.",
      notRead: (reason) => `No se pudo obtener la contraseña: ${reason}`,
      userWhy: "El nombre de usuario es tu correo electrónico, no el nombre de la cuenta WebDAV.",
      system: "Instrucciones para",
      systems: {
        windows: "Windows",
        macos: "macOS",
        linux: "Linux",
        android: "Android",
        ios: "iPhone y iPad",
      },
      /** The names of menus are those of the Spanish systems. */
      hints: {
        windows:
          "En el Explorador de archivos, haz clic con el botón derecho en Este equipo, elige “Conectar a unidad de red” y escribe la dirección. Windows solo se conecta a direcciones https y, si no cambias su configuración, solo abre archivos de hasta 50\u00a0MB.",
        macos: "En el Finder, abre el menú Ir, elige “Conectarse al servidor” y escribe la dirección.",
        linux:
          "En Archivos de GNOME, abre Red y escribe la dirección con davs:// en lugar de https://. En Dolphin, usa webdavs://.",
        android:
          "Android no incluye WebDAV. Instala un gestor de archivos que lo admita y añade en él un almacenamiento WebDAV.",
        ios: "La aplicación Archivos no incluye WebDAV. Instala una aplicación que lo admita y añade en ella un servidor WebDAV.",
      },
      done: "Listo",
    },
  },

  storage: {
    title: "Almacenamiento",
    description: "Tu almacenamiento y lo que te permite hacer tu grupo.",
    /** Accessible name of the meter. */
    used: "Almacenamiento en uso",
    usage: (used, total) => `${isolate(used)} de ${isolate(total)} en uso`,
    unlimited: (used) => `${isolate(used)} en uso, sin límite`,
    none: (used) => `Tu grupo no te da almacenamiento. En uso: ${isolate(used)}.`,
    full: "Tu almacenamiento está lleno. Elimina archivos para subir otros.",
    over: (bytes) => `Superas tu límite en ${isolate(bytes)}. Elimina archivos para subir otros.`,
    free: "Libre",
    group: "Grupo",
    fromGroup: "De tu grupo",
    fromPacks: "De paquetes de almacenamiento",
    packs: {
      label: "Paquetes de almacenamiento",
      why: "Más espacio durante un tiempo, además del que te da tu grupo.",
      none: "No tienes ninguno. Un paquete da más espacio durante un tiempo.",
      buy: "Comprar espacio",
      since: (date) => `Desde el ${isolate(date)}`,
      until: (date, relative) => `Hasta el ${isolate(date)}, ${isolate(relative)}`,
      ended: (date, relative) => `Finalizó el ${isolate(date)}, ${isolate(relative)}`,
      hasEnded: "Finalizado",
    },
    policies: {
      label: "Políticas de almacenamiento",
      why: "Dónde puede guardar el sitio tus archivos.",
      none: "No puedes usar ninguna",
      types: { local: "En este servidor", remote: "En otro servidor", load_balance: "Repartida entre políticas" },
      upTo: (size) => `Archivos de hasta ${isolate(size)}`,
      anySize: "Archivos de cualquier tamaño",
      only: (types) => `Solo ${isolate(types)}`,
      not: (types) => `Excepto ${isolate(types)}`,
      onlyNames: (pattern) => `Solo nombres que coincidan con ${isolate(pattern)}`,
      notNames: (pattern) => `Excepto nombres que coincidan con ${isolate(pattern)}`,
      relay: "Las subidas pasan por el servidor",
      among: (names) => `Entre ${isolate(names)}`,
    },
    nodes: {
      label: "Nodos",
      why: "Máquinas del sitio que se encargan de tus tareas más largas.",
      none: "No puedes usar ninguno",
      unnamed: "Nodo",
      types: { master: "Principal", slave: "Adicional" },
      tasks: {
        createArchive: "Comprime archivos",
        extractArchive: "Extrae archivos comprimidos",
        remoteDownload: "Descarga de internet",
        relocate: "Mueve archivos entre políticas",
      },
      noTasks: "Ninguna tarea para tus archivos",
    },
    gives: "Incluido en tu grupo",
    rights: {
      share: "Compartir archivos y carpetas con un enlace",
      shareDownload: "Descargar lo que otros comparten contigo",
      webDav: "Abrir tus archivos por WebDAV",
      webDavProxy: "Usar WebDAV a través del servidor",
      archiveDownload: "Descargar carpetas en un solo archivo comprimido",
      archiveTask: "Comprimir y extraer archivos en el servidor",
      remoteDownload: "Hacer que el servidor descargue archivos de internet",
      uniqueDirectLinks: "Crear cada vez un enlace directo distinto",
      advancedDelete: "Eliminar archivos al momento, sin pasar por la papelera",
      administrator: "Administrar este sitio",
    },
    trash: (time) => `Los archivos eliminados se quedan ${isolate(time)} en la papelera`,
    noTrash: "Los archivos eliminados salen de la papelera en la próxima limpieza",
  },

  device: {
    title: "Este dispositivo",
    description: "Se guarda solo en este dispositivo y se aplica al momento.",
    preferred_dark_mode: {
      label: "Claro u oscuro",
      why: "El aspecto de Cloudreve.",
      system: "Como el sistema",
      light: "Claro",
      dark: "Oscuro",
    },
    time_zone: {
      label: "Zona horaria",
      why: "Para fechas y horas. Busca por ciudad, nombre o diferencia horaria.",
      ofDevice: "La de este dispositivo",
      /** Accessible name of the list. */
      list: "Zonas horarias",
      loading: "Cargando zonas horarias…",
      none: "No se encontró ninguna zona horaria",
      found: (count) => plural(count, { one: "# zona horaria", other: "# zonas horarias" }),
    },
    tree_view_auto_expand: {
      label: "Desplegar el árbol de carpetas",
      why: "El árbol de la barra lateral sigue la carpeta que abres.",
    },
    folder_click_action: {
      label: "Clic en una carpeta",
      why: "Si un clic la selecciona, un doble clic la abre.",
      open: "La abre",
      select: "La selecciona",
    },
    notKept:
      "No se guardó en este dispositivo. Si tu navegador bloquea los datos de sitios, permítelos y vuelve a elegir.",
  },

  securityOverview: {
    title: "Tu seguridad de un vistazo",
    description: "El nivel de protección de tu cuenta.",
    turnOn: "Con un segundo paso, una contraseña robada no basta para entrar.",
    noPasskeys: "Aún no tienes ninguna. Una clave de acceso no se puede adivinar ni robar con phishing.",
    passkeys: (count) => plural(count, { one: "# clave de acceso", other: "# claves de acceso" }),
    lastAdded: (date) => `La última, añadida el ${isolate(date)}`,
    look: "Revisar",
    unused: (count, time) =>
      plural(count, { one: "# aplicación", other: "# aplicaciones" }) + ` sin usar desde hace más de ${isolate(time)}`,
  },

  accountAction: {
    loading: (section) => `Cargando: ${isolate(section)}`,
    notHere: "No está disponible para tu cuenta.",
    alreadyDone: "Esto ya está hecho.",
  },

  sessions: {
    title: "Cerrar sesión",
    description: "Las claves de acceso y las cuentas WebDAV siguen funcionando hasta que las elimines.",
    here: {
      label: "En este dispositivo",
      why: "Tu sesión sigue abierta en los demás dispositivos.",
      action: "Cerrar sesión",
    },
    everywhere: {
      label: "En todas partes",
      why: "Una contraseña nueva cierra tu sesión en todos los dispositivos y aplicaciones, también aquí.",
      action: "Cambiar contraseña…",
      passwordless:
        "Solo una contraseña nueva cierra tu sesión en todas partes, y tu cuenta no tiene contraseña. Revoca el acceso de las aplicaciones y elimina las claves de acceso una a una.",
    },
    signedOut: "Sesión cerrada en este dispositivo",
    failed: (reason) => `No se pudo cerrar la sesión: ${reason}`,
  },

  /** Identities from elsewhere with which the user can sign in. Their names have no known gender. */
  linkedIdentities: {
    title: "Cuentas vinculadas",
    description: "Cuentas de otros servicios con las que puedes iniciar sesión aquí.",
    none: "No hay cuentas para vincular",
    noneWhy: "Este sitio no permite iniciar sesión con cuentas de otros servicios.",
    linked: "Vinculada",
    linkedOn: (date) => `Desde el ${isolate(date)}`,
    notLinked: "No vinculada",
    link: "Vincular",
    linkNamed: (name) => `Vincular ${isolate(name)}`,
    unlink: "Desvincular",
    unlinkNamed: (name) => `Desvincular ${isolate(name)}`,
    waiting: (name) => `Continúa con ${isolate(name)} en la ventana nueva.`,
    notOpened: "No se abrió ninguna ventana. Permite las ventanas emergentes de este sitio y vuelve a intentarlo.",
    wasLinked: (name) => `Se vinculó ${isolate(name)}`,
    wasUnlinked: (name) => `Se desvinculó ${isolate(name)}`,
    notLinking: (reason) => `No se pudo vincular: ${reason}`,
    unlinking: {
      title: (name) => `¿Desvincular ${isolate(name)}?`,
      description: (name) =>
        `Ya no podrás iniciar sesión aquí con ${isolate(name)}. Tu cuenta en ese servicio no cambia.`,
      submit: "Desvincular",
      lastWayIn: (name) =>
        `Tu cuenta no tiene contraseña y solo puedes entrar con ${isolate(name)}. Si sigues adelante, perderás el acceso y solo un administrador podrá devolvértelo.`,
      understood: "Entiendo que ya no podré iniciar sesión",
      failed: (reason) => `No se pudo desvincular: ${reason}`,
      unknown: (reason) =>
        `No sabemos si se desvinculó: ${reason} Antes de volver a intentarlo, cierra este cuadro y revisa la lista.`,
    },
  },
  signInActivity: {
    title: "Inicios de sesión recientes",
    description: "Los últimos inicios de sesión en tu cuenta y los intentos fallidos.",
    none: "No hay inicios de sesión registrados",
    noneWhy: "Los próximos aparecerán aquí con su hora, dispositivo y dirección.",
    noMatch: "Ningún inicio de sesión coincide",
    filter: {
      label: "Mostrar",
      all: (count) => plural(count, { other: "Todos (#)" }),
      failed: (count) => plural(count, { other: "Fallidos (#)" }),
      webDav: (count) => plural(count, { other: "WebDAV (#)" }),
      withoutWebDav: (count) => plural(count, { other: "Sin WebDAV (#)" }),
    },
    find: { label: "Buscar", why: "Por navegador, dispositivo, dirección, método o fecha." },
    failed: "Fallido",
    unknownDevice: "Dispositivo desconocido",
    unknownTime: "Hora desconocida",
    webDavApp: "Aplicación WebDAV",
    how: {
      password: "Con la contraseña",
      passkey: "Con una clave de acceso",
      identity: (provider) => `Con ${isolate(provider)}`,
      webDav: "Por WebDAV",
      other: (word) => `Con “${isolate(word)}”`,
    },
    /** In the singular, as the mark "failed" beside it. */
    webDavFailures: (count) =>
      plural(count, { one: "Inicio de sesión WebDAV, #\u00a0vez", other: "Inicio de sesión WebDAV, #\u00a0veces" }),
    found: (count) => plural(count, { one: "Se muestra #", other: "Se muestran #" }),
    shown: (shown, rest) =>
      `${plural(shown, { one: "Se muestra #", other: "Se muestran #" })}, ${plural(rest, { one: "queda # más", other: "quedan # más" })}`,
    notMe: {
      open: "No fui yo",
      label: "Protege tu cuenta",
      why: "Si no reconoces un inicio de sesión, puede que otra persona tenga acceso. Revisa estos puntos en este orden.",
      password:
        "Una contraseña nueva cierra la sesión en todos los dispositivos y aplicaciones. Las claves de acceso y las cuentas WebDAV siguen funcionando.",
      passkeys: "Elimina las que no sean tuyas.",
      twoFactor: "Con un segundo paso, una contraseña robada no basta para entrar.",
      connectedApps: "Revoca el acceso de las que no conozcas.",
      webDav: "Elimina las que no conozcas. Siguen funcionando aunque cambies la contraseña.",
    },
  },
  /** Identity providers, unless the site has a name of its own for them. */
  providers: {
    logto: "Logto",
    qq: "QQ",
    oidc: "OpenID Connect",
    sso: "Inicio de sesión único",
    numbered: (number) => `Proveedor ${isolate(number)}`,
    unknown: "otra cuenta",
  },
  passkeys: {
    title: "Claves de acceso",
    description: "Inicia sesión con tu huella, tu cara, un PIN o una llave de seguridad, sin contraseña.",
    add: "Añadir clave de acceso",
    none: "No hay claves de acceso",
    noneWhy: "Con una clave de acceso en tu dispositivo o en tu gestor de contraseñas inicias sesión sin contraseña.",
    unnamed: "Clave de acceso sin nombre",
    addedOn: (date) => `Añadida el ${isolate(date)}`,
    used: (relative) => `Último uso: ${isolate(relative)}`,
    neverUsed: "Sin usar",
    remove: "Eliminar",
    removeNamed: (name) => `Eliminar clave de acceso ${isolate(name)}`,
    wasAdded: (name) => `Clave de acceso “${isolate(name)}” añadida`,
    wasRemoved: (name) => `Clave de acceso “${isolate(name)}” eliminada`,
    off: "Este sitio ha desactivado las claves de acceso. Las tuyas se conservan, pero no puedes iniciar sesión con ellas.",
    unsupported: "Este navegador no admite claves de acceso. Usa una versión actual de Chrome, Edge, Firefox o Safari.",
    insecure:
      "Los navegadores solo permiten usar claves de acceso con una conexión segura. Abre esta página en una dirección que empiece por https://.",
    /** Name of a new passkey, from what the browser says of itself. */
    nameOf: (browser, system) =>
      browser && system ? `${browser} en ${system}` : (browser ?? system ?? "Clave de acceso"),
    adding: {
      title: "Añadir una clave de acceso",
      description: "Tu navegador te pedirá tu huella, tu cara, un PIN o una llave de seguridad.",
      name: "Nombre",
      nameWhy: "Para que la reconozcas en la lista.",
      submit: "Añadir clave de acceso",
      asking: "Sigue las instrucciones de tu navegador…",
      noPlatform:
        "Este dispositivo no puede crear una clave de acceso por sí solo. Ten a mano una llave de seguridad o tu teléfono.",
      failed: (reason) => `No se pudo añadir: ${reason}`,
      unknown: (reason) =>
        `No sabemos si se añadió la clave de acceso: ${reason} Antes de volver a intentarlo, cierra este cuadro y revisa la lista.`,
    },
    /** Why no passkey was added. */
    problems: {
      canceled:
        "No se añadió ninguna clave de acceso. Vuelve a intentarlo y sigue las instrucciones del navegador, o usa otro navegador.",
      alreadyHere: "Este dispositivo o gestor de contraseñas ya tiene una clave de acceso para esta cuenta.",
      otherSite: (host) =>
        `Las claves de acceso de este sitio solo se pueden añadir en ${isolate(host)}. Abre allí los ajustes.`,
      unsuitable: "Este dispositivo o llave de seguridad no puede guardar claves de acceso. Prueba con otro.",
      failed:
        "El navegador no pudo crear una clave de acceso. Vuelve a intentarlo o usa otro dispositivo u otra llave de seguridad.",
      tooLate:
        "No se añadió. Pasaron más de 5 minutos u otra pestaña empezó a añadir una clave de acceso. Vuelve a intentarlo.",
      turnedOff: "Este sitio ha desactivado las claves de acceso.",
    },
    removing: {
      title: (name) => `¿Eliminar la clave de acceso “${isolate(name)}”?`,
      description: "Ya no podrás iniciar sesión con ella. Si tu dispositivo todavía la ofrece, elimínala también allí.",
      submit: "Eliminar clave de acceso",
      lastWayIn:
        "Tu cuenta no tiene contraseña y solo puedes entrar con esta clave de acceso. Si la eliminas, perderás el acceso y solo un administrador podrá devolvértelo.",
      understood: "Entiendo que ya no podré iniciar sesión",
      failed: (reason) => `No se pudo eliminar: ${reason}`,
      unknown: (reason) =>
        `No sabemos si se eliminó la clave de acceso: ${reason} Antes de volver a intentarlo, cierra este cuadro y revisa la lista.`,
    },
  },

  connectedApps: {
    title: "Aplicaciones externas",
    description: "Aplicaciones que pueden usar tu cuenta.",
    none: "No hay aplicaciones externas",
    noneWhy: "Aquí verás las aplicaciones a las que permitas usar tu cuenta y podrás revocar su acceso.",
    thisApp: "Esta aplicación",
    unnamed: "Aplicación sin nombre",
    /** Name of an app of Cloudreve's own that is not known here, by the key of its text. */
    keyed: (key) => `Aplicación de Cloudreve “${isolate(key)}”`,
    names: { "oauth.desktop": "Cloudreve para escritorio", "setting.iOSApp": "Cloudreve para iOS" },
    used: (relative) => `Último uso: ${isolate(relative)}`,
    neverUsed: "Sin usar",
    revoke: "Revocar",
    revokeNamed: (name) => `Revocar el acceso de ${isolate(name)}`,
    wasRevoked: (name) => `Acceso revocado. “${isolate(name)}” puede usar tu cuenta una hora más como máximo.`,
    /** The rights of an app, as sentences. */
    scopes: {
      identity: "Saber quién eres",
      read: {
        UserInfo: "Ver tu perfil y tus preferencias",
        Files: "Ver tus archivos",
        Shares: "Ver tus enlaces compartidos",
        Workflow: "Ver tus tareas",
        DavAccount: "Ver tus cuentas WebDAV y sus contraseñas",
        UserSecurityInfo: "Ver cómo inicias sesión",
        Finance: "Ver tus puntos y pagos",
        Admin: "Ver la administración de este sitio",
      },
      write: {
        UserInfo: "Ver y cambiar tu perfil y tus preferencias",
        Files: "Ver, cambiar y eliminar tus archivos",
        Shares: "Ver y cambiar tus enlaces compartidos",
        Workflow: "Ver e iniciar tareas",
        DavAccount: "Ver y cambiar tus cuentas WebDAV y sus contraseñas",
        UserSecurityInfo: "Ver y cambiar cómo inicias sesión",
        Finance: "Ver tus puntos y pagos, y pagar con tus puntos",
        Admin: "Administrar este sitio",
      },
      offline: "Mantener el acceso cuando no estás",
      otherRead: (thing) => `Ver “${isolate(thing)}”`,
      otherWrite: (thing) => `Ver y cambiar “${isolate(thing)}”`,
      other: (scope) => `Usar “${isolate(scope)}”`,
    },
    revoking: {
      title: (name) => `¿Revocar el acceso de “${isolate(name)}”?`,
      description: "La aplicación ya no podrá renovar su acceso. El que tiene ahora terminará en menos de una hora.",
      thisApp: "Estás usando esta aplicación. Tendrás que volver a iniciar sesión en ella en menos de una hora.",
      submit: "Revocar acceso",
      failed: (reason) => `No se pudo revocar el acceso: ${reason}`,
      unknown: (reason) =>
        `No sabemos si se revocó el acceso: ${reason} Antes de volver a intentarlo, cierra este cuadro y revisa la lista.`,
    },
  },

  membership: {
    title: "Membresía",
    description: "Las ventajas de tu grupo y su fecha de finalización.",
    active: "Activa",
    ended: "Finalizada",
    until: (date, relative) => `Hasta el ${isolate(date)}, ${isolate(relative)}.`,
    since: (date, relative) => `Finalizó el ${isolate(date)}, ${isolate(relative)}. Tu grupo cambiará pronto.`,
    none: "Tu grupo no tiene fecha de finalización.",
    noGroup: "Sin grupo",
    cancel: "Cancelar la membresía",
    atEnd: "Al finalizar",
    atEndWhy:
      "Vuelves a tu grupo anterior. Si tus archivos superan su almacenamiento, elimina algunos antes de subir más.",
    extend: "Prolongar",
    renew: "Renovar",
    buy: "Obtener una membresía",
    canceled: "Membresía cancelada",
    dialog: {
      title: (group) => `¿Cancelar tu membresía ${isolate(group)}?`,
      description: (group, date) =>
        `Tu membresía finaliza ahora, no el ${isolate(date)}. Pierdes lo que te da el grupo ${isolate(group)}. No podrás deshacerlo.`,
      confirm: (group) => `Escribe ${isolate(group)} para confirmar`,
      keep: "Conservar la membresía",
      submit: "Cancelar la membresía ahora",
      failed: (reason) => `No se pudo cancelar: ${reason}`,
      unknown: (reason) =>
        `No sabemos si se canceló: ${reason} Antes de volver a intentarlo, cierra este cuadro y revisa tu membresía.`,
      mismatch: (group) => `No coincide. Escribe ${isolate(group)}.`,
    },
  },

  finance: {
    title: "Puntos y pedidos",
    description: "Tus puntos, lo que has pedido y los códigos de regalo.",
    credit: "Saldo",
    points: (count) => plural(count, { one: "# punto", many: "# de puntos", other: "# puntos" }),
    creditUnknown: "El sitio no dice cuántos puntos tienes.",
    recharge: "Comprar puntos",
    history: {
      label: "Movimientos de puntos",
      why: "Los puntos que recibes y gastas, primero los más recientes.",
      none: "Aún no hay movimientos",
      /** By the server's words. */
      reasons: {
        share_purchased: "Venta de un enlace compartido",
        pay: "Pago de un pedido",
        adjust: "Ajuste del sitio",
        recharge: "Compra de puntos",
      },
      other: "Otro movimiento",
    },
    orders: {
      label: "Pedidos",
      why: "Lo que has comprado en este sitio, primero lo más reciente.",
      none: "Aún no hay pedidos",
      unnamed: "Pedido",
      /** By the server's words. */
      status: {
        created: "Sin pagar",
        paid: "Pagado, aún sin entregar",
        fulfilled: "Entregado",
        fulfill_failed: "Pagado, pero falló la entrega",
        canceled: "Cancelado o caducado",
      },
      /** By the server's numbers. */
      products: { 1: "Acceso a un enlace compartido", 2: "Membresía", 3: "Paquete de almacenamiento", 4: "Puntos" },
      number: (number) => `N.º\u00a0${isolate(number)}`,
      times: (count) => `× ${isolate(count)}`,
    },
    gift: {
      label: "Código de regalo",
      why: "Canjea un código por puntos, almacenamiento o una membresía.",
      enter: "Escribir código",
      title: "Canjear un código de regalo",
      description: "Escribe el código para comprobarlo. Todavía no se canjea nada.",
      confirm: "El código es válido. Solo se puede canjear una vez y no podrás deshacerlo.",
      code: "Código",
      check: "Comprobar código",
      redeem: "Canjear",
      gives: "Regalo",
      quantity: "Cantidad",
      lasts: "Duración",
      wrong: "Este código es incorrecto o ya se usó. Revísalo y vuelve a intentarlo.",
      notChecked: (reason) => `No se pudo comprobar: ${reason}`,
      failed: (reason) => `No se pudo canjear: ${reason}`,
      unknown: (reason) => `No sabemos si se canjeó: ${reason} Vuelve a comprobar el código.`,
      /** So often the thing of this name. */
      of: (count, name) => `${isolate(count)} × ${isolate(name)}`,
      redeemed: (what) => `Canjeado: ${isolate(what)}`,
    },
  },
};
