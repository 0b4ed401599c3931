/**
 * Puts text on the clipboard, within a gesture of the reader; rejects where that fails. The
 * asynchronous clipboard leaves no trace on the page, but is absent on plain http pages and may be
 * forbidden by a page's policy. Then the browser's own copy command is given our text.
 */
export async function copyText(text: string, page: Window = window): Promise<void> {
  if (page.isSecureContext && page.navigator.clipboard) {
    const written = await page.navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (written) return;
  }
  if (!copyByCommand(text, page)) throw new Error("Copying was refused.");
}

/**
 * Nothing is selected and no focus moves: the command's event is answered with our text and goes no
 * further than the window, so that no listener on the page's document or elements hears of it.
 */
function copyByCommand(text: string, page: Window): boolean {
  let isCopied = false;
  const answer = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    isCopied = event.clipboardData !== null;
  };
  const silence = (event: Event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  page.addEventListener("copy", answer, { capture: true });
  page.addEventListener("beforecopy", silence, { capture: true });
  try {
    return page.document.execCommand("copy") && isCopied;
  } finally {
    page.removeEventListener("copy", answer, { capture: true });
    page.removeEventListener("beforecopy", silence, { capture: true });
  }
}
