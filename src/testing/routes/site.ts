import type { App } from "../App";
import { success } from "../envelope";
import { randomUuid } from "../random";
import { userView } from "../views";

const version = "4.18.0";
const anonymous = {
  id: "K0Ir",
  nickname: "",
  created_at: "0001-01-01T00:00:00Z",
  anonymous: true,
  group: { id: "6ycE", name: "Anonymous", permission: "gg==" },
};

/** The public configuration of the site. Recorded: `anonymous.json`. */
export function siteRoutes(app: App): void {
  const instanceId = randomUuid();

  app.get("/site/ping", (context) => success(context.get("state").edition === "pro" ? `${version}-pro` : version));

  app.get("/site/config/basic", (context) => {
    const { site } = context.get("state");
    const account = context.get("state").findById(context.get("token")?.accountId ?? "");
    return success({
      instance_id: instanceId,
      title: site.title,
      themes: site.themes,
      default_theme: site.default_theme,
      user: account ? userView(account, context.get("state").edition) : anonymous,
      logo: "/static/img/logo.svg",
      logo_light: "/static/img/logo_light.svg",
      custom_html: {},
      captcha_ReCaptchaKey: "defaultKey",
      captcha_type: "normal",
      captcha_cap_asset_server: "jsdelivr",
      app_promotion: true,
    });
  });

  app.get("/site/config/login", (context) =>
    success({
      ...(context.get("state").passkeys && { authn: true }),
      register_enabled: true,
      tos_url: "https://cloudreve.org/privacy-policy",
      privacy_policy_url: "https://cloudreve.org/privacy-policy",
      ...(context.get("state").edition === "pro" && context.get("state").site.identities),
    }),
  );
}
