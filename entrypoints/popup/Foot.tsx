import { useState } from "preact/hooks";
import { Disclosure } from "../../components/Disclosure.tsx";
import { ShortcutList } from "../../components/ShortcutList.tsx";
import type { PopupServices } from "./services.ts";
import { useAnswer } from "./use-answer.ts";

/** What stands below every view: a promise, the keys, the way to the settings, the version. */
export function Foot({ services }: { readonly services: PopupServices }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <footer class="foot">
      <Disclosure className="keys" summary="Keys" isOpen={isOpen} onToggle={setOpen}>
        {() => <Keys services={services} />}
      </Disclosure>
      <p>Nothing you read leaves this machine</p>
      <button type="button" class="settings" onClick={services.openOptions}>
        Settings
      </button>
      <p>{services.version}</p>
    </footer>
  );
}

function Keys({ services }: { readonly services: PopupServices }) {
  const { answer } = useAnswer(services.shortcuts, [services]);
  return answer ? <ShortcutList shortcuts={answer} onChange={services.changeShortcuts} /> : null;
}
