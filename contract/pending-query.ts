import { storage } from "wxt/utils/storage";

/** What the popup is to look up when it opens next; it takes the query and removes it. */
export const pendingQuery = storage.defineItem<string>("session:pendingQuery");
