/** Whole numbers ↔ bytes: small ones, which gaps mostly are, take one. */

export type Bytes = {
  readonly length: () => number;
  readonly taken: () => Uint8Array;
  readonly put: (value: number) => void;
};

export function bytesToFill(): Bytes {
  let held = new Uint8Array(1024);
  let length = 0;
  return {
    length: () => length,
    taken: () => held.slice(0, length),
    put(value) {
      if (length + 5 > held.length) {
        const larger = new Uint8Array(held.length * 2);
        larger.set(held);
        held = larger;
      }
      let rest = value;
      while (rest > 127) {
        held[length++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      held[length++] = rest;
    },
  };
}

/** Gives one number after the other, from byte `from` on. */
export function numbersFrom(bytes: Uint8Array, from: number): () => number {
  let at = from;
  return () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
}
