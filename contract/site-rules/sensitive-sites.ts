/**
 * Sites on which nothing should be read unless the reader asks for it: what stands there is written
 * to the reader alone. The list names what is widely used and what such hosts are commonly called;
 * no list is complete, so readers see it and change it.
 */
export const SENSITIVE_SITES = {
  mail: [
    "mail.*",
    "webmail.*",
    "owa.*",
    "outlook.*",
    "*.proton.me",
    "app.fastmail.com",
    "app.tuta.com",
    "www.icloud.com",
    "web.whatsapp.com",
    "web.telegram.org",
    "messages.google.com",
    "www.messenger.com",
    "teams.microsoft.com",
    "app.slack.com",
  ],
  banking: [
    "banking.*",
    "ebanking.*",
    "e-banking.*",
    "onlinebanking.*",
    "netbanking.*",
    "*.bank",
    "*.paypal.com",
    "*.wise.com",
    "*.revolut.com",
    "*.monzo.com",
    "*.n26.com",
    "*.chase.com",
    "*.bankofamerica.com",
    "*.wellsfargo.com",
    "*.citi.com",
    "*.capitalone.com",
    "*.americanexpress.com",
    "*.hsbc.co.uk",
    "*.barclays.co.uk",
    "*.natwest.com",
    "*.lloydsbank.co.uk",
    "*.sparkasse.de",
    "*.commerzbank.de",
    "*.deutsche-bank.de",
  ],
  health: [
    "mychart.*",
    "patient.*",
    "patients.*",
    "patientportal.*",
    "*.mychart.org",
    "*.patientaccess.com",
    "*.nhsapp.service.nhs.uk",
    "*.healthcare.gov",
    "*.doctolib.de",
    "*.doctolib.fr",
    "*.zocdoc.com",
  ],
  documents: [
    "docs.google.com",
    "drive.google.com",
    "keep.google.com",
    "calendar.google.com",
    "*.sharepoint.com",
    "*.officeapps.live.com",
    "onedrive.live.com",
    "www.dropbox.com",
    "www.notion.so",
    "www.overleaf.com",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SensitiveKind = keyof typeof SENSITIVE_SITES;

const LISTED: ReadonlySet<string> = new Set(Object.values(SENSITIVE_SITES).flat());

/** What a reader has put on the list (true) or taken off it (false), by pattern. */
export type SensitiveEdits = Readonly<Record<string, boolean>>;

/** Whether a pattern stands on the list as the reader has left it. */
export function isListed(pattern: string, edits: SensitiveEdits): boolean {
  return Object.hasOwn(edits, pattern) ? edits[pattern] === true : LISTED.has(pattern);
}

/** The edits with a pattern put on the list or taken off it. What the list says anyway is no edit. */
export function withListed(
  edits: SensitiveEdits,
  pattern: string,
  listed: boolean,
): SensitiveEdits {
  const others = Object.entries(edits).filter(([other]) => other !== pattern);
  const isEdit = LISTED.has(pattern) !== listed;
  return Object.fromEntries(isEdit ? [...others, [pattern, listed]] : others);
}
