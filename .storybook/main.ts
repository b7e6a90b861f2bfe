import type { StorybookConfig } from "@storybook/react-vite";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx"],
  staticDirs: ["./public"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The library's own build (vite.config.ts) is not how stories are bundled.
  viteFinal: (vite) => {
    // Not minified: where a story fails, its stack says where.
    return { ...vite, build: { ...vite.build, lib: false, rolldownOptions: {}, minify: false } };
  },
};

export default config;
