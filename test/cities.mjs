// Writes the names of the time zones' cities (src/sections/device/cities) from Unicode CLDR, which no browser gives:
//   npm install --no-save cldr-dates-modern && node test/cities.mjs
// A file has only the names that differ from the one in the zone's IANA name.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = dirname(createRequire(import.meta.url).resolve("cldr-dates-modern/package.json"));
const { version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
const { cityOf } = (await runnerImport(`${root}src/sections/device/timeZoneList.ts`)).module;

/** CLDR's name of each language of the library but English. */
const languages = {
  "ar-AR": "ar",
  "de-DE": "de",
  "es-ES": "es",
  "fr-FR": "fr",
  "it-IT": "it",
  "ja-JP": "ja",
  "ko-KR": "ko",
  "pl-PL": "pl",
  "pt-BR": "pt",
  "ru-RU": "ru",
  "zh-CN": "zh",
  "zh-TW": "zh-Hant",
};

for (const [tag, name] of Object.entries(languages)) {
  const { main } = JSON.parse(readFileSync(`${folder}/main/${name}/timeZoneNames.json`, "utf8"));
  const cities = {};
  const visit = (zones, path) => {
    if (path[0] === "Etc") return;
    if (zones.exemplarCity) {
      const english = cityOf(path.join("/"));
      // CLDR may have a zone under its name of before, too.
      const isOfToday = path.at(-1).replaceAll("_", " ") === english;
      if (isOfToday || !(english in cities)) cities[english] = zones.exemplarCity;
      return;
    }
    for (const [part, zone] of Object.entries(zones)) if (typeof zone === "object") visit(zone, [...path, part]);
  };
  visit(main[name].dates.timeZoneNames.zone, []);
  const differing = Object.entries(cities).filter(([english, city]) => english !== city);
  const pairs = differing.map(([english, city]) => `${JSON.stringify(english)}: ${JSON.stringify(city)},`);
  const lines = wrapped(pairs, 118).map((line) => `  ${line}`);
  const head = `/*! Unicode CLDR ${version}, © Unicode, Inc., https://www.unicode.org/license.txt. Written by test/cities.mjs. */`;
  writeFileSync(
    `${root}src/sections/device/cities/${tag}.ts`,
    `${head}\nexport const cities: Readonly<Record<string, string>> = {\n${lines.join("\n")}\n};\n`,
  );
}

/** Joins words by blanks into lines of at most so many letters. */
function wrapped(words, length) {
  const lines = [""];
  for (const word of words) {
    if (`${lines.at(-1)} ${word}`.length > length) lines.push(word);
    else lines.push(`${lines.pop()} ${word}`.trimStart());
  }
  return lines;
}
