/** A rule's name, and a pattern that no text of the language has. */
type Rules = Record<string, RegExp>;

const curly: Rules = { "a straight quote": /["']/, "a hyphen as a dash": / - / };
const cjk: Rules = {
  "a straight quote": /["']/,
  "half-width punctuation after a full-width letter": /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}][,;:!?]/u,
};

/** How each language sets its marks, by the usual rules of its printers. */
export const typography: Record<string, Rules> = {
  "zh-CN": cjk,
  "zh-TW": { ...cjk, "quotes of English": /[“”]/ },
  "ja-JP": { ...cjk, "quotes of English": /[“”]/ },
  "ko-KR": { ...curly, "full-width punctuation": /[，。：；！？]/ },
  "ru-RU": { ...curly, "quotes of English": /“[^”]*”/ },
  "de-DE": { ...curly, "quotes of English": /“[^„“]*”/, "du for Sie": /\b(du|dein|deine|deinem|deinen|dir|dich)\b/i },
  "fr-FR": {
    ...curly,
    "no fixed space before a high mark": /[^\u00a0\u202f\s?!](?:[;?!])|[^\u00a0\u202f\d\s/]:(?!\/)/,
    "a breaking space before a mark": / [;:?!»]|« /,
    "quotes of English": /[“”]/,
  },
  "es-ES": {
    ...curly,
    "no opening mark": /^[^¿]*\?|^[^¡]*!/,
  },
  "pt-BR": curly,
  "it-IT": curly,
  "pl-PL": {
    ...curly,
    "quotes of English": /“/,
    "a breaking space after a one-letter word": /(?<![\p{L}\d])[aiouwz] (?=\S)/iu,
  },
  "ar-AR": { "punctuation of Latin": /\p{scx=Arab}[,;?]/u, "a straight quote": /["']/ },
};
