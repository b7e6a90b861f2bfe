import type { CSSProperties, ReactNode } from "react";
import { directionOf } from "../src/messages/languages";
import { Root } from "../src/ui/Root/Root";
import { Host } from "../stories/worlds/Host";
import type { Served, StoryWorld } from "../stories/worlds/storyWorlds";
import { useShownProps } from "./shown";

interface StoryRootProps {
  globals: Record<string, unknown>;
  served: Served | undefined;
  world: StoryWorld | undefined;
  /** Set if the story renders its own Root. */
  bare: boolean;
  /** Width of the story in pixels. Without it, the story is as wide as the window. */
  width: number | undefined;
  children: ReactNode;
}

/** Wraps each story in the look chosen in the toolbar, and in a host if the story has an embedded server. */
export function StoryRoot({ globals, served, world, bare, width, children }: StoryRootProps) {
  const { locale, ...shown } = useShownProps(globals);
  const page = { ...shown.tokens, colorScheme: shown.scheme ?? "light dark" } as CSSProperties;
  const root = bare ? (
    children
  ) : served ? (
    // Only the host's page, without a Root: the sections render their own.
    <div className="story" style={page}>
      {world?.ownHost ? (
        children
      ) : (
        <Host
          key={served.number}
          cloudreve={served.cloudreve}
          baseUrl={served.baseUrl}
          queryClient={served.queryClient}
          tokenScopes={world?.tokenScopes}
          locale={locale}
          {...shown}
          {...world?.provider}
        >
          {children}
        </Host>
      )}
    </div>
  ) : (
    <Root {...shown} dir={directionOf(locale)} lang={locale} className="story">
      {children}
    </Root>
  );
  return width === undefined ? root : <div style={{ inlineSize: width }}>{root}</div>;
}
