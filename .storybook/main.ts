import type { StorybookConfig } from "@storybook/react-vite";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx"],
  staticDirs: ["./public"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Without the library's own build options, which vite.config.ts sets.
  viteFinal: (vite) => {
    // Not minified, so that the stack of a failing story is readable.
    return { ...vite, build: { ...vite.build, lib: false, rolldownOptions: {}, minify: false } };
  },
};

export default config;
