import type { App, CloudreveContext } from "../App";
import { signedIn } from "../authenticate";
import { failure, refusal, success } from "../envelope";
import { giftFailure, redeem } from "../giftCodes";
import { needsScope } from "../scopes";

/**
 * Credit, orders and gift codes of the Pro edition, from the public documentation: there are no recordings. Not
 * documented are the scopes (by the texts of the server's consent page), the largest page (as of `/devices/dav`), the
 * order by default, and the answer to a wrong or used code.
 */
export function financeRoutes(app: App): void {
  app.get("/user/creditChanges", signedIn, needsScope("Finance.Read"), (context) =>
    page(context, "changes", context.get("account").credit_changes),
  );

  app.get("/user/payments", signedIn, needsScope("Finance.Read"), (context) =>
    page(context, "payments", context.get("account").payments),
  );

  app.get("/vas/giftcode/:code", signedIn, needsScope("Finance.Read"), (context) => {
    const gift = context.get("state").findGiftCode(context.req.param("code"));
    if (!gift || gift.used) return giftFailure();
    const { name, qyt = 1, duration } = gift;
    return success({ name, qyt, ...(duration !== undefined && { duration }) });
  });

  app.post(
    "/vas/giftcode/:code/redeem",
    signedIn,
    needsScope("Finance.Read"),
    needsScope("Finance.Write"),
    (context) => {
      const state = context.get("state");
      const gift = state.findGiftCode(context.req.param("code"));
      if (!gift || gift.used) return giftFailure();
      gift.used = true;
      redeem(gift, context.get("account"), state.now());
      return success();
    },
  );
}

/** Answers one page of a list that is oldest first, by a cursor. */
function page(context: CloudreveContext, key: string, oldestFirst: readonly object[]): Response {
  const size = Number(context.req.query("page_size") ?? "");
  if (!Number.isInteger(size)) return refusal("Parameter error");
  if (size === 0) return refusal("PageSize cannot be empty");
  if (size < 10) return refusal("PageSize too short");
  if (size > 100) return refusal("PageSize too long");
  const order = context.req.query("order_direction") ?? "asc";
  if (order !== "asc" && order !== "desc") return refusal("OrderDirection format error");

  const all = order === "desc" ? oldestFirst.toReversed() : oldestFirst;
  const token = context.req.query("next_page_token") ?? "";
  const start = token === "" ? 0 : Number(token);
  if (!Number.isInteger(start) || start < 0) return failure(40001, "Failed to parse page token");
  const end = start + size;
  return success({
    [key]: all.slice(start, end),
    // The last page of the documentation's examples has no token.
    pagination: { page: 0, page_size: size, ...(end < all.length && { next_token: String(end) }), is_cursor: true },
  });
}
