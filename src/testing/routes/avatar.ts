import type { App } from "../App";
import { signedIn } from "../authenticate";
import { failure, refusal, success } from "../envelope";
import { md5 } from "../md5";
import { needsScope } from "../scopes";

/** The largest picture, in bytes: 4 MiB. */
const limit = 4_194_304;

/** Storing and serving profile pictures. Recorded: `avatar.json`. */
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

/** The address that the server redirects a browser to for a Gravatar. */
const gravatarUrl = (email: string): string => `https://www.gravatar.com/avatar/${md5(email.toLowerCase())}?d=mm&s=200`;

const kinds = [
  { type: "image/jpeg", named: /^image\/jpe?g\b/, starts: [0xff, 0xd8, 0xff] },
  { type: "image/gif", named: /^image\/gif\b/, starts: [0x47, 0x49, 0x46, 0x38] },
] as const;
const png = { type: "image/png", starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] } as const;

/**
 * Returns the type of an image, or undefined if it is invalid. The server decodes by the `Content-Type`, and anything
 * but JPEG and GIF as PNG: a PNG sent as WebP is accepted, one sent as JPEG is not. Here the first bytes are compared
 * instead.
 */
function imageType(contentType: string, bytes: Uint8Array): string | undefined {
  const kind = kinds.find(({ named }) => named.test(contentType)) ?? png;
  return kind.starts.every((byte, index) => bytes[index] === byte) ? kind.type : undefined;
}
