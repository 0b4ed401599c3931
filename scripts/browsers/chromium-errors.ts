import type { Browser, CDPSession, Target } from "puppeteer-core";

const KINDS = new Set(["page", "service_worker", "other"]);

async function watch(session: CDPSession, errors: string[]): Promise<void> {
  session.on("Runtime.exceptionThrown", ({ exceptionDetails: details }) => {
    const text = details.exception?.description ?? details.text;
    const from = details.url ?? details.stackTrace?.callFrames[0]?.url ?? "";
    errors.push(`${text} @ ${from}:${details.lineNumber + 1}`);
  });
  session.on("Runtime.consoleAPICalled", ({ type, args, stackTrace }) => {
    if (type !== "error" && type !== "assert") return;
    const text = args.map((arg) => String(arg.value ?? arg.description ?? "")).join(" ");
    const [frame] = stackTrace?.callFrames ?? [];
    errors.push(`${text} @ ${frame?.url}:${(frame?.lineNumber ?? 0) + 1}`);
  });
  // Broken security policies and failed loads are written by the browser, not by a script.
  session.on("Log.entryAdded", ({ entry }) => {
    if (entry.level === "error") errors.push(`${entry.text} @ ${entry.url}`);
  });
  await session.send("Runtime.enable");
  await session.send("Log.enable");
}

/** The errors so far, and a way to let go of workers, which do not stop while they are watched. */
export interface ErrorWatch {
  readonly errors: readonly string[];
  releaseWorkers(): Promise<void>;
}

/**
 * Gathers the errors of all pages and workers, content scripts included. Puppeteer's own page
 * events leave out isolated worlds and workers. Enabling replays what came before.
 */
export function watchErrors(browser: Browser): ErrorWatch {
  const errors: string[] = [];
  const ofWorkers = new Set<CDPSession>();
  const start = async (target: Target) => {
    if (!KINDS.has(target.type())) return;
    try {
      const session = await target.createCDPSession();
      if (target.type() === "service_worker") ofWorkers.add(session);
      await watch(session, errors);
    } catch {
      // A target that closes while it is being attached to has nothing more to say.
    }
  };
  browser.on("targetcreated", start);
  for (const target of browser.targets()) void start(target);
  return {
    errors,
    async releaseWorkers() {
      const sessions = [...ofWorkers];
      ofWorkers.clear();
      await Promise.all(sessions.map((session) => session.detach().catch(() => undefined)));
    },
  };
}
