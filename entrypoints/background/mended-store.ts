import { storage } from "wxt/utils/storage";
import type { KeptAside } from "../../contract/options-questions.ts";

/** A stored value as it was found, and whether anything in it could not be used. */
export interface ReadValue<T> {
  readonly value: T;
  readonly isCorrupt: boolean;
  /** Written by a later version of Sidelight. */
  readonly isNewer?: boolean;
}

/** One value of the reader's, kept on this machine. */
export interface MendedStore<T> {
  read(): Promise<T>;
  /** Remembers what `next` makes of the value, and gives it back. Rejects where it was not stored. */
  change(next: (value: T) => T): Promise<T>;
  /** What could not be used; nothing where all could. */
  keptAside(): Promise<KeptAside | undefined>;
  /** Forgets what was kept aside; of the value itself, what can be used stays. */
  discardKept(): Promise<void>;
  /** Works with the value between two changes: those asked for meanwhile wait. */
  alone<R>(work: (value: T) => Promise<R>): Promise<R>;
  /** The entries of the browser's storage that hold a value, for several stores written at once. */
  entriesOf(value: T): Promise<Readonly<Record<string, unknown>>>;
}

interface StoreOptions<T> {
  /** What is stored of a value; the value itself if absent. */
  readonly asStored?: (value: T) => unknown;
}

/**
 * Keeps a value under a name. Changes wait for each other, so that two at once lose neither. What is
 * good of a broken value is used; before anything overwrites it, it is set aside under another name,
 * in the order found: kept, never used.
 */
export function createMendedStore<T>(
  name: string,
  parse: (stored: unknown) => ReadValue<T>,
  { asStored = (value) => value }: StoreOptions<T> = {},
): MendedStore<T> {
  const stored = storage.defineItem<unknown>(`local:${name}`);
  const setAside = storage.defineItem<unknown>(`local:${name}SetAside`);
  let lastChange: Promise<unknown> = Promise.resolve();

  const readStored = async () => (await stored.getValue()) ?? undefined;
  const readAside = async (): Promise<readonly unknown[]> => {
    const before = await setAside.getValue();
    return Array.isArray(before) ? before : before === null ? [] : [before];
  };
  const alone = <R>(work: (value: T) => Promise<R>): Promise<R> => {
    const done = lastChange.then(async () => work(parse(await readStored()).value));
    lastChange = done.catch(() => undefined);
    return done;
  };
  const entriesOf = async (value: T) => {
    const found = await readStored();
    const aside = isBroken(parse(found)) && [...(await readAside()), found];
    return { [name]: asStored(value), ...(aside && { [`${name}SetAside`]: aside }) };
  };
  return {
    async read() {
      await lastChange;
      return parse(await readStored()).value;
    },
    change: (next) =>
      alone(async (before) => {
        const value = next(before);
        await storeEntries(await entriesOf(value));
        return value;
      }),
    async keptAside() {
      await lastChange;
      const found = await readStored();
      const { isCorrupt, isNewer } = parse(found);
      const aside = await readAside();
      const now = isNewer ? "newer" : isCorrupt ? "corrupt" : undefined;
      if (!now) return aside.length > 0 ? { name, found: aside } : undefined;
      return { name, now, found: [...aside, found] };
    },
    discardKept: () =>
      alone(async (value) => {
        if (isBroken(parse(await readStored()))) await stored.setValue(asStored(value));
        await setAside.removeValue();
      }),
    alone,
    entriesOf,
  };
}

/** Stores all of these at once, or none. */
export function storeEntries(entries: Readonly<Record<string, unknown>>): Promise<void> {
  return storage.setItems(
    Object.entries(entries).map(([key, value]) => ({ key: `local:${key}` as const, value })),
  );
}

const isBroken = ({ isCorrupt, isNewer = false }: ReadValue<unknown>) => isCorrupt || isNewer;
