import { defineConfig } from "vite";
import { hostConfig } from "./hostConfig";

/** `CLOUDREVE_URL` makes it the host of a real server. */
export default defineConfig(hostConfig({ cloudreveUrl: process.env["CLOUDREVE_URL"] }));
