const sentences: Readonly<Record<string, string>> = {
  ar: "تعذّر تحميل نصوص هذه الصفحة. أعد تحميل الصفحة.",
  zh: "此页面的文字无法加载。请重新加载页面。",
};

/** Returns what the page says if the texts of its first language cannot be loaded. Takes a BCP 47 tag. */
export function withoutTexts(locale: string): string {
  return sentences[locale.slice(0, 2)] ?? "Couldn’t load the texts of this page. Reload it.";
}
