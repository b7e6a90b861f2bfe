/**
 * The sender of an answer that is not Cloudreve's:
 * - `redirect`: a redirect, which Cloudreve's API never gives: as a rule to a sign-in page;
 * - `signInPage`: an HTML page with a password box, or the sign-in page of a network (status 511);
 * - `robotCheck`: a page that wants a proof that the user is human;
 * - `gateway`: a firewall, a rate limiter or a web server in front, which refused the request;
 * - `page`: any other HTML page with a status of success, such as a service worker's offline page.
 */
export type AnsweredBy = "redirect" | "signInPage" | "robotCheck" | "gateway" | "page";

/** An answer, as far as it is needed to tell where it comes from. */
export interface Answer {
  /** 0 for a redirect that `fetch` does not show. */
  status: number;
  body: string;
  /** It is a redirect, or one has led to it. */
  isRedirect?: true | undefined;
  /** Its header fields say that it is a check for robots. */
  isRobotCheck?: true | undefined;
  /** The time (ms) before which the request should not be repeated, by its `Retry-After`. */
  retryAt?: number | undefined;
}

// Statuses by which a server says that it has not handled the request (RFC 9110, 6585), beside those of 4xx. 521, 523,
// 525, 526 and 530: Cloudflare did not reach the server (developers.cloudflare.com, "Cloudflare 5xx errors").
const notHandled = new Set([501, 505, 521, 523, 525, 526, 530]);
// 408 is also sent by proxies that no longer wait for the server; 499 means that the connection has ended.
const mayBeHandled = new Set([408, 499]);

/**
 * Returns what answered in place of Cloudreve; undefined if that may have been Cloudreve itself, or a proxy that had
 * passed the request on. Takes an answer without a Cloudreve envelope: Cloudreve refuses with status 200, and crashes
 * with an empty 500.
 */
export function answeredBy({ status, body, isRedirect, isRobotCheck }: Answer): AnsweredBy | undefined {
  // Not one that was followed to JSON: that answer is Cloudreve's, perhaps cut off.
  if (isRedirect && status < 400 && !/^\s*\{/.test(body)) return "redirect";
  if (isRobotCheck) return "robotCheck";
  if (status === 511) return "signInPage";
  const isSuccess = status >= 200 && status < 300;
  const isRefusal = (status >= 400 && status < 500 && !mayBeHandled.has(status)) || notHandled.has(status);
  if (!isSuccess && !isRefusal) return undefined;
  if (isHtml(body)) {
    if (signIn.test(body)) return "signInPage";
    if (robotCheck.test(body)) return "robotCheck";
  }
  if (isRefusal) return "gateway";
  return isHtml(body) ? "page" : undefined;
}

/**
 * A password box, a form that goes on to a sign-in by SAML (SAML 2.0 bindings, 3.5.4), or a page that goes elsewhere.
 */
const signIn =
  /<input\b[^>]*\btype\s*=\s*["']?password|\bname\s*=\s*["']?SAML(?:Request|Response)\b|<meta\b[^>]*\bhttp-equiv\s*=\s*["']?refresh\b[^>]*\burl\s*=/i;

// Turnstile: developers.cloudflare.com/turnstile. Anubis: anubis.techaro.lol, `lib/anubis.go`.
const robotCheck =
  /captcha|_cf_chl_opt|challenges\.cloudflare\.com|cdn-cgi\/challenge-platform|anubis_(?:challenge|version)/i;

// Not by its type: a page is also sent without one, and as what the request accepts. XHTML begins with a prolog.
function isHtml(body: string): boolean {
  return /^\s*(?:(?:<!--[\s\S]{0,2000}?-->|<\?xml\b[^>]*\?>)\s*)*<(?:!doctype\s+html|html|head|body|title|meta|script|div|form|main|p|h1)\b/i.test(
    body,
  );
}

const longestWait = 366 * 86_400_000;

/** Returns the time (ms) that a `Retry-After` names, in seconds or as a date; undefined if it is past or unreadable. */
export function retryTime(header: string | null, now = Date.now()): number | undefined {
  const text = header?.trim() ?? "";
  const time = /^\d{1,9}$/.test(text)
    ? now + Number(text) * 1_000
    : /[a-z]/i.test(text)
      ? Date.parse(text)
      : Number.NaN;
  return time > now && time - now < longestWait ? time : undefined;
}
