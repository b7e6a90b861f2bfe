import { Hono } from "hono";
import type { Environment, App } from "./App";
import { authenticate } from "./authenticate";
import type { CloudreveState } from "./CloudreveState";
import { notFound } from "./envelope";
import { avatarRoutes } from "./routes/avatar";
import { davRoutes } from "./routes/dav";
import { financeRoutes } from "./routes/finance";
import { grantRoutes } from "./routes/grants";
import { openIdRoutes } from "./routes/openId";
import { passkeyRoutes } from "./routes/passkeys";
import { proRoutes } from "./routes/pro";
import { sessionRoutes } from "./routes/session";
import { settingRoutes } from "./routes/setting";
import { siteRoutes } from "./routes/site";
import { userRoutes } from "./routes/user";

/** Returns the app that answers requests from the state. Its paths are below `/api/v4`. */
export function createApp(state: CloudreveState): App {
  const app = new Hono<Environment>();
  app.use(async (context, next) => {
    context.set("state", state);
    await next();
  });
  app.use(authenticate);
  siteRoutes(app);
  sessionRoutes(app);
  userRoutes(app);
  settingRoutes(app);
  avatarRoutes(app);
  passkeyRoutes(app);
  grantRoutes(app);
  davRoutes(app);
  if (state.edition === "pro") {
    proRoutes(app);
    financeRoutes(app);
    openIdRoutes(app);
  }
  // Also answers CORS preflights, like the real server by default (recorded: `anonymous.json`).
  app.notFound(notFound);
  app.onError((error) => {
    throw error;
  });
  return app;
}
