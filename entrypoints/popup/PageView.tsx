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
        <Notice title={`No access to ${readableHost(status.host)}`}>
          The browser lets Sidelight read this site only when you say so.
          <button
            type="button"
            class="action"
            onClick={() => onStart(() => services.grantAccess(status.host))}
          >
            Allow on this site
          </button>
        </Notice>
      );
    case "report":
      return status.report.on ? (
        <PageSubjects {...{ status, services, onOpen }} />
      ) : (
        <Notice title={`Off on ${readableHost(status.report.host)}`}>
          Nothing is read or marked there. Why that is, and what turns Sidelight on again at once,
          stands above.
        </Notice>
      );
  }
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
