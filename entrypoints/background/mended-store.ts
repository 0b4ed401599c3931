import { storage } from "wxt/utils/storage";

/** A stored value as it was found, and whether anything in it could not be used. */
export interface ReadValue<T> {
  readonly value: T;
  readonly isCorrupt: boolean;
}

/** One value of the reader's, kept on this machine. */
export interface MendedStore<T> {
  read(): Promise<T>;
  /** Remembers what `next` makes of the value, and gives it back. Rejects where it was not stored. */
  change(next: (value: T) => T): Promise<T>;
}

/**
 * Keeps a value under a name. Changes wait for each other, so that two at once lose neither. What is
 * good of a broken value is used; before anything overwrites it, it is set aside under another name,
 * in the order found: kept, never used.
 */
export function createMendedStore<T>(
  name: string,
  parse: (stored: unknown) => ReadValue<T>,
): MendedStore<T> {
  const stored = storage.defineItem<unknown>(`local:${name}`);
  const setAside = storage.defineItem<unknown>(`local:${name}SetAside`);
  let lastChange: Promise<unknown> = Promise.resolve();

  const readMended = async () => {
    const found = (await stored.getValue()) ?? undefined;
    const { value, isCorrupt } = parse(found);
    if (isCorrupt) {
      const before = await setAside.getValue();
      const list = Array.isArray(before) ? before : before === null ? [] : [before];
      await setAside.setValue([...list, found]);
    }
    return value;
  };
  return {
    async read() {
      await lastChange;
      return parse((await stored.getValue()) ?? undefined).value;
    },
    change(next) {
      const changed = lastChange.then(async () => {
        const value = next(await readMended());
        await stored.setValue(value);
        return value;
      });
      lastChange = changed.catch(() => undefined);
      return changed;
    },
  };
}
