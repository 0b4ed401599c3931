import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { factBasePlugin } from "./scripts/fact-base-plugin.ts";
import { shortNamesPlugin } from "./scripts/short-names-plugin.ts";
import { silentMessagesPlugin } from "./scripts/silent-messages-plugin.ts";
import { thirdPartyLicences } from "./scripts/third-party-licences.ts";

const PAGES = ["http://*/*", "https://*/*"];
const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'";

/**
 * Four keys are suggested, as many as Chromium takes: Sidelight, the marks before and after, quiet.
 * They open no menu, and Chromium assigns them (it refuses Alt+Shift+W, for one, without a word).
 */
const COMMANDS = {
  _execute_action: {
    suggested_key: { default: "Alt+Shift+S" },
    description: "__MSG_commandOpen__",
  },
  "next-mention": {
    suggested_key: { default: "Alt+Period" },
    description: "__MSG_commandNext__",
  },
  "previous-mention": {
    suggested_key: { default: "Alt+Comma" },
    description: "__MSG_commandPrevious__",
  },
  "toggle-site": {
    suggested_key: { default: "Alt+Shift+Q" },
    description: "__MSG_commandToggle__",
  },
  "enter-card": { description: "__MSG_commandEnter__" },
};

/** The pages that browsers let extensions read, and nothing beyond what the code calls. */
export default defineConfig({
  modules: ["@wxt-dev/webextension-polyfill"],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ["chrome", "firefox"],
  vite: () => ({
    plugins: [preact(), factBasePlugin(), shortNamesPlugin(), silentMessagesPlugin()],
    build: {
      // Vite's preload polyfill would put a network call into the bundles.
      modulePreload: false,
      // For older browsers light-dark() is rewritten in a way that fails in a shadow root.
      cssTarget: ["chrome128", "firefox153"],
    },
  }),
  manifest: ({ browser, command }) => ({
    // What browsers show of us by themselves is in the reader's language; see public/_locales.
    default_locale: "en",
    name: "__MSG_name__",
    description: "__MSG_description__",
    permissions: ["storage", "activeTab", "scripting", "contextMenus", "alarms"],
    action: { default_title: "__MSG_name__" },
    commands: COMMANDS,
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
    "build:publicAssets": (wxt, files) => {
      const contents = thirdPartyLicences(wxt.config.root);
      files.push({ relativeDest: "third-party-licences.txt", contents });
    },
    // WXT's own content-script wrapper posts a message and fires an event that every page can see.
    // An unlisted script has no wrapper, so it is built as one and entered into the manifest here.
    "build:manifestGenerated": (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: PAGES,
          js: ["content-script.js"],
          css: ["assets/marks.css"],
          run_at: "document_idle",
          // Frames, too, also those whose documents have no address of their own.
          all_frames: true,
          match_about_blank: true,
          ...({ match_origin_as_fallback: true } as object),
          // Author styles do not reach shadow roots in Firefox; user styles do.
          ...({ css_origin: "user" } as object),
        },
      ];
    },
  },
});
