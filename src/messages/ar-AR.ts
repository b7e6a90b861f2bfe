import type { Messages } from "./Messages";
import { isolate, pluralIn } from "./plural";

const plural = pluralIn("ar");

const unsavedChanges = (count: number) =>
  plural(count, {
    zero: "لا توجد تغييرات غير محفوظة",
    one: "تغيير واحد غير محفوظ",
    two: "تغييران غير محفوظين",
    few: "# تغييرات غير محفوظة",
    many: "# تغييرًا غير محفوظ",
    other: "# تغيير غير محفوظ",
  });

export const messages: Messages = {
  page: {
    title: "إعدادات الحساب",
    description: "هويتك في هذا الموقع، ومظهره لديك، وطريقة تسجيل دخولك.",
    nav: "إعدادات الحساب",
    unsavedMark: "تغييرات غير محفوظة",
  },

  actions: {
    save: "حفظ",
    discard: "تجاهل",
    tryAgain: "إعادة المحاولة",
    cancel: "إلغاء",
    close: "إغلاق",
    useTheirs: "استخدام القيمة الجديدة",
    keepMine: "الإبقاء على قيمتي",
    mergeBoth: "دمج القيمتين",
    stopWaiting: "إيقاف الانتظار",
    saveAll: "حفظ الكل",
    discardAll: "تجاهل الكل",
  },

  state: {
    edited: "تم التعديل",
    unsaved: unsavedChanges,
    waiting: "بانتظار انتهاء علامة تبويب أخرى من الحفظ…",
    saving: "جارٍ الحفظ…",
    checking: "جارٍ التحقق من الحفظ…",
    offline: "لا يوجد اتصال بالإنترنت. يمكن الحفظ عند عودته.",
    saved: "تم الحفظ",
    notSaved: (reason) => `لم يتم الحفظ: ${reason} لم تُفقد تغييراتك.`,
    unknown: (reason) => `تعذّر التأكد من الحفظ: ${reason} لم تُفقد تغييراتك.`,
    readOnly: "يمكن لهذا التطبيق عرض هذه الإعدادات دون تغييرها. لتغييرها، يُرجى الانتقال إلى الموقع نفسه.",
    needsAttention: (count) =>
      plural(count, {
        one: "لم يتم الحفظ: يُرجى مراجعة حقل واحد.",
        two: "لم يتم الحفظ: يُرجى مراجعة حقلين.",
        few: "لم يتم الحفظ: يُرجى مراجعة # حقول.",
        many: "لم يتم الحفظ: يُرجى مراجعة # حقلًا.",
        other: "لم يتم الحفظ: يُرجى مراجعة # حقل.",
      }),
    chooseFirst: "يُرجى أولًا اختيار القيمة المطلوب الإبقاء عليها.",
    readFailed: "تعذّر تحميل هذه الإعدادات",
    broken: "توقّف هذا الجزء عن العمل",
    brokenWhy: "تبقى تغييراتك غير المحفوظة، ما عدا كلمات المرور والرموز.",
    sectionsFailed: (sections) => `تعذّر تحميل: ${sections}`,
    on: "مفعّل",
    off: "غير مفعّل",
    changedElsewhere: (value) => `تغيّرت القيمة في مكان آخر إلى «${isolate(value)}».`,
  },

  unsaved: {
    title: "تغييرات غير محفوظة",
    summary: (changes, sections) =>
      `${unsavedChanges(changes)} في ${plural(sections, { one: "قسم واحد", two: "قسمين", few: "# أقسام", many: "# قسمًا", other: "# قسم" })}`,
    attention: (sections: string) => `لم يُحفظ. يحتاج إلى انتباهك: ${isolate(sections)}`,
    show: (section: string) => `عرض ${isolate(section)}`,
    leave: {
      title: "المغادرة دون حفظ؟",
      description: (sections) => `لم تُحفظ تغييراتك في ${isolate(sections)}.`,
      stay: "البقاء",
      discard: "المغادرة دون حفظ",
      save: "الحفظ والمغادرة",
      notSaved: "بقيت تغييرات تعذّر حفظها. لمعرفة السبب، يُرجى اختيار «البقاء».",
    },
  },

  errors: {
    network: "تعذّر الوصول إلى الخادم.",
    offline: "لا يوجد اتصال بالإنترنت.",
    timeout: "لم يستجب الخادم في الوقت المحدد.",
    aborted: "أُوقفت العملية.",
    http: (status) => `ردّ الخادم بخطأ (${status}).`,
    contract: "تعذّر فهم رد الخادم.",
    signInRequired: "يلزم تسجيل الدخول من جديد.",
    insufficientScope: "لا يُسمح لهذا التطبيق بذلك.",
    application: (code) => `رفض الخادم الطلب (${code}).`,
    applicationSays: (msg, code) => `رفض الخادم الطلب مع الرسالة «${isolate(msg)}» (${code}).`,
    notKept: "أفاد الخادم بنجاح العملية، لكنه لم يحتفظ بالتغيير.",
    otherUser: "تم تسجيل الدخول بحساب مستخدم آخر.",
    unexpected: "حدث خطأ غير متوقع.",
    sentence: (reason) => reason,
  },

  issues: {
    required: "هذا الحقل مطلوب.",
    nameRequired: "يجب أن يحتوي الاسم على حرف ظاهر واحد على الأقل.",
    tooShort: "هذه القيمة قصيرة جدًا.",
    tooLong: (count) =>
      count > 255 ? plural(count, { other: "عدد الأحرف #، والحد الأقصى 255." }) : "هذه القيمة طويلة جدًا.",
    wholeNumber: "يُرجى إدخال عدد صحيح، 0 أو أكثر.",
    tooLarge: "هذا العدد أكبر من أن يُحفظ.",
    numberRequired: "يُرجى إدخال عدد أو اختيار «بلا حد».",
    color: "لا يقبل الخادم هذا اللون.",
    notAnExtension: (entry) => `«${isolate(entry)}» ليس امتداد ملف.`,
    onlyLastPart: (part) => `لا يُحتسب إلا الجزء الأخير: «${isolate(part)}».`,
    withoutSigns: (extension) => `يصبح من دون الرموز الخاصة «${isolate(extension)}».`,
    extensionExample: `يُكتب الامتداد هكذا: «${isolate("pdf")}».`,
    passwordTooShort: (min) =>
      plural(min, { few: "# أحرف على الأقل.", many: "# حرفًا على الأقل.", other: "# حرف على الأقل." }),
    passwordTooLong: (max) =>
      plural(max, { few: "# أحرف على الأكثر.", many: "# حرفًا على الأكثر.", other: "# حرف على الأكثر." }),
    passwordsDiffer: "كلمتا المرور الجديدتان غير متطابقتين.",
    currentPasswordWrong: "كلمة المرور الحالية غير صحيحة.",
    currentPasswordMaybeNew: "كلمة المرور الحالية غير صحيحة. ربما أصبحت الجديدة سارية بالفعل.",
    codeIncomplete: "يُرجى إدخال الأرقام الستة التي يعرضها تطبيق المصادقة.",
    codeWrong: "الرمز غير صحيح. يُرجى انتظار الرمز التالي أو التحقق من ساعة جهازك.",
    nameNotStored:
      "تعذّر على الخادم حفظ هذا الاسم. كثير من الخوادم لا يتسع لأكثر من 100 بايت (نحو 50 حرفًا عربيًا): يُرجى تجربة اسم أقصر.",
  },

  profile: {
    title: "الملف الشخصي",
    description: "ما يراه الآخرون عند مشاركة الملفات معهم.",
    nick: { label: "اسم العرض", why: "بحد أقصى 255 حرفًا." },
    share_links_in_profile: {
      label: "الملف الشخصي العام",
      why: "المشاركات التي تظهر فيه.",
      publicShares: "المشاركات العامة فقط",
      allShares: "كل المشاركات",
      hidden: "مخفية",
    },
    email: "البريد الإلكتروني",
    uid: "UID",
    group: "المجموعة",
    memberSince: "تاريخ الانضمام",
    none: "لا توجد",
  },

  preferences: {
    title: "التفضيلات",
    description: "طريقة عمل Cloudreve على كل أجهزتك.",
    language: { label: "اللغة", why: "تُستخدم في كل أقسام Cloudreve.", notChosen: "غير محددة" },
    disable_view_sync: { label: "مزامنة إعدادات العرض", why: "توحيد تخطيط المجلدات وترتيبها على كل أجهزتك." },
  },

  theme: {
    title: "المظهر",
    description: "الألوان التي يوفرها هذا الموقع، ولكل منها شكل فاتح وآخر داكن.",
    preferred_theme: { label: "لون السمة", why: "يظهر فورًا، ويُعتمد عند الحفظ." },
    default: "افتراضي",
    notOffered: "غير متاح في هذا الموقع",
    option: (name, color, remark) => [name, color, remark].filter(Boolean).join("، "),
    noThemes: "لا يوفر هذا الموقع ألوانًا للاختيار من بينها.",
    colors: {
      red: "أحمر",
      orange: "برتقالي",
      yellow: "أصفر",
      lime: "أخضر ليموني",
      green: "أخضر",
      teal: "أزرق مخضر",
      cyan: "سماوي",
      blue: "أزرق",
      indigo: "نيلي",
      purple: "بنفسجي",
      pink: "وردي",
      brown: "بني",
      black: "أسود",
      gray: "رمادي",
      white: "أبيض",
      other: "لون",
    },
  },

  versionRetention: {
    title: "الاحتفاظ بالإصدارات",
    description: "حفظ الإصدارات السابقة من الملف عند تغييره أو استبداله.",
    allTypes: "كل الأنواع",
    version_retention_enabled: { label: "الاحتفاظ بالإصدارات السابقة", why: "تُحتسب الإصدارات من مساحة تخزينك." },
    version_retention_ext: {
      label: "امتدادات الملفات",
      why: "لهذه الأنواع فقط، أو لكل الأنواع إذا تُرك الحقل فارغًا.",
      add: "إضافة…",
      remove: (entry) => `إزالة ${isolate(entry)}`,
      added: (entry) => `أُضيف ${isolate(entry)}`,
      removed: (entry) => `أُزيل ${isolate(entry)}`,
      selected: (entry) => `تم تحديد ${isolate(entry)}. يمكن إزالته بالمفتاح Delete.`,
      becomes: (stored, entry) =>
        `«${isolate(stored)}» بصيغته المحفوظة لا يطابق أي ملف. سيصبح «${isolate(entry)}» عند حفظ أي تغيير.`,
      changedElsewhere: (added, removed) =>
        `تغيّرت القائمة في مكان آخر: ${[added && `أُضيف ${isolate(added)}`, removed && `أُزيل ${isolate(removed)}`].filter(Boolean).join("، و")}.`,
      more: (count) =>
        plural(count, { one: "واحد آخر", two: "اثنان آخران", few: "# أخرى", many: "# أخرى", other: "# أخرى" }),
      hidden: (count) =>
        plural(count, {
          one: "هناك امتداد آخر غير معروض. يمكن العثور عليه بالكتابة.",
          two: "هناك امتدادان آخران غير معروضين. يمكن العثور عليهما بالكتابة.",
          few: "هناك # امتدادات أخرى غير معروضة. يمكن العثور عليها بالكتابة.",
          many: "هناك # امتدادًا آخر غير معروض. يمكن العثور عليها بالكتابة.",
          other: "هناك # امتداد آخر غير معروض. يمكن العثور عليها بالكتابة.",
        }),
      dropped: (stored) => `لا يمكن أن يطابق «${isolate(stored)}» أي ملف. سيُزال عند حفظ أي تغيير.`,
    },
    version_retention_max: {
      label: "الحد الأقصى للإصدارات",
      why: "يُحذف الإصدار الأقدم عند تجاوز الحد.",
      unlimited: "بلا حد",
    },
  },

  password: {
    title: "كلمة المرور",
    description: "بعد تغييرها، يلزم تسجيل الدخول من جديد على كل الأجهزة.",
    current_password: { label: "كلمة المرور الحالية" },
    new_password: { label: "كلمة المرور الجديدة", why: "من 6 إلى 128 حرفًا." },
    confirm_new_password: { label: "تأكيد كلمة المرور الجديدة" },
    show: "إظهار كلمة المرور",
    hide: "إخفاء كلمة المرور",
    changed: "تم تغيير كلمة المرور. يلزم تسجيل الدخول من جديد على أجهزتك الأخرى.",
    unsaved: "لم تتغيّر بعد",
    notChanged: (reason) => `لم تتغيّر كلمة مرورك: ${reason}`,
    others: {
      label: (sections: string) => `حفظ التغييرات أولاً في ${isolate(sections)}`,
      why: "بعد تغيير كلمة المرور عليك تسجيل الدخول من جديد.",
      notSaved: "لم تتغيّر كلمة المرور: تعذّر حفظ التغييرات الأخرى أولاً.",
    },
    unknown: "ربما تغيّرت كلمة مرورك وربما لم تتغيّر. يمكن التأكد بتسجيل الدخول بكلمة المرور الجديدة في نافذة أخرى.",
    readOnly: {
      title: "غير متاح في هذا التطبيق",
      text: "لا يُسمح لهذا التطبيق بتغيير كلمة مرورك. يمكن تغييرها في الموقع نفسه.",
    },
    passwordless: {
      title: "لا توجد كلمة مرور لهذا الحساب",
      text: "يتم تسجيل الدخول بمفتاح مرور أو بحساب خارجي، فلا يوجد ما يمكن تغييره هنا.",
    },
    strength: {
      scores: ["ضعيفة جدًا.", "ضعيفة.", "متوسطة.", "جيدة.", "قوية."],
      hints: [
        "يمكن لأي شخص تخمينها.",
        "سهلة التخمين.",
        "يُفضّل إضافة كلمة أو كلمتين.",
        "تصبح قوية بإضافة كلمة أخرى.",
        "يصعب تخمينها ولو بعد وقت طويل.",
      ],
    },
  },

  twoFactor: {
    title: "المصادقة الثنائية",
    description: "خطوة ثانية عند تسجيل الدخول، عبر تطبيق على هاتفك.",
    app: "تطبيق المصادقة",
    on: "مفعّل",
    off: "غير مفعّل",
    whyOn: "يُطلب منك رمز عند كل تسجيل دخول.",
    whyOff: "لا يُطلب رمز عند تسجيل الدخول.",
    turnOn: "تفعيل",
    turnOff: "تعطيل",
    turnedOn: "تم تفعيل المصادقة الثنائية",
    turnedOff: "تم تعطيل المصادقة الثنائية",
    enable: {
      title: "تفعيل المصادقة الثنائية",
      description: "يُرجى مسح رمز QR بتطبيق المصادقة، ثم إدخال الأرقام الستة التي يعرضها.",
      preparing: "جارٍ تجهيز المفتاح…",
      qrLabel: "رمز QR يحتوي على المفتاح",
      key: "أو يمكن إدخال هذا المفتاح يدويًا",
      copy: "نسخ المفتاح",
      copied: "تم النسخ",
      copyFailed: "النسخ غير مسموح هنا. تم تحديد المفتاح، ويمكن نسخه بلوحة المفاتيح.",
      noRecovery:
        "لا توجد رموز استرداد، لذا يجب الاحتفاظ بهذا المفتاح في مكان آمن: عند فقدان جهازك، لن يعيدك إلى حسابك إلا المفتاح أو مسؤول الموقع.",
      validFor: (time) => `المفتاح صالح لمدة ${isolate(time)}`,
      minutesLeft: (minutes) =>
        plural(minutes, {
          one: "المفتاح صالح لمدة دقيقة واحدة أخرى.",
          two: "المفتاح صالح لمدة دقيقتين أخريين.",
          few: "المفتاح صالح لمدة # دقائق أخرى.",
          other: "المفتاح صالح لمدة # دقيقة أخرى.",
        }),
      runOut: "انتهت صلاحية هذا المفتاح",
      newKey: "مفتاح جديد",
    },
    disable: {
      title: "تعطيل المصادقة الثنائية",
      description: "يُرجى إدخال رمز من تطبيق المصادقة. بعد ذلك لن يُطلب رمز عند تسجيل الدخول.",
    },
    code: "الرمز",
    unknown: (reason) =>
      `تعذّر التأكد من إتمام ذلك: ${reason} يُرجى إغلاق هذه النافذة والتحقق من الحالة قبل إعادة المحاولة.`,
  },

  membership: {
    title: "العضوية",
    description: "مزايا مجموعتك ومدة صلاحيتها.",
    active: "نشطة",
    ended: "منتهية",
    until: (date, relative) => `تنتهي في ${isolate(date)} (${isolate(relative)}).`,
    since: (date, relative) =>
      `انتهت في ${isolate(date)} (${isolate(relative)}). قد يستغرق تحديث ذلك على الخادم بعض الوقت.`,
    none: "لا توجد عضوية لها تاريخ انتهاء.",
    noGroup: "بلا مجموعة",
    cancel: "إلغاء العضوية",
    canceled: "تم إلغاء العضوية",
    dialog: {
      title: (group) => `إلغاء عضوية ${isolate(group)} مبكرًا؟`,
      description: (group, date) =>
        `ستنتهي عضويتك الآن بدلًا من ${isolate(date)}، وستُلغى مزايا المجموعة ${isolate(group)}. لا يمكن التراجع عن ذلك.`,
      confirm: (group) => `للتأكيد، يُرجى كتابة ${isolate(group)}`,
      keep: "الإبقاء على العضوية",
      submit: "إلغاء العضوية الآن",
      failed: (reason) => `لم يتم الإلغاء: ${reason}`,
      unknown: (reason) =>
        `تعذّر التأكد من الإلغاء: ${reason} يُرجى إغلاق هذه النافذة والتحقق من حالة العضوية قبل إعادة المحاولة.`,
      mismatch: (group) => `يُرجى كتابة ${isolate(group)}.`,
    },
  },
};
