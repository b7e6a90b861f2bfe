import { expect, test } from "vitest";
import { deviceOf } from "../../src/browser/deviceOf";

const webkit = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
const blink = "AppleWebKit/537.36 (KHTML, like Gecko)";
const mac = "Macintosh; Intel Mac OS X 10_15_7";

test.each([
  [`Mozilla/5.0 (X11; Linux x86_64) ${blink} Chrome/156.0.0.0 Safari/537.36`, "Linux", "Chrome"],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${blink} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`,
    "Windows",
    "Edge",
  ],
  [`Mozilla/5.0 (Windows NT 10.0) ${blink} Chrome/140.0.0.0 Safari/537.36 OPR/120.0.0.0`, "Windows", "Opera"],
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0", "Windows", "Firefox"],
  [`Mozilla/5.0 (${mac}) ${webkit} Version/18.4 Safari/605.1.15`, "Mac", "Safari"],
  [`Mozilla/5.0 (Linux; Android 10; K) ${blink} Chrome/140.0.0.0 Mobile Safari/537.36`, "Android", "Chrome"],
  [
    `Mozilla/5.0 (Linux; Android 14) ${blink} SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36`,
    "Android",
    "Samsung Internet",
  ],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) ${webkit} Version/18.4 Mobile/15E148 Safari/604.1`,
    "iPhone",
    "Safari",
  ],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) ${webkit} CriOS/140.0 Mobile/15E148 Safari/604.1`,
    "iPhone",
    "Chrome",
  ],
  [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${blink} Chrome/140.0.0.0 Safari/537.36`, "ChromeOS", "Chrome"],
  ["Mozilla/5.0 (X11; FreeBSD amd64; rv:150.0) Gecko/20100101 Firefox/150.0", "Unix", "Firefox"],
  ["curl/8", undefined, undefined],
  ["", undefined, undefined],
])("%s", (userAgent, system, browser) => expect(deviceOf(userAgent, false)).toEqual({ system, browser }));

test("an iPad calls itself a Mac, but takes several fingers", () =>
  expect(deviceOf(`Mozilla/5.0 (${mac}) ${webkit} Version/18.4 Safari/605.1.15`, true).system).toBe("iPad"));
