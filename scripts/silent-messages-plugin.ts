import type { Plugin } from "vite";

const MESSAGING = /@webext-core\/messaging\/dist\//;
/** What the library tells a logger, which it is never given here: each a statement of its own. */
const LOGGED = /config\??\.logger\?\.\w+\((?:[^()]|\([^()]*\))*\);/g;

/** Leaves out what the messaging library would log, half a kilobyte in every page. */
export function silentMessagesPlugin(): Plugin {
  return {
    name: "sidelight:silent-messages",
    transform: (code, id) =>
      MESSAGING.test(id) ? { code: code.replace(LOGGED, ""), map: null } : null,
  };
}
