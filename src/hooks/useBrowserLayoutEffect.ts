import { useEffect, useLayoutEffect } from "react";

/** `useLayoutEffect`, but not on a server: React 18 warns of it there. */
export const useBrowserLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;
