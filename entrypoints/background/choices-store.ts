import { storage } from "wxt/utils/storage";
import {
  NO_CHOICES,
  type ReaderChoices,
  type ReaderDecision,
  withDecision,
} from "../../contract/reader-choices.ts";
import { createMendedStore, type MendedStore, type ReadValue } from "./mended-store.ts";

/** Pages whose choices are remembered; the one decided on longest ago makes room for a new one. */
const PAGES_MAX = 200;

export type PageChoices = Omit<ReaderChoices, "never">;

type Pages = Readonly<Record<string, PageChoices>>;

/** Until the browser restarts: what was said of a page, by its address, in the order of decisions. */
const pages = storage.defineItem<Pages>("session:pageChoices", { fallback: {} });
/** The same in private windows, until the last of them closes; it goes before what holds elsewhere. */
const privatePages = storage.defineItem<Pages>("session:privatePageChoices", { fallback: {} });

/** What the reader has said about matches. A page is that of an ordinary window unless it is said to be private. */
export interface ChoicesStore {
  /** Ids never to be marked, on this machine. */
  readonly never: MendedStore<readonly string[]>;
  /** What was said of single pages, by their addresses; the latest last. None of private windows. */
  pages(): Promise<Pages>;
  /** The choices that hold on the page of that address. */
  read(address: string | undefined, isPrivate?: boolean): Promise<ReaderChoices>;
  /** Remembers a decision and gives the choices as they are then. Rejects where it was not stored. */
  decide(
    address: string | undefined,
    decision: ReaderDecision,
    isPrivate?: boolean,
  ): Promise<ReaderChoices>;
  forgetPrivate(): Promise<void>;
}

export function createChoicesStore(): ChoicesStore {
  const never = createMendedStore("neverMark", readNever);
  let lastChange: Promise<unknown> = Promise.resolve();

  const readPage = async (page: string, isPrivate: boolean): Promise<PageChoices | undefined> => {
    const here = isPrivate ? (await privatePages.getValue())[page] : undefined;
    return here ?? (await pages.getValue())[page];
  };
  const read = async (address: string | undefined, isPrivate = false): Promise<ReaderChoices> => {
    await lastChange;
    const page = pageOf(address);
    const here = page === undefined ? undefined : await readPage(page, isPrivate);
    return { ...NO_CHOICES, ...here, never: await never.read() };
  };
  const decideHere = async (
    address: string | undefined,
    decision: ReaderDecision,
    isPrivate: boolean,
  ) => {
    const page = pageOf(address);
    if (page === undefined) throw new Error("Only a decision about a page can be kept for one.");
    const before = await readPage(page, isPrivate);
    const { meant, notHere } = withDecision({ ...NO_CHOICES, ...before }, decision);
    const store = isPrivate ? privatePages : pages;
    const { [page]: _, ...others } = await store.getValue();
    const entries = [...Object.entries(others), [page, { meant, notHere }] as const];
    // What a private window takes back has to hide what holds elsewhere.
    const kept = isPrivate ? entries : entries.filter(([, choices]) => hasAny(choices));
    await store.setValue(Object.fromEntries(kept.slice(-PAGES_MAX)));
  };
  return {
    never,
    async pages() {
      await lastChange;
      return pages.getValue();
    },
    read,
    async decide(address, decision, isPrivate = false) {
      if (decision.kind === "never") {
        await never.change((ids) => withDecision({ ...NO_CHOICES, never: ids }, decision).never);
      } else {
        const changed = lastChange.then(() => decideHere(address, decision, isPrivate));
        lastChange = changed.catch(() => undefined);
        await changed;
      }
      return read(address, isPrivate);
    },
    forgetPrivate: () => privatePages.removeValue(),
  };
}

const hasAny = ({ meant, notHere }: PageChoices) =>
  notHere.length > 0 || Object.keys(meant).length > 0;

/** A page keeps its choices whatever part of it the address points to. */
function pageOf(address: string | undefined): string | undefined {
  return address?.replace(/#.*$/, "");
}

function readNever(stored: unknown = []): ReadValue<readonly string[]> {
  if (!Array.isArray(stored)) return { value: [], isCorrupt: true };
  const value = [...new Set(stored.filter((id) => typeof id === "string" && id !== ""))];
  return { value, isCorrupt: value.length < stored.length };
}
