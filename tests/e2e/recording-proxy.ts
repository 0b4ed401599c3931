import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export interface RecordingProxy {
  readonly port: number;
  /** Every address asked for, in order; of encrypted connections the host and port. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * A proxy on this machine that notes what it is asked for. Requests to `host` are answered by the server
 * at `origin`, and all others are refused: nothing goes out to any network.
 */
export async function startRecordingProxy(host: string, origin: string): Promise<RecordingProxy> {
  const asked: string[] = [];
  const proxy = createServer((incoming, answer) => {
    const address = incoming.url ?? "";
    asked.push(address);
    const { host: wanted, pathname, search } = new URL(address, "http://no-host.invalid");
    if (wanted !== host) {
      answer.writeHead(502).end();
      return;
    }
    const onward = request(new URL(pathname + search, origin), { method: incoming.method });
    onward.on("response", (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    onward.on("error", () => answer.writeHead(502).end());
    incoming.pipe(onward);
  });
  proxy.on("connect", ({ url = "" }, socket) => {
    asked.push(url);
    socket.end("HTTP/1.1 502 Refused\r\n\r\n");
    socket.on("error", () => undefined);
  });
  await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
  return {
    port: (proxy.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((closed) => {
        proxy.close(() => closed());
        proxy.closeAllConnections();
      }),
  };
}
