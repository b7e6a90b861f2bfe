import { afterEach, expect, test, vi } from "vitest";
import { logoUrl } from "../../../src/sections/frame/logoUrl";

const site = "https://cloud.example/api/v4";

afterEach(() => void vi.unstubAllGlobals());

test.each([
  ["a path on the site", "/static/img/cloudreve.svg", "https://cloud.example/static/img/cloudreve.svg"],
  ["an address on the site", "https://cloud.example/logo.png", "https://cloud.example/logo.png"],
  ["a data: URL", "data:image/png;base64,AAAA", "data:image/png;base64,AAAA"],
  ["another site", "https://logos.example/notes.png", undefined],
  ["another site, without a scheme", "//logos.example/notes.png", undefined],
  ["the site without TLS", "http://cloud.example/logo.png", undefined],
  ["an icon's name", "mdi:notebook", undefined],
  ["a file's name", "logo.png", undefined],
  ["a page", "data:text/html,hello", undefined],
  ["a script", "javascript:alert(1)", undefined],
  ["no URL", "https://", undefined],
  ["nothing", "", undefined],
])("of %s", (_, logo, url) => {
  vi.stubGlobal("location", { origin: "https://cloud.example" });
  expect(logoUrl(logo, site)).toBe(url);
});

test("of a site on another origin than the page is not shown: the policy of the page may block it", () => {
  vi.stubGlobal("location", { origin: "https://host.example" });
  expect(logoUrl("/static/img/cloudreve.svg", site)).toBeUndefined();
});
