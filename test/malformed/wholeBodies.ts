const repeat = (text: string, count: number) => () => text.repeat(count);
const html =
  "<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1><script>throw new Error('page')</script></body></html>";

/** Bodies without any envelope, by name. */
export const pages: Record<string, () => string> = {
  empty: () => "",
  blanks: () => " \r\n\t ",
  "proxy page": () => html,
  "sign-in page": () => html.replaceAll("502 Bad Gateway", "Sign in"),
  "large page": repeat(html, 5_000),
  "plain 404": () => "404 page not found",
  null: () => "null",
  true: () => "true",
  zero: () => "0",
  "number with a code's look": () => "40001",
  "string ok": () => '"ok"',
  list: () => "[]",
  "list of an envelope": () => '[{"code":0,"data":{},"msg":""}]',
  "empty object": () => "{}",
  "data without envelope": () => '{"id":"mBUR","nickname":"ada"}',
  NaN: () => "NaN",
  undefined: () => "undefined",
  "JavaScript object": () => "{code: 0, data: {}, msg: ''}",
  JSONP: () => 'callback({"code":0,"data":{},"msg":""})',
  XML: () => '<?xml version="1.0"?><response><code>0</code></response>',
  "form data": () => "code=0&msg=",
  "event stream": () => 'data: {"code":0,"data":{}}\n\n',
  "JSON lines": () => '{"code":0,"data":{},"msg":""}\n{"code":0,"data":{},"msg":""}\n',
  "code alone": () => '{"code":0}',
  "data null": () => '{"code":0,"data":null,"msg":""}',
  "data a list": () => '{"code":0,"data":[],"msg":""}',
  "data a string": () => '{"code":0,"data":"","msg":""}',
  "unknown code": () => '{"code":-1,"msg":""}',
  "fraction as code": () => '{"code":0.5,"msg":""}',
  "huge code": () => '{"code":1e308,"msg":"x"}',
  "code as string": () => '{"code":"0","data":{},"msg":""}',
  "code null": () => '{"code":null,"data":{},"msg":""}',
  "code true": () => '{"code":true,"data":{},"msg":""}',
  "msg a number": () => '{"code":0,"data":{},"msg":5}',
  "msg markup": () => '{"code":40001,"msg":"<b>no</b><img src=x onerror=alert(1)>"}',
  "msg blank": () => '{"code":40001,"msg":" \u200b "}',
  "refusal without msg": () => '{"code":40001}',
  "refusal with msg null": () => '{"code":50001,"msg":null}',
  "refusal with an object": () => '{"code":40001,"msg":{"text":"no"}}',
  "server's own error": () => '{"code":50005,"msg":"Internal error"}',
  "refusal of no field": () => '{"code":40001,"msg":"Nonsense too long"}',
  "refusal in words of ours": () => '{"code":40001,"msg":"issue:nonsense"}',
  "10,000 lists deep": () => "[".repeat(10_000) + "]".repeat(10_000),
  "deep data": () => `{"code":0,"data":${"[".repeat(10_000)}${"]".repeat(10_000)},"msg":""}`,
  "deep and cut off": repeat("[", 100_000),
  "1 MB of blanks before nothing": repeat(" ", 1_000_000),
};

/** Prefixes of a body: BOM, blanks, guards that keep JSON from being run as a script. */
export const prefixes = [
  "\ufeff",
  " \n",
  ")]}',\n",
  "while(1);",
  "\u0000",
  "HTTP/1.1 200 OK\r\n\r\n",
  "/* */",
  "\u00a0",
];

/** Suffixes of a body: garbage, a second document. */
export const suffixes = [
  "}",
  "]",
  ",",
  "\u0000",
  " \n",
  "<!-- 12 ms -->",
  '{"code":0,"data":{},"msg":""}',
  "\r\n0\r\n\r\n",
  "null",
  "\ufeff",
];

export const encodings = [
  "utf-8",
  "utf-8 with BOM",
  "utf-16le",
  "utf-16be",
  "latin-1",
  "cut inside a character",
  "invalid bytes",
] as const;

export type Encoding = (typeof encodings)[number];

/** Returns the bytes of a text. */
export function encode(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-8 with BOM":
      return new TextEncoder().encode(`\ufeff${text}`);
    case "utf-16le":
    case "utf-16be":
      return utf16(`\ufeff${text}`, encoding === "utf-16le");
    case "latin-1":
      return Uint8Array.from(text.replace(/"/, '"é'), (character) => character.charCodeAt(0) & 0xff);
    case "cut inside a character":
      return new TextEncoder().encode(`${text}🙂`).slice(0, -2);
    case "invalid bytes": {
      const bytes = new TextEncoder().encode(text);
      return bytes.map((byte, at) => (at % 37 === 36 ? 0xff : byte));
    }
  }
}

function utf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}
