import type { Preview } from "@storybook/react-vite";
import { configure } from "storybook/test";
import { Root } from "../src/ui/Root/Root";
import "../src/styles/index.css";
import "./preview.css";

// A first load of code on two busy cores takes longer than the second that is usual.
configure({ asyncUtilTimeout: 8000 });

const preview: Preview = {
  globalTypes: {
    scheme: { toolbar: { title: "Scheme", icon: "mirror", items: ["light", "dark", "system"], dynamicTitle: true } },
    locale: { toolbar: { title: "Language", icon: "globe", items: ["en-US", "ar-AR"], dynamicTitle: true } },
  },
  initialGlobals: { scheme: "light", locale: "en-US" },
  parameters: {
    layout: "fullscreen",
    a11y: { test: "error", options: { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } },
    controls: { expanded: true },
  },
  decorators: [
    (Story, { globals }) => {
      const scheme = globals["scheme"] === "system" ? undefined : (globals["scheme"] as "light" | "dark");
      return (
        <Root scheme={scheme} dir={globals["locale"] === "ar-AR" ? "rtl" : "ltr"} className="story">
          <Story />
        </Root>
      );
    },
  ],
};

export default preview;
