import { DocsContainer, type DocsContainerProps } from "@storybook/addon-docs/blocks";
import { useEffect, useState } from "react";
import { GLOBALS_UPDATED, SET_GLOBALS } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";
import { themes } from "storybook/theming";

const darkness = matchMedia("(prefers-color-scheme: dark)");

/** A page of the documentation, in the color scheme chosen in the toolbar. */
export function DocsPage(props: DocsContainerProps) {
  const scheme = useScheme();
  const dark = scheme === "system" ? darkness.matches : scheme === "dark";
  return <DocsContainer {...props} theme={dark ? themes.dark : themes.light} />;
}

function useScheme(): unknown {
  const channel = addons.getChannel();
  const [scheme, setScheme] = useState<unknown>(() =>
    schemeIn(channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS)),
  );
  useEffect(() => {
    const follow = (event: unknown) => setScheme(schemeIn([event]));
    channel.on(GLOBALS_UPDATED, follow);
    return () => channel.off(GLOBALS_UPDATED, follow);
  }, [channel]);
  return scheme;
}

function schemeIn(events: unknown): unknown {
  return (events as [{ globals: Record<string, unknown> }] | undefined)?.[0].globals["scheme"];
}
