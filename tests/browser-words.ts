import { fakeBrowser } from "wxt/testing/fake-browser";
import words from "../public/_locales/en/messages.json";

/** The fake browser has no words: this one has the English ones, as a browser would say them. */
Object.assign(fakeBrowser.i18n, {
  getMessage: (name: keyof typeof words, ...put: readonly string[]) =>
    put.reduce((said, each, at) => said.replaceAll(`$${at + 1}`, each), words[name].message),
});
