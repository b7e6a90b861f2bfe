import type { StorybookConfig } from "@storybook/react-vite";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx"],
  staticDirs: ["./public"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The library's own build (vite.config.ts) is not how stories are bundled.
  viteFinal: (vite) => {
    delete vite.build?.lib;
    delete vite.build?.rolldownOptions;
    return vite;
  },
};

export default config;
