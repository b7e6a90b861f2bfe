import { createEmbeddedCloudreve } from "../../src/testing/index";
import type { Recording } from "../contract/recordings";

/** The calls of the settings page, by their names in the recordings. */
const endpoints = [
  "GET /user/me",
  "GET /user/setting",
  "GET /user/capacity",
  "GET /devices/dav?page_size=50",
  "GET /site/config/basic",
  "GET /site/config/login",
  "GET /user/setting/2fa",
  "PATCH /user/setting",
] as const;

export type Endpoint = (typeof endpoints)[number];

const recordings = import.meta.glob<Recording>("../contract/fixtures/*.json", { eager: true, import: "default" });

// Values that differ in every run are placeholders in braces there.
const fillIn = (text: string) =>
  text.replaceAll("{{uid}}", "mBUR").replaceAll("{{secret}}", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");

async function readGoodAnswers(): Promise<Record<Endpoint, readonly string[]>> {
  const answers = new Map<Endpoint, Set<string>>(endpoints.map((endpoint) => [endpoint, new Set()]));
  for (const { exchanges } of Object.values(recordings)) {
    for (const { request, response } of exchanges) {
      if (request && response?.body)
        answers.get(`${request.method} ${request.path}` as Endpoint)?.add(fillIn(JSON.stringify(response.body)));
    }
  }
  answers.get("GET /user/setting")?.add(await proSetting());
  return Object.fromEntries(
    [...answers].map(([endpoint, bodies]) => [endpoint, [...bodies].sort()]),
  ) as unknown as Record<Endpoint, readonly string[]>;
}

async function proSetting(): Promise<string> {
  const pro = createEmbeddedCloudreve({
    edition: "pro",
    accounts: [
      {
        email: "ada@example.com",
        group_expires: "2099-01-01T00:00:00Z",
        storage_packs: [
          { name: "Pack", active_since: "2026-01-01T00:00:00Z", expire_at: "2099-01-01T00:00:00Z", size: 1024 },
        ],
      },
    ],
  });
  const { access_token } = pro.signIn();
  const response = await pro.fetch("http://cloud.test/api/v4/user/setting", {
    headers: { Authorization: `Bearer ${access_token}` },
  });
  return response.text();
}

/** All different answers of a real server to each call, as JSON; Pro's own keys come from the embedded server. */
export const goodAnswers = await readGoodAnswers();
