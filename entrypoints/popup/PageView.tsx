import { readableHost } from "../../components/readable-host.ts";
import { PageSubjects } from "./PageSubjects.tsx";
import type { PageStatus, PopupServices } from "./services.ts";

interface PageViewProps {
  readonly status: PageStatus;
  readonly services: PopupServices;
  onOpen(id: string): void;
  onStart(by: () => Promise<PageStatus>): void;
}

/** Who and what is on the page, or why that cannot be said. */
export function PageView({ status, services, onOpen, onStart }: PageViewProps) {
  switch (status.kind) {
    case "asking":
      return null;
    case "loading":
      return (
        <Notice title="Still loading">Sidelight reads the page as soon as it is there.</Notice>
      );
    case "cannot-run":
      return (
        <Notice title="Extensions cannot run here">
          Browsers keep extensions out of their own pages, of stores and of files. The fact base is
          open all the same, under “All facts”.
        </Notice>
      );
    case "not-started":
      return (
        <Notice title="Not running in this tab yet">
          This tab was open before Sidelight was there. Start it here, or reload the page.
          <button type="button" class="action" onClick={() => onStart(services.startHere)}>
            Start here
          </button>
        </Notice>
      );
    case "withheld":
      return (
        <Withheld
          host={status.host}
          onGrant={() => onStart(() => services.grantAccess(status.host))}
        />
      );
    case "allowed":
      return <Notice title="Allowed">Load the page again, and Sidelight reads it.</Notice>;
    case "report":
      return status.report.on ? (
        <>
          {status.onceOn !== undefined && (
            <ThisOnce
              host={status.onceOn}
              onGrant={() => onStart(() => services.grantAccess(status.onceOn))}
            />
          )}
          <PageSubjects {...{ status, services, onOpen }} />
        </>
      ) : (
        <Notice title={`Off on ${readableHost(status.report.host)}`}>
          Nothing is read or marked there. Why that is, and what turns Sidelight on again at once,
          stands above.
        </Notice>
      );
  }
}

interface WithheldProps {
  readonly host: string | undefined;
  onGrant(): void;
}

/** The browser keeps Sidelight from the page, and the reader may say otherwise. */
function Withheld({ host, onGrant }: WithheldProps) {
  return (
    <Notice
      title={host === undefined ? "No access to this page" : `No access to ${readableHost(host)}`}
    >
      {host === undefined
        ? "The browser does not tell Sidelight which page this is, as you let it read none unasked. On pages of the browser itself no extension can run."
        : "The browser lets Sidelight read this site only when you say so."}
      <button type="button" class="action" onClick={onGrant}>
        {host === undefined ? "Allow on every site" : "Allow on this site"}
      </button>
    </Notice>
  );
}

/** The browser lets Sidelight read the page because the reader has pressed its button, and then no more. */
function ThisOnce({ host, onGrant }: { readonly host: string; onGrant(): void }) {
  return (
    <section class="notice">
      <p>
        The browser lets Sidelight read {readableHost(host)} this once, as you have pressed its
        button.
      </p>
      <button type="button" class="action" onClick={onGrant}>
        Always allow on this site
      </button>
    </section>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly children: preact.ComponentChildren;
}

function Notice({ title, children }: NoticeProps) {
  return (
    <section class="notice">
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  );
}
