const english = {
  signIn: "Sign in",
  signInAgain: "Sign in again",
  email: "Email",
  password: "Password",
  demo: "Sign in as demo user",
  twoFactor: "2FA code",
  code: "Code",
  continue: "Continue",
  startAgain: "Start again",
  close: "Close",
  signOut: "Sign out",
  language: "Language of this page",
  dark: "Dark",
  light: "Light",
  kept: "Your session has ended. What you have typed is still on the page.",
  sessionEnded: "Your session has ended. Sign in again to save what you have typed.",
  passwordChanged: "Your password has changed. Other devices must sign in again, and so must this one within an hour.",
  wrongPassword: "Wrong e-mail or password.",
  wrongCode: "Wrong code. Wait for the next one and try again.",
  tooLate: "This took too long. Sign in again from the start.",
  unreachable: "The server could not be reached. Check that it is running, and try again.",
  refused: "The server refused it",
  linking: "Linking your account…",
  linked: "Your account is linked. You can close this window.",
  notLinked: "Your account could not be linked. Begin again in the settings.",
  linkDenied: "You have not let the provider confirm who you are. Nothing was linked.",
  backToSettings: "To the settings",
  actionDone: "Done. These are your settings.",
  actionCanceled: "Not done. You can do it later in these settings.",
};

export type Texts = typeof english;

const arabic: Texts = {
  signIn: "تسجيل الدخول",
  signInAgain: "تسجيل الدخول مجددًا",
  email: "البريد الإلكتروني",
  password: "كلمة المرور",
  demo: "الدخول كمستخدم تجريبي",
  twoFactor: "رمز التحقق بخطوتين",
  code: "الرمز",
  continue: "متابعة",
  startAgain: "البدء من جديد",
  close: "إغلاق",
  signOut: "تسجيل الخروج",
  language: "لغة هذه الصفحة",
  dark: "داكن",
  light: "فاتح",
  kept: "انتهت جلستك. ما كتبته ما زال في الصفحة.",
  sessionEnded: "انتهت جلستك. سجّل الدخول مجددًا لحفظ ما كتبته.",
  passwordChanged: "تغيّرت كلمة مرورك. يجب تسجيل الدخول مجددًا على الأجهزة الأخرى، وعلى هذا الجهاز خلال ساعة.",
  wrongPassword: "البريد الإلكتروني أو كلمة المرور غير صحيحة.",
  wrongCode: "الرمز غير صحيح. انتظر الرمز التالي ثم حاول مجددًا.",
  tooLate: "استغرق هذا وقتًا طويلًا. سجّل الدخول من البداية.",
  unreachable: "تعذّر الوصول إلى الخادم. تأكد من أنه يعمل ثم حاول مجددًا.",
  refused: "رفض الخادم الطلب",
  linking: "جارٍ ربط حسابك…",
  linked: "تم ربط حسابك. يمكنك إغلاق هذه النافذة.",
  notLinked: "تعذّر ربط حسابك. يُرجى البدء من جديد في الإعدادات.",
  linkDenied: "لم تسمح لمزوّد الهوية بتأكيد هويتك. لم يُربط أي حساب.",
  backToSettings: "إلى الإعدادات",
  actionDone: "تم. هذه إعداداتك.",
  actionCanceled: "لم يتم ذلك. يمكنك القيام به لاحقًا من هذه الإعدادات.",
};

/** The host's own texts by language. */
const languages: Record<string, Texts> = { "en-US": english, "ar-AR": arabic };

/** Returns the host's texts in a language, or in English if it has none in that language. */
export const textsOf = (locale: string): Texts => languages[locale] ?? english;

/** Returns the language of the texts that {@link textsOf} returns. */
export const hostLanguage = (locale: string): string => (locale in languages ? locale : "en-US");

/** The languages of the settings page, each in its own name, by the tags that the page gets as `locale`. */
export const pageLanguages: Record<string, string> = {
  "en-US": "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
  "ja-JP": "日本語",
  "ko-KR": "한국어",
  "de-DE": "Deutsch",
  "fr-FR": "Français",
  "es-ES": "Español",
  "pt-BR": "Português",
  "it-IT": "Italiano",
  "pl-PL": "Polski",
  "ru-RU": "Русский",
  "ar-AR": "العربية",
};
