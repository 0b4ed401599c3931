import type { Browser } from "puppeteer-core";
import type { SeenRequest } from "./driven-browser.ts";
import { once } from "./once.ts";

/** Sends a WebDriver BiDi command as it is. */
export type SendBidi = (method: string, params?: object) => Promise<unknown>;

/** Evaluates an expression with the browser's own rights; its value must be plain data. */
export type Privileged = (expression: string) => Promise<unknown>;

interface Contexts {
  readonly contexts: readonly { readonly context: string }[];
}

type Evaluation =
  | { readonly type: "success"; readonly result: { readonly value?: unknown } }
  | { readonly type: "exception"; readonly exceptionDetails: { readonly text: string } };

/** Puppeteer keeps its connection to itself; its version is pinned. */
export function bidiOf(browser: Browser): SendBidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  return async (method, params = {}) => (await connection.send(method, params)).result;
}

/** Needs Firefox to be started with `--remote-allow-system-access`. */
export function privilegedIn(send: SendBidi): Privileged {
  const browserWindow = once(async () => {
    const tree = (await send("browsingContext.getTree", { "moz:scope": "chrome" })) as Contexts;
    const [window] = tree.contexts;
    if (!window) throw new Error("Firefox shows no window.");
    return window.context;
  });
  return async (expression) => {
    const answer = (await send("script.evaluate", {
      expression,
      target: { context: await browserWindow() },
      awaitPromise: true,
    })) as Evaluation;
    if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
}

/** Documents in tabs; Firefox's constant for them. */
const TYPE_DOCUMENT = "Ci.nsIContentPolicy.TYPE_DOCUMENT";

/**
 * Notes from now on every request that is not Firefox's own. BiDi's network events leave out the
 * contexts of extensions; the parent process sees them all.
 */
export function recordRequests(privileged: Privileged): Promise<unknown> {
  return privileged(`
    globalThis.sidelightRequests = [];
    Services.obs.addObserver({
      observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        const { externalContentPolicyType: type, loadingPrincipal } = channel.loadInfo;
        const opened = type === ${TYPE_DOCUMENT};
        if (!opened && (!loadingPrincipal || loadingPrincipal.isSystemPrincipal)) return;
        const url = channel.URI.spec;
        sidelightRequests.push(opened ? { url } : { url, origin: loadingPrincipal.origin });
      },
    }, "http-on-modify-request");
    undefined`);
}

export async function recordedRequests(privileged: Privileged): Promise<readonly SeenRequest[]> {
  return JSON.parse(String(await privileged("JSON.stringify(sidelightRequests)")));
}

/**
 * Errors of the background, the extension's pages and its content scripts: what was thrown is in
 * Firefox's own console, what was logged as an error is in the store of the console interface.
 */
export async function errorsFrom(privileged: Privileged, origin: string): Promise<string[]> {
  const found = await privileged(`JSON.stringify([
    ...Services.console.getMessageArray()
      .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag))
      .filter((m) => m.sourceName.startsWith("${origin}"))
      .map((m) => m.errorMessage + " @ " + m.sourceName + ":" + m.lineNumber),
    ...Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage).getEvents()
      .filter((e) => e.level === "error" && e.filename.startsWith("${origin}"))
      .map((e) => e.arguments.map(String).join(" ") + " @ " + e.filename + ":" + e.lineNumber),
  ])`);
  return JSON.parse(String(found));
}
