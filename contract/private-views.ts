import { storage } from "wxt/utils/storage";

const PRIVATE_VIEWS = "session:privatePopupViews";

/** What the popup showed of tabs in private windows, by their numbers: in memory alone. */
export const privateViews = <Views>(fallback: Views) =>
  storage.defineItem<Views>(PRIVATE_VIEWS, { fallback });

/** Forgets it with the last private window. */
export const forgetPrivateViews = (): Promise<void> => storage.removeItem(PRIVATE_VIEWS);
