import * as React from "react";

// The same build takes a stack for each of the first 10,000 elements of a second. Here the limit is always exceeded.
const internals = "__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE";
const shared = (React as unknown as Record<string, object | undefined>)[internals];
if (shared) Object.defineProperty(shared, "recentlyCreatedOwnerStacks", { get: () => Infinity, set: () => undefined });
