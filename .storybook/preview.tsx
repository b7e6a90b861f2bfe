import type { Preview } from "@storybook/react-vite";
import { configure } from "storybook/test";
import "../src/styles/index.css";
import { closeWorld, openWorld, type Served, type StoryWorld } from "../stories/worlds/storyWorlds";
import { checkInOtherLooks } from "./checkInOtherLooks";
import "./preview.css";
import { StoryRoot } from "./StoryRoot";

// A first load of code on two busy cores takes longer than the second that is usual.
configure({ asyncUtilTimeout: 8000 });

const preview: Preview = {
  globalTypes: {
    locale: { toolbar: { title: "Language", icon: "globe", dynamicTitle: true, items: ["en-US", "zh-CN", "ar-AR"] } },
    scheme: { toolbar: { title: "Scheme", icon: "mirror", dynamicTitle: true, items: ["light", "dark", "system"] } },
    look: {
      toolbar: {
        title: "Host",
        icon: "paintbrush",
        dynamicTitle: true,
        items: [
          { value: "plain", title: "Plain" },
          { value: "mui", title: "MUI" },
          { value: "loud", title: "Loud brand" },
          { value: "contrast", title: "High contrast" },
        ],
      },
    },
    edition: {
      toolbar: {
        title: "Edition",
        icon: "database",
        dynamicTitle: true,
        items: [
          { value: "community", title: "Community" },
          { value: "pro", title: "Pro" },
        ],
      },
    },
    network: {
      toolbar: {
        title: "Network",
        icon: "lightning",
        dynamicTitle: true,
        items: [
          { value: "fast", title: "Fast" },
          { value: "slow", title: "Slow" },
          { value: "failing", title: "Failing" },
        ],
      },
    },
  },
  initialGlobals: { locale: "en-US", scheme: "light", look: "plain", edition: "community", network: "fast" },
  parameters: {
    layout: "fullscreen",
    a11y: { test: "error", options: { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } },
    controls: { expanded: true },
  },
  loaders: [openWorld],
  beforeEach: (context) => () => closeWorld(context),
  afterEach: checkInOtherLooks,
  decorators: [
    (Story, { globals, loaded, parameters }) => (
      <StoryRoot globals={globals} served={loaded["served"] as Served | undefined} world={parameters["world"] as StoryWorld | undefined} bare={parameters["bare"] === true} width={parameters["width"] as number | undefined}>
        <Story />
      </StoryRoot>
    ),
  ],
};

export default preview;
