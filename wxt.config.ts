import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { factBasePlugin } from "./scripts/fact-base-plugin.ts";

const PAGES = ["http://*/*", "https://*/*"];
const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'";

/** The pages that browsers let extensions read, and nothing beyond what the code calls. */
export default defineConfig({
  modules: ["@wxt-dev/webextension-polyfill"],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ["chrome", "firefox"],
  vite: () => ({
    plugins: [preact(), factBasePlugin()],
    build: {
      // Vite's preload polyfill would put a network call into the bundles.
      modulePreload: false,
      // For older browsers light-dark() is rewritten in a way that fails in a shadow root.
      cssTarget: ["chrome128", "firefox153"],
    },
  }),
  manifest: ({ browser, command }) => ({
    name: "Sidelight",
    description:
      "Who is that? What was that? Cards for the people and events in the news, from facts kept on your own machine.",
    permissions: ["storage", "activeTab", "scripting", "contextMenus"],
    action: { default_title: "Sidelight" },
    ...(command === "build" && {
      content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    }),
    // 128 is the first Chromium with Document.caretPositionFromPoint, the newest API used.
    ...(browser === "chrome" && { minimum_chrome_version: "128" }),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "sidelight@sidelight.example",
          strict_min_version: "153.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
  }),
  hooks: {
    // WXT's own content-script wrapper posts a message and fires an event that every page can see.
    // An unlisted script has no wrapper, so it is built as one and entered into the manifest here.
    "build:manifestGenerated": (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: PAGES,
          js: ["content-script.js"],
          css: ["assets/marks.css"],
          run_at: "document_idle",
          // Author styles do not reach shadow roots in Firefox; user styles do.
          ...({ css_origin: "user" } as object),
        },
      ];
    },
  },
});
