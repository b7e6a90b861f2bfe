const repeat = (text: string, count: number) => () => text.repeat(count);
const string = (text: string) => () => JSON.stringify(text);
const plain = (text: string) => () => text;

/** JSON texts of values that no settings answer has, by a name that a failed case shows in their place. */
export const oddValues: Record<string, () => string> = {
  null: plain("null"),
  true: plain("true"),
  false: plain("false"),
  zero: plain("0"),
  one: plain("1"),
  negative: plain("-1"),
  "negative zero": plain("-0"),
  fraction: plain("0.5"),
  "above safe integers": plain("9007199254740993"),
  billion: plain("1e9"),
  "largest number": plain("1e308"),
  "smallest number": plain("-1e308"),
  infinite: plain("1e999"),
  "many digits": repeat("9", 400),
  "code as string": string("0"),
  "number as string": string("10"),
  "boolean as string": string("true"),
  "NaN as string": string("NaN"),
  "infinity as string": string("-Infinity"),
  "undefined as string": string("undefined"),
  "object as string": string("[object Object]"),
  "JSON in a string": string('{"code":0}'),
  "empty string": string(""),
  blanks: string(" \t\u00a0\u3000 "),
  "zero width": string("\u200b\u200d\u2060"),
  "line ends": string("a\r\nb\u2028c\n"),
  controls: plain('"\\u0000\\u0007\\u001b[31m\\u007f"'),
  bidi: string("\u202eevil\u2066\u2067"),
  emoji: string("👩‍👩‍👧‍👦🏳️‍🌈"),
  "lone surrogates": plain('"\\ud800a\\udfff"'),
  "byte order mark": string("\ufeffa"),
  markup: string("<img src=x onerror=\"throw new Error('markup')\"><script>throw new Error('script')</script>"),
  template: string("${1}{{2}}%s%d{0}#"),
  "issue word": string("issue:required"),
  "unknown issue word": string("issue:nonsense 5"),
  "inherited issue word": string("issue:constructor"),
  "field refusal": string("Nickname too long"),
  "password refusal": string("NewPassword too short"),
  "zero time": string("0001-01-01T00:00:00Z"),
  "no date": string("2026-13-45T99:99:99Z"),
  "far date": string("+275760-09-13T00:00:00.000Z"),
  "word as date": string("tomorrow"),
  "color word": string("rgb(1.2.3.4, 5.6.7, ...)"),
  "url as color": string("url(https://evil.example/x)"),
  "themes of wrong types": string(
    '{"#fff":null,"#000":[],"#abc":{"light":5,"dark":{"palette":{"primary":{"main":7}}}}}',
  ),
  "themes as list": string('["#fff"]'),
  "themes by prototype": string('{"__proto__":{"light":{}},"constructor":{"light":{}},"":{}}'),
  "themes cut short": string('{"#fff":{"light":{"pal'),
  "themes many": () =>
    JSON.stringify(
      JSON.stringify(
        Object.fromEntries(
          Array.from({ length: 60 }, (_, at) => [`#${(at * 4099).toString(16).padStart(6, "0")}`, {}]),
        ),
      ),
    ),
  "language tag": string("x-private-1"),
  "empty list": plain("[]"),
  "empty object": plain("{}"),
  "list of strings": plain('["txt","txt","",".TXT","a b"]'),
  "list of anything": plain('[null,1,true,{},[],"txt"]'),
  "sparse object": plain('{"0":"txt","length":1}'),
  "prototype object": plain('{"__proto__":{"code":0},"constructor":null,"toString":1,"valueOf":2}'),
  "object with a name": plain('{"id":1,"name":{"name":"x"}}'),
};

const megabyte = 1_000_000;

/** Values that are slow to show: a few cases have one. */
export const heavyValues: Record<string, () => string> = {
  "1 MB string": () => `"${"x".repeat(megabyte)}"`,
  "1 MB of blanks": () => `"${" ".repeat(megabyte)}"`,
  "1 MB of base32": () => `"${"A".repeat(megabyte)}"`,
  "1 MB of emoji": () => `"${"🙂".repeat(megabyte / 4)}"`,
  "key too long for a QR code": () => `"${"JBSWY3DP".repeat(400)}"`,
  "long list": () => JSON.stringify(Array.from({ length: 400 }, (_, at) => `e${at}`)),
  "10,000 numbers": () => JSON.stringify(Array.from({ length: 10_000 }, (_, at) => at)),
  "10,000 keys": () => JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`key ${at}`, at]))),
  "10,000 lists deep": () => "[".repeat(10_000) + "]".repeat(10_000),
  "100,000 lists deep": () => "[".repeat(100_000) + "]".repeat(100_000),
  "10,000 objects deep": () => '{"a":'.repeat(10_000) + "null" + "}".repeat(10_000),
  "deep without end": () => "[".repeat(10_000),
};

/** Keys with a meaning of their own in JavaScript, or nearly the right ones. */
export const oddKeys = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "then",
  "",
  "Code",
  "data ",
  "0",
  "length",
  "\u0000",
  "$$typeof",
];
