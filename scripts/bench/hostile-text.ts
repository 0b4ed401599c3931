/** A text that slow code would choke on. */
export interface HostileText {
  readonly name: string;
  /** Its blocks at a share (0 to 1) of the full length. */
  readonly make: (share: number) => string[];
}

/** How long hostile texts are at full length. */
export interface HostileLength {
  /** UTF-8 bytes of the long lines. */
  readonly bytes: number;
  /** Of words, names and the like. */
  readonly repetitions: number;
}

/** One line that says the same again and again. */
export function repeated(name: string, piece: string, times: number): HostileText {
  return { name, make: (share) => [piece.repeat(Math.ceil(times * share))] };
}

/** One line of so many bytes that says the same again and again; the last time it may break off. */
export function longLine(name: string, piece: string, bytes: number): HostileText {
  const units = (bytes / Buffer.byteLength(piece)) * piece.length;
  return {
    name,
    make: (share) => {
      const length = Math.round(units * share);
      return [piece.repeat(Math.ceil(length / piece.length)).slice(0, length)];
    },
  };
}

/** Blocks that say the same. */
export function repeatedBlocks(name: string, piece: string, times: number): HostileText {
  return { name, make: (share) => new Array<string>(Math.ceil(times * share)).fill(piece) };
}
