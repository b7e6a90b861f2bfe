import type { Preview } from "@storybook/react-vite";
import { configureActions } from "storybook/actions";
import { configure } from "storybook/test";
import { languages } from "../src/messages/languages";
import "../src/styles/index.css";
import { closeWorld, openWorld, type Served, type StoryWorld } from "../stories/worlds/storyWorlds";
import { checkInOtherLooks } from "./checkInOtherLooks";
import { controlsByType } from "./controls";
import { DocsPage } from "./DocsPage";
import "./preview.css";
import { StoryRoot } from "./StoryRoot";

// On two busy cores, the first load of a chunk takes longer than the default of one second.
configure({ asyncUtilTimeout: 8000 });

// An event refers to the whole window: log only its own properties.
configureActions({ depth: 1 });

/** Returns one menu of the toolbar: its title, its icon, and the title of each value. */
const toolbar = <Icon extends string>(title: string, icon: Icon, titles: Record<string, string>) => ({
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(titles).map(([value, name]) => ({ value, title: name })),
  },
});

const nameOf = new Intl.DisplayNames("en", { type: "language" });

/** The names of all languages that ship, by tag. The name has the country only if two tags share a language. */
const shipped = Object.fromEntries(
  Object.keys(languages).map((tag, _, tags) => {
    const { language } = new Intl.Locale(tag);
    const isOnly = tags.filter((other) => new Intl.Locale(other).language === language).length === 1;
    return [tag, nameOf.of(isOnly ? language : tag) ?? tag];
  }),
);

const preview: Preview = {
  globalTypes: {
    locale: toolbar("Language", "globe", shipped),
    scheme: toolbar("Scheme", "mirror", { light: "Light", dark: "Dark", system: "System" }),
    look: toolbar("Host", "paintbrush", { plain: "Plain", mui: "MUI", loud: "Loud brand", contrast: "High contrast" }),
    edition: toolbar("Edition", "database", { community: "Community", pro: "Pro" }),
    network: toolbar("Network", "lightning", { fast: "Fast", slow: "Slow", failing: "Failing" }),
  },
  initialGlobals: { locale: "en-US", scheme: "light", look: "plain", edition: "community", network: "fast" },
  parameters: {
    layout: "fullscreen",
    a11y: { test: "error", options: { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } },
    controls: { expanded: true },
    docs: { container: DocsPage },
  },
  argTypesEnhancers: [controlsByType],
  loaders: [openWorld],
  beforeEach: (context) => () => closeWorld(context),
  afterEach: checkInOtherLooks,
  decorators: [
    (Story, { globals, loaded, parameters }) => (
      <StoryRoot
        globals={globals}
        served={loaded["served"] as Served | undefined}
        world={parameters["world"] as StoryWorld | undefined}
        bare={parameters["bare"] === true}
        width={parameters["width"] as number | undefined}
      >
        <Story />
      </StoryRoot>
    ),
  ],
};

export default preview;
