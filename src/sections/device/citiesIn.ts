import { onDemand } from "../../browser/onDemand";
import { nearestLanguage } from "../../messages/languages";

/** Names of the time zones' cities in one language, by their English names, which they have where they are absent. */
export type Cities = Readonly<Record<string, string>>;

const files = import.meta.glob<Cities>("./cities/*.ts", { import: "cities" });
const loads = Object.fromEntries(
  Object.entries(files).map(([file, load]) => [file.slice("./cities/".length, -".ts".length), onDemand(load)]),
);

const loadOf = (locale: string) => loads[nearestLanguage(locale, Object.keys(loads))];

/** Loads the cities' names in the language nearest to a BCP 47 tag. None where there are none, or they do not load. */
export async function citiesIn(locale: string): Promise<Cities> {
  return (await loadOf(locale)?.().catch(() => undefined)) ?? {};
}

/** Returns the cities' names in this language if they have loaded. */
export function loadedCitiesIn(locale: string): Cities | undefined {
  const load = loadOf(locale);
  return load ? load.loaded() : {};
}
