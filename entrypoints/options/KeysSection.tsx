import { useEffect, useState } from "preact/hooks";
import { ShortcutList } from "../../components/ShortcutList.tsx";
import type { Shortcut } from "../../contract/shortcuts.ts";
import { Section } from "./Section.tsx";
import type { OptionsServices } from "./services.ts";

/** The keys that are at work now, and the way to change them. */
export function KeysSection({ services }: { readonly services: OptionsServices }) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = async () => setShortcuts(await services.shortcuts());
    void read();
    // They are changed on a page of the browser; its reader comes back from there.
    addEventListener("focus", read);
    return () => removeEventListener("focus", read);
  }, [services]);
  return (
    <Section id="keys" title="Keys">
      <ShortcutList shortcuts={shortcuts} onChange={services.changeShortcuts} />
    </Section>
  );
}
