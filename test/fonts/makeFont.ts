/** What matters of a font where its letters do not: in parts of the font size. */
export interface FontMeasures {
  /** How wide each character is. */
  advance: number;
  ascent: number;
  descent: number;
}

const unitsPerEm = 1000;

/**
 * A TrueType font in which every character is the same box: so wide on every machine, whatever fonts it has.
 *
 * It has what Chromium's sanitizer asks for and nothing else; one `cmap` subtable of format 13 leads all characters to
 * one glyph.
 */
export function makeFont({ advance, ascent, descent }: FontMeasures): ArrayBuffer {
  const width = Math.round(advance * unitsPerEm);
  const up = Math.round(ascent * unitsPerEm);
  const down = Math.round(descent * unitsPerEm);
  const glyph = boxGlyph(Math.round(width * 0.8), Math.round(up * 0.6));
  const name = utf16("Made");

  return fontFile({
    "OS/2": join(
      u16(4, width, 400, 5, 0),
      u16(...Array<number>(10).fill(0), 0), // sub- and superscripts, strikeout, family class
      new Uint8Array(10), // panose
      u32(0, 0, 0, 0),
      ascii("TEST"),
      u16(0x40, 0x20, 0xffff, up, -down, 0, up, down), // regular; first and last character; typographic, then Windows' lines
      u32(1, 0),
      u16(Math.round(up * 0.5), Math.round(up * 0.7), 0, 0x20, 1),
    ),
    cmap: join(u16(0, 1, 3, 10), u32(12), u16(13, 0), u32(28, 0, 1, 0x20, 0x10ffff, 1)),
    glyf: glyph,
    head: join(
      u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
      u16(0, unitsPerEm),
      new Uint8Array(16), // made and changed
      u16(0, -down, width, up, 0, 8, 2, 1, 0), // its box, style, smallest size, direction, long offsets
    ),
    hhea: join(u32(0x00010000), u16(up, -down, 0, width, 0, 0, width, 1, 0, 0, 0, 0, 0, 0, 0, 2)),
    hmtx: u16(width, 0, width, 0),
    loca: u32(0, 0, glyph.length),
    maxp: join(u32(0x00010000), u16(2, 4, 1, 0, 0, 2, ...Array<number>(8).fill(0))),
    name: join(u16(0, 4, 6 + 4 * 12), ...[1, 2, 4, 6].map((id) => u16(3, 1, 0x409, id, name.length, 0)), name),
    post: join(u32(0x00030000, 0), u16(0, 0), u32(1, 0, 0, 0, 0)),
  });
}

function boxGlyph(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bounds = u16(1, 0, 0, width, height);
  const outline = join(u16(3, 0), Uint8Array.of(1, 1, 1, 1), u16(0, width, 0, -width), u16(0, 0, height, 0));
  return padded(join(bounds, outline));
}

/** The tables behind their directory, each with its checksum. */
function fontFile(tables: Record<string, Uint8Array<ArrayBuffer>>): ArrayBuffer {
  const entries = Object.entries(tables);
  const directory: Uint8Array<ArrayBuffer>[] = [
    u32(0x00010000),
    u16(entries.length, 128, 3, entries.length * 16 - 128),
  ];
  let offset = 12 + entries.length * 16;
  for (const [tag, table] of entries) {
    directory.push(ascii(tag), u32(sum(table), offset, table.length));
    offset += padded(table).length;
  }
  return join(...directory, ...entries.map(([, table]) => padded(table))).buffer;
}

function sum(table: Uint8Array<ArrayBuffer>): number {
  const view = new DataView(padded(table).buffer);
  let total = 0;
  for (let at = 0; at < view.byteLength; at += 4) total = (total + view.getUint32(at)) >>> 0;
  return total;
}

function padded(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return join(bytes, new Uint8Array((4 - (bytes.length % 4)) % 4));
}

function join(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Numbers of 16 bits, those below zero included. */
function u16(...values: number[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]));
}

function u32(...values: number[]): Uint8Array<ArrayBuffer> {
  return join(...values.map((value) => u16(value >>> 16, value & 0xffff)));
}

function ascii(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  return u16(...Array.from(text, (character) => character.charCodeAt(0)));
}
