/** A command that the manifest suggests no key for is given this one before it is pressed. */
const SPARE_SHORTCUT = "Alt+Shift+Y";
/** Keys that shortcuts of extensions name by a word; Firefox knows these by their codes. */
const NAMED_KEYS: Readonly<Record<string, Key>> = {
  Period: { key: ".", keyCode: 190 },
  Comma: { key: ",", keyCode: 188 },
};

/** A key as the constructor of a KeyboardEvent takes it. */
interface Key {
  readonly key: string;
  readonly keyCode?: number;
}

interface ExtensionScope {
  readonly browser: {
    readonly commands: {
      getAll(): Promise<readonly { name?: string; shortcut?: string }[]>;
      update(command: { name: string; shortcut: string }): Promise<void>;
    };
  };
}

/** Runs in a page of the extension: the shortcut of a command, as "Alt+Period". */
async function readShortcut({ name, spare }: { name: string; spare: string }): Promise<string> {
  const { commands } = (globalThis as unknown as ExtensionScope).browser;
  const command = (await commands.getAll()).find((each) => each.name === name);
  if (!command) throw new Error(`The extension has no command ${name}.`);
  if (command.shortcut) return command.shortcut;
  await commands.update({ name, shortcut: spare });
  return spare;
}

/** As an expression for a page of the extension. */
export const shortcutExpression = (name: string) =>
  `(${readShortcut})(${JSON.stringify({ name, spare: SPARE_SHORTCUT })})`;

/**
 * An expression for Firefox's own window that presses a key. It goes to whatever the window has in
 * focus, the document of a popup included, and before that to the shortcuts of the window itself.
 */
export function pressKey(key: Key, modifiers: readonly Key[] = []): string {
  return `(() => {
    const { KEY_NON_PRINTABLE_KEY } = Ci.nsITextInputProcessor;
    const processor = Cc["@mozilla.org/text-input-processor;1"]
      .createInstance(Ci.nsITextInputProcessor);
    processor.beginInputTransactionForTests(window);
    const keys = ${JSON.stringify([...modifiers, key])}.map((key) => [
      new KeyboardEvent("", key),
      key.key.length > 1 ? KEY_NON_PRINTABLE_KEY : 0,
    ]);
    for (const [key, flags] of keys) processor.keydown(key, flags);
    for (const [key, flags] of keys.toReversed()) processor.keyup(key, flags);
  })()`;
}

/** The same for a shortcut of an extension, as "Alt+Shift+Q". */
export function pressShortcut(shortcut: string): string {
  const parts = shortcut.split("+");
  const key = parts.pop() ?? "";
  const modifiers = parts.map((part) => ({ key: part.replace("Ctrl", "Control") }));
  return pressKey(NAMED_KEYS[key] ?? { key }, modifiers);
}
