import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

export interface FolderServer {
  /** E.g. "http://127.0.0.1:40123". */
  readonly origin: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".pdf": "application/pdf",
  ".xml": "application/xml",
  ".svg": "image/svg+xml",
  ".xhtml": "application/xhtml+xml",
};

/**
 * Serves the files of a folder, and pages made in memory by their path, on this machine alone. An
 * unknown path is answered with 404.
 */
export async function serveFolder(
  folder: string,
  made: Readonly<Record<string, string>> = {},
): Promise<FolderServer> {
  const server = createServer(async ({ url = "/" }, response) => {
    // Resolved against the root first, so that no path leads out of the folder.
    const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    try {
      const body = made[path] ?? (await readFile(join(folder, path)));
      response.writeHead(200, { "content-type": type }).end(body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page.");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open, which would keep the server waiting.
        server.closeAllConnections();
      }),
  };
}
