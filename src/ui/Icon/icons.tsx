import type { ReactNode } from "react";

const dot = (path: string) => <path d={path} strokeWidth="1.8" />;

/** The drawings, on a grid of 16. */
export const icons = {
  alert: <><circle cx="8" cy="8" r="6.25" /><path d="M8 4.9v3.6" />{dot("M8 11v.05")}</>,
  check: <path d="m3.5 8.5 3 3 6-7" />,
  chevron: <path d="m4.5 6.25 3.5 3.5 3.5-3.5" />,
  clock: <><circle cx="8" cy="8" r="6.25" /><path d="M8 4.5V8l2.25 1.5" /></>,
  close: <path d="m4 4 8 8m0-8-8 8" />,
  cloud: <><path d="M4.5 12.75h6.75a3 3 0 0 0 .4-5.97A4 4 0 0 0 4 7.1a2.85 2.85 0 0 0 .5 5.65Z" /><path d="M8 6.25v2.5" />{dot("M8 10.7v.05")}</>,
  copy: <><rect x="5.5" y="5.5" width="8.25" height="8.25" rx="1.75" /><path d="M10.5 5.5V4A1.75 1.75 0 0 0 8.75 2.25H4A1.75 1.75 0 0 0 2.25 4v4.75A1.75 1.75 0 0 0 4 10.5h1.5" /></>,
  eye: <><path d="M1.75 8S4 3.75 8 3.75 14.25 8 14.25 8 12 12.25 8 12.25 1.75 8 1.75 8Z" /><circle cx="8" cy="8" r="1.9" /></>,
  eyeOff: <path d="M6.6 3.9A6 6 0 0 1 8 3.75C12 3.75 14.25 8 14.25 8a11 11 0 0 1-1.6 2.15M4.4 5A10.6 10.6 0 0 0 1.75 8S4 12.25 8 12.25a6 6 0 0 0 2.9-.75M2.5 2.5l11 11M6.7 6.7a1.9 1.9 0 0 0 2.65 2.65" />,
  info: <><circle cx="8" cy="8" r="6.25" /><path d="M8 7.5v3.6" />{dot("M8 5v.05")}</>,
  lock: <><rect x="3" y="7" width="10" height="6.75" rx="1.5" /><path d="M5.25 7V5a2.75 2.75 0 0 1 5.5 0v2" /></>,
  offline: <path d="M2.5 2.5l11 11M5.1 8.7a4.2 4.2 0 0 1 1.7-.95M8.9 7.7a4.2 4.2 0 0 1 2 1M2.75 6.3a7.6 7.6 0 0 1 1.9-1.25M7 4.35a7.6 7.6 0 0 1 6.25 1.95M8 11.9v.05" />,
  refresh: <><path d="M13.5 3v3.25h-3.25M2.5 13V9.75h3.25" /><path d="M12.9 6.25A5.25 5.25 0 0 0 3.5 5M3.1 9.75A5.25 5.25 0 0 0 12.5 11" /></>,
  tabs: <><rect x="1.75" y="5.25" width="9" height="8.5" rx="1.5" /><path d="M5 5.25V4a1.75 1.75 0 0 1 1.75-1.75h5.75A1.75 1.75 0 0 1 14.25 4v5.25A1.75 1.75 0 0 1 12.5 11h-1.75" /></>,
  warning: <><path d="M7.05 2.7 1.6 12.1a1.1 1.1 0 0 0 .95 1.65h10.9a1.1 1.1 0 0 0 .95-1.65L8.95 2.7a1.1 1.1 0 0 0-1.9 0Z" /><path d="M8 6.2v2.9" />{dot("M8 11.4v.05")}</>,
} satisfies Record<string, ReactNode>;
