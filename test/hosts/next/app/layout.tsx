import "cloudreve-settings-ui/styles.css";
import Link from "next/link";
import type { ReactNode } from "react";

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <link rel="icon" href="data:," />
      </head>
      <body>
        <Link href="/">Home</Link> <Link href="/settings">Settings</Link>{" "}
        <Link href="/settings?tab=two">Second tab</Link>
        {children}
      </body>
    </html>
  );
}
