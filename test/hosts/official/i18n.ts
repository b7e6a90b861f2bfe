import i18next from "i18next";
import { initReactI18next } from "react-i18next";

void i18next.use(initReactI18next).init({
  lng: "en-US",
  interpolation: { escapeValue: false },
  resources: {
    "en-US": { translation: { files: "Files", settings: "Settings", signOut: "Sign out", signIn: "Sign in" } },
    "zh-CN": { translation: { files: "文件", settings: "设置", signOut: "退出登录", signIn: "登录" } },
    ar: { translation: { files: "الملفات", settings: "الإعدادات", signOut: "تسجيل الخروج", signIn: "تسجيل الدخول" } },
  },
});

export { i18next };
