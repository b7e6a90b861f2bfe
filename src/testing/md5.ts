/** The rotations of each round, in bits. */
const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;
const sines = Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32));

/** Returns the MD5 hash (RFC 1321) as hex, for Gravatar's addresses. `crypto.subtle` does not have MD5. */
export function md5(text: string): string {
  const words = padded(new TextEncoder().encode(text));
  const sums = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]);
  for (let offset = 0; offset < words.length; offset += 16) {
    const block = mixed(sums, words.subarray(offset, offset + 16));
    block.forEach((value, index) => (sums[index] = (sums[index] ?? 0) + value));
  }
  return Array.from(new Uint8Array(sums.buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function mixed(sums: Uint32Array, block: Uint32Array): Uint32Array {
  let [a = 0, b = 0, c = 0, d = 0] = sums;
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    const [bits, word] = chosen(round, step, b, c, d);
    const sum = (a + bits + (sines[step] ?? 0) + (block[word] ?? 0)) | 0;
    const shift = shifts[round]?.[step & 3] ?? 0;
    [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
  }
  return new Uint32Array([a, b, c, d]);
}

function chosen(round: number, step: number, b: number, c: number, d: number): [bits: number, word: number] {
  if (round === 0) return [(b & c) | (~b & d), step];
  if (round === 1) return [(b & d) | (c & ~d), (5 * step + 1) & 15];
  if (round === 2) return [b ^ c ^ d, (3 * step + 5) & 15];
  return [c ^ (b | ~d), (7 * step) & 15];
}

/** Appends a one bit, zeros and the length in bits, up to whole blocks of 64 bytes. Returns little-endian words. */
function padded(bytes: Uint8Array): Uint32Array {
  const blocks = new Uint8Array(((bytes.length + 8) >> 6) * 64 + 64);
  blocks.set(bytes);
  blocks[bytes.length] = 0x80;
  new DataView(blocks.buffer).setUint32(blocks.length - 8, bytes.length * 8, true);
  return new Uint32Array(blocks.buffer);
}
