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
  /** The story brings a root of its own. */
  bare: boolean;
  /** Width (px) that the host gives it; all there is unless told. */
  width: number | undefined;
  children: ReactNode;
}

/** What is around each story: the look that the toolbar says, and a host where it plays in a world. */
export function StoryRoot({ globals, served, world, bare, width, children }: StoryRootProps) {
  const { locale, ...shown } = useShownProps(globals);
  const page = { ...shown.tokens, colorScheme: shown.scheme ?? "light dark" } as CSSProperties;
  const root = bare ? (
    children
  ) : served ? (
    // A host's page and no more: the sections bring their own root.
    <div className="story" style={page}>
      {world?.ownHost ? (
        children
      ) : (
        <Host
          key={served.number}
          cloudreve={served.cloudreve}
          baseUrl={served.baseUrl}
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
