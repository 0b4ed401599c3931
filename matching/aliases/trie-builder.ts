import { addStep, emptyNodes, emptySteps } from "./alias-index.ts";

/** More nodes than any index has; keeps node and step apart in one exact number. */
const STEP_SPACE = 2 ** 26;
const ROOT = 0;

interface Packed {
  readonly nodes: Int32Array;
  readonly steps: Uint32Array;
  readonly numberOf: (node: number) => number;
}

/** Collects the ways through a trie of numbered words, whose number it does not know before the end. */
export class TrieBuilder {
  /** Node and step → the node that it leads to, in the order of their making: a node before what follows. */
  private readonly steps = new Map<number, number>();

  /** The node that the steps from the root lead to, by a number that holds until packing. */
  nodeOf(steps: readonly number[]): number {
    let node = ROOT;
    for (const step of steps) {
      const key = step * STEP_SPACE + node;
      const known = this.steps.get(key);
      node = known ?? this.steps.size + 1;
      if (known === undefined) this.steps.set(key, node);
    }
    return node;
  }

  /** The nodes of an index of so many words, and the number that each node has there. */
  pack(words: number): Packed {
    const nodes = emptyNodes(words, this.steps.size);
    const steps = emptySteps(this.steps.size);
    const numbers = new Int32Array(this.steps.size + 1);
    for (const [key, next] of this.steps) {
      const step = Math.floor(key / STEP_SPACE);
      const node = key % STEP_SPACE;
      const isFirst = node === ROOT;
      numbers[next] = isFirst
        ? step >> 1
        : addStep({ nodes, steps }, words, numbers[node] ?? 0, step);
    }
    return { nodes, steps, numberOf: (node) => numbers[node] ?? 0 };
  }
}
