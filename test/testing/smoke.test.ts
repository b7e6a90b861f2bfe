import { expect, it } from "vitest";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";

it("smokes", async () => {
  const c = createEmbeddedCloudreve();
  const { access_token } = c.signIn();
  const headers = { Authorization: `Bearer ${access_token}`, "Content-Type": "application/json" };
  const r = await c.fetch("/api/v4/user/setting", { headers });
  expect(await r.json()).toEqual({ code: 0, msg: "", data: { version_retention_enabled: true, version_retention_max: 10, passwordless: false, two_fa_enabled: false, disable_view_sync: false, share_links_in_profile: "" } });
  const p = await c.fetch("/api/v4/user/setting", { method: "PATCH", headers, body: JSON.stringify({ nick: "Ada" }) });
  expect(await p.json()).toEqual({ code: 0, msg: "" });
  expect(c.account().nick).toBe("Ada");
});
