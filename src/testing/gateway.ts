const pageOf = (title: string, content = "") =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1>${content}</body></html>`;

/** The pages by which something in front of the server answers in its place. */
export const pages = {
  error: pageOf("502 Bad Gateway"),
  signIn: pageOf("Sign in", '<form method="post"><input name="user"><input name="password" type="password"></form>'),
  robotCheck: pageOf("Just a moment…", '<form class="captcha" method="post"><input name="captcha"></form>'),
  offline: pageOf("You are offline"),
};

const otherOrigin = "https://sign-in.example/";

/** Returns the answer of `fetch` to a redirect, by the request's redirect mode. Rejects as `fetch` does. */
export function redirected(to = otherOrigin, mode: RequestRedirect): Response {
  if (mode === "manual") return new Response(null, { status: 302, headers: { Location: to } });
  // The page of another origin allows no other origin to read it.
  if (mode === "error" || !to.startsWith("/")) throw new TypeError("Failed to fetch");
  const page = new Response(pages.signIn, { headers: { "Content-Type": "text/html; charset=utf-8" } });
  return Object.defineProperty(page, "redirected", { value: true });
}
