import type { CDPSession } from "puppeteer-core";

/** What is in memory after all that can be reached no longer is collected. Sizes are megabytes. */
export interface Heap {
  readonly used: number;
  /** Without machine code, which the engine goes on making for a while and throws away at leisure. */
  readonly withoutCode: number;
  readonly nodes: number;
  readonly listeners: number;
}

const BYTES_PER_MEGABYTE = 1_000_000;
/** What is kept by one collection, such as what waits to be finalised, goes with the next. */
const COLLECTIONS = 3;

/** Measures a tab, or the background, which has no nodes. */
export async function measureHeap(session: CDPSession, what: "tab" | "background"): Promise<Heap> {
  for (let time = 0; time < COLLECTIONS; time++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const withoutCode = await sizeWithoutCode(session);
  const { nodes, jsEventListeners: listeners } =
    what === "tab"
      ? await session.send("Memory.getDOMCounters")
      : { nodes: 0, jsEventListeners: 0 };
  return {
    used: usedSize / BYTES_PER_MEGABYTE,
    withoutCode: withoutCode / BYTES_PER_MEGABYTE,
    nodes,
    listeners,
  };
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  /** The fields of one node after those of the other. */
  readonly nodes: readonly number[];
}

/** Sums a snapshot up: objects, texts and nodes of the document, but not what is of type "code". */
async function sizeWithoutCode(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const onChunk = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", onChunk);
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", onChunk);
  const { snapshot, nodes } = JSON.parse(chunks.join("")) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [typeAt, sizeAt] = [fields.indexOf("type"), fields.indexOf("self_size")];
  const code = types[0].indexOf("code");
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at + typeAt] !== code) sum += nodes[at + sizeAt] ?? 0;
  }
  return sum;
}
