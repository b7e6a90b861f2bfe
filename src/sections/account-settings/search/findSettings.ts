import { folded } from "../../../text/folded";

/** A setting as the search sees it. */
export interface SearchedSetting {
  /** The id of its row or section. */
  id: string;
  /** The titles of its group and its section. */
  place: readonly string[];
  label: string;
  description: string | undefined;
  /** Other words for it, separated by spaces. */
  keywords: string | undefined;
}

/** How much a word counts that is in the label, the keywords, the place or the description. */
const weights = [8, 6, 2, 1];

/**
 * Returns the settings that have all words of a query in their texts, the best first; of equal ones those that come
 * first on the page. If there are none, returns those whose words differ from the query's by one letter.
 *
 * Own code of 0.7 kB: the smallest well-kept libraries have 3.6 to 7.3 kB (match-sorter 8.3, uFuzzy 1.0, fuse.js 7.5)
 * and would need the same preparation for Arabic and Chinese.
 */
export function findSettings(settings: readonly SearchedSetting[], query: string): SearchedSetting[] {
  const words = folded(query).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const texts = settings.map(({ label, keywords = "", place, description = "" }) =>
    [label, keywords, place.join(" "), description].map(folded),
  );
  for (const rank of [containing, resembling]) {
    const ranked = settings.map((setting, index) => ({ setting, rank: rankOf(texts[index] ?? [], words, rank) }));
    const found = ranked.filter((each) => each.rank > 0).sort((a, b) => b.rank - a.rank);
    if (found.length > 0) return found.map(({ setting }) => setting);
  }
  return [];
}

type Rank = (text: string, word: string) => number;

/** Returns the sum of each word's best rank in the texts; 0 if a word is in none. */
function rankOf(texts: readonly string[], words: readonly string[], rank: Rank): number {
  const best = (word: string) => Math.max(...texts.map((text, index) => rank(text, word) * (weights[index] ?? 0)));
  // Arabic words are also found without their article.
  const ranks = words.map((word) => best(word) || best(word.replace(/^ال(?=..)/, "")));
  return ranks.includes(0) ? 0 : ranks.reduce((sum, each) => sum + each, 0);
}

/**
 * A text that has the word at the start of one of its own counts more. A single Latin letter must be at such a start.
 */
function containing(text: string, word: string): number {
  if (` ${text}`.includes(` ${word}`)) return 2;
  return text.includes(word) && (word.length > 1 || !/[a-z\d]/.test(word)) ? 1 : 0;
}

function resembling(text: string, word: string): number {
  const exact = containing(text, word);
  if (exact > 0 || word.length < 4) return exact;
  return startsOf(text).some((start) => resembles(start, word)) ? 1 : 0;
}

/**
 * Returns the rests of a text from each place where a word may begin: also behind the Arabic article, and anywhere in
 * Chinese and Japanese, which have no spaces between words.
 */
function startsOf(text: string): string[] {
  const starts = text.matchAll(/(?<=(?:^| )(?:ال)?)(?=[^ ])|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  return [...starts].map(({ index }) => text.slice(index));
}

/**
 * Whether a text starts with the word, or would with one letter replaced, left out, added, or swapped with the next.
 */
function resembles(text: string, word: string): boolean {
  let same = 0;
  while (same < word.length && text[same] === word[same]) same += 1;
  const rest = (from: number) => word.slice(same + from);
  return (
    text.startsWith(rest(1), same + 1) ||
    text.startsWith(rest(1), same) ||
    text.startsWith(rest(0), same + 1) ||
    (word[same] === text[same + 1] && word[same + 1] === text[same] && text.startsWith(rest(2), same + 2))
  );
}
