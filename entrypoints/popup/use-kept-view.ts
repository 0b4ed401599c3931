import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type KeptView, pageOf } from "./kept-view.ts";
import type { PageStatus, PopupServices } from "./services.ts";

type View = Omit<KeptView, "page">;

/**
 * Shows again what was shown of this page when the popup was closed, and keeps what is shown now. Where
 * the reader was quicker, or came to look something up, that stands.
 */
export function useKeptView(
  services: PopupServices,
  status: PageStatus,
  view: View,
  { isTouched, show }: { readonly isTouched: boolean; show(view: View): void },
): void {
  const page = pageOf(status);
  const [recalled, setRecalled] = useState<{ readonly view: KeptView | undefined }>();
  const isShown = useRef(false);
  useEffect(() => {
    services.recallView().then(
      (kept) => setRecalled({ view: kept }),
      () => setRecalled({ view: undefined }),
    );
  }, [services]);
  // Before the browser paints: what the reader does between then and now would be undone.
  useLayoutEffect(() => {
    if (!recalled || page === undefined || isShown.current) return;
    isShown.current = true;
    if (recalled.view?.page === page && !isTouched) show(recalled.view);
  }, [recalled, page]);

  const now = JSON.stringify({ page, ...view });
  useEffect(() => {
    if (!isShown.current || page === undefined) return;
    // A full disk loses the view, and nothing else.
    services.keepView({ page, ...view }).catch(() => undefined);
  }, [now, recalled]);
}
