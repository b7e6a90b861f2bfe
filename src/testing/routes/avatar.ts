import type { App } from "../App";
import { signedIn } from "../authenticate";
import { failure, refusal, success } from "../envelope";
import { gravatarUrl } from "../gravatar";
import { imageType } from "../imageType";
import { needsScope } from "../scopes";

/** Bytes: 4 MiB. */
const limit = 4_194_304;

/** The profile picture. */
export function avatarRoutes(app: App): void {
  app.put("/user/setting/avatar", signedIn, needsScope("UserInfo.Write"), async (context) => {
    const account = context.get("account");
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    if (context.env.isChunked || bytes.length > limit) return failure(40049, "");
    if (bytes.length === 0) {
      account.avatar = "gravatar";
      return success();
    }
    const type = imageType(context.req.header("Content-Type") ?? "", bytes);
    if (type === undefined) return failure(40001, "Invalid image");
    context.get("state").pictures.set(account.id, { bytes, type });
    account.avatar = "file";
    return success();
  });

  app.get("/user/avatar/:id", (context) => {
    const state = context.get("state");
    const account = state.findById(context.req.param("id"));
    if (!account) return failure(40001, "Failed to parse object ID");
    const nocache = context.req.query("nocache") ?? "false";
    if (!["1", "0", "true", "false"].includes(nocache)) return refusal("Parameter error");
    const headers = {
      "Cache-Control": ["1", "true"].includes(nocache) ? "private, no-cache" : "public, max-age=86400",
    };
    if (account.avatar === "gravatar") {
      const location = gravatarUrl(account.email);
      const text = `<a href="${location.replaceAll("&", "&amp;")}">Found</a>.\n\n`;
      return new Response(text, {
        status: 302,
        headers: { ...headers, Location: location, "Content-Type": "text/html; charset=utf-8" },
      });
    }
    const picture = account.avatar === "file" && state.pictures.get(account.id);
    if (!picture) return new Response(null, { status: 404, headers });
    return new Response(new Uint8Array(picture.bytes), { headers: { ...headers, "Content-Type": picture.type } });
  });
}
