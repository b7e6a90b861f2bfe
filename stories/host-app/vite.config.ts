import { defineConfig } from "vite";
import { hostConfig } from "./hostConfig";

/** For Vite's own commands, such as `vite build stories/host-app`. `npm start` goes through startHost.ts. */
export default defineConfig(hostConfig({ cloudreveUrl: process.env["CLOUDREVE_URL"] }));
