/** The names of a user's system and browser; undefined if the user agent does not tell. */
export interface Device {
  system: string | undefined;
  browser: string | undefined;
}

type Names = readonly (readonly [pattern: RegExp, name: string])[];

// The first match counts: browsers call themselves by the names of others, too.
const systems: Names = [
  [/Windows/, "Windows"],
  [/Android/, "Android"],
  [/iPhone|iPod/, "iPhone"],
  [/iPad/, "iPad"],
  [/Macintosh/, "Mac"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
  [/X11/, "Unix"],
];
const browsers: Names = [
  [/\bEdg(A|iOS)?\//, "Edge"],
  [/\b(OPR|OPT|OPiOS)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/(Chrome|CriOS)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

/** Takes a user agent and whether the screen takes several fingers, by which an iPad differs from a Mac. */
export function deviceOf(userAgent: string, isMultiTouch: boolean): Device {
  const nameIn = (names: Names) => names.find(([pattern]) => pattern.test(userAgent))?.[1];
  const system = nameIn(systems);
  return { system: system === "Mac" && isMultiTouch ? "iPad" : system, browser: nameIn(browsers) };
}
