const kinds = [
  { type: "image/jpeg", named: /^image\/jpe?g\b/, starts: [0xff, 0xd8, 0xff] },
  { type: "image/gif", named: /^image\/gif\b/, starts: [0x47, 0x49, 0x46, 0x38] },
] as const;
const png = { type: "image/png", starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] } as const;

/**
 * The server decodes by the `Content-Type`: JPEG, GIF, and anything else as PNG, so a PNG called WebP is accepted and a
 * PNG called JPEG is not. Here the first bytes stand for decoding. Gives the image's type, or nothing: "Invalid image".
 */
export function imageType(contentType: string, bytes: Uint8Array): string | undefined {
  const kind = kinds.find(({ named }) => named.test(contentType)) ?? png;
  return kind.starts.every((byte, index) => bytes[index] === byte) ? kind.type : undefined;
}
