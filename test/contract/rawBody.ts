import { crc32, deflateSync } from "node:zlib";

/** Returns a body in place of a recorded one such as `<78 bytes>`, whose bytes are not in the recording. */
export function rawBody(recorded: string): BodyInit {
  if (recorded === "<stream bytes>") return new Blob([png()]).stream();
  if (recorded === "<78 bytes>") return png();
  const size = /^<(\d+) bytes>$/.exec(recorded)?.[1];
  if (size === undefined) return recorded;
  return new Uint8Array(Number(size)).fill(0x78);
}

/** Returns a PNG of 4 × 4 pixels in one color. */
function png(): Uint8Array<ArrayBuffer> {
  const header = Buffer.from([0, 0, 0, 4, 0, 0, 0, 4, 8, 2, 0, 0, 0]);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(12, 0x7f)]);
  const pixels = deflateSync(Buffer.concat([row, row, row, row]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(
    Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
