import fc from "fast-check";
import { parseTree, placesOf, writeTree, type Node } from "./jsonTree";
import { heavyValues, oddKeys, oddValues } from "./oddValues";
import { encode, encodings, pages, prefixes, suffixes, type Encoding } from "./wholeBodies";

/** A mutation at one place of a good answer. `at` wraps around the number of places, so it is always valid. */
type Edit =
  | { do: "replace" | "double"; at: number; value: string }
  | { do: "remove" | "wrap" | "stringify"; at: number }
  | { do: "rename"; at: number; key: string }
  | { do: "swap"; at: number; with: number };

/** A mutation of its text. */
type TextEdit =
  | { do: "truncate"; at: number }
  | { do: "prefix" | "suffix"; text: string }
  | { do: "noise"; at: number; character: string };

/** The recipe of an answer; small, so that a failed case is readable. */
type Recipe =
  | { page: string; status: number }
  | { good: number; edits: Edit[]; text: TextEdit[]; encoding: Encoding; status: number };

/** One malformed answer: status and bytes. */
export class MalformedAnswer {
  readonly #recipe: Recipe;
  readonly #good: readonly string[];
  #bytes: Uint8Array<ArrayBuffer> | undefined;
  #text: string | undefined;

  constructor(recipe: Recipe, good: readonly string[]) {
    this.#recipe = recipe;
    this.#good = good;
  }

  get status(): number {
    return this.#recipe.status;
  }

  /** The body as a browser's `text()` returns it. */
  get text(): string {
    return (this.#text ??= new TextDecoder().decode(this.#body()));
  }

  response(): Response {
    const bytes = this.#body();
    return new Response(bytes.length === 0 ? null : bytes, {
      status: this.status,
      headers: { "Content-Type": "application/json; charset=utf-8" },
    });
  }

  #body(): Uint8Array<ArrayBuffer> {
    return (this.#bytes ??= bodyOf(this.#recipe, this.#good));
  }

  [fc.toStringMethod](): string {
    const text = this.text;
    return `${JSON.stringify(this.#recipe)} → ${this.status} ${text.length > 600 ? `${text.slice(0, 600)}… (${text.length})` : text}`;
  }
}

const statuses = [201, 203, 206, 299, 204, 400, 401, 403, 404, 405, 409, 413, 418, 429, 500, 502, 503, 504, 511, 599];
const status = fc.oneof(
  { weight: 9, arbitrary: fc.constant(200) },
  { weight: 1, arbitrary: fc.constantFrom(...statuses) },
);
const value = fc.oneof(
  { weight: 80, arbitrary: fc.constantFrom(...Object.keys(oddValues)) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(heavyValues)) },
);

// Half of the mutations are in the envelope itself, whose places come first.
const place = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 40 }));
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant("replace" as const), at: place, value }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("double" as const), at: place, value }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom("remove" as const, "wrap" as const, "stringify" as const), at: place }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("rename" as const), at: place, key: fc.constantFrom(...oddKeys) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("swap" as const), at: place, with: place }) },
);
const textEdit: fc.Arbitrary<TextEdit> = fc.oneof(
  fc.record({ do: fc.constant("truncate" as const), at: fc.nat() }),
  fc.record({ do: fc.constant("suffix" as const), text: fc.constantFrom(...suffixes) }),
  fc.record({ do: fc.constant("prefix" as const), text: fc.constantFrom(...prefixes) }),
  fc.record({
    do: fc.constant("noise" as const),
    at: fc.nat(),
    character: fc.string({ unit: "binary", minLength: 1, maxLength: 2 }),
  }),
);
const encoding = fc.oneof(
  { weight: 12, arbitrary: fc.constant("utf-8" as const) },
  { weight: 1, arbitrary: fc.constantFrom(...encodings) },
);
const noTextEdits = fc.constant<TextEdit[]>([]);
const changed = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 4 }), text: noTextEdits, encoding }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      edits: fc.array(edit, { maxLength: 1 }),
      text: fc.array(textEdit, { minLength: 1, maxLength: 2 }),
      encoding,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      edits: fc.constant<Edit[]>([]),
      text: noTextEdits,
      encoding: fc.constantFrom(...encodings),
    }),
  },
);

/** Malformed answers to a call, made from good ones. A few of them are still valid: then their data must be shown. */
export function malformedAnswer(good: readonly string[]): fc.Arbitrary<MalformedAnswer> {
  const recipe: fc.Arbitrary<Recipe> = fc.oneof(
    {
      weight: 1,
      arbitrary: fc.record({
        page: fc.constantFrom(...Object.keys(pages)),
        status: fc.oneof(fc.constant(200), fc.constantFrom(...statuses)),
      }),
    },
    {
      weight: 9,
      arbitrary: fc
        .record({ good: fc.nat({ max: good.length - 1 }), changed, status })
        .map(({ changed: { ...how }, ...rest }) => ({ ...rest, ...how })),
    },
  );
  return recipe.map((made) => new MalformedAnswer(made, good));
}

function bodyOf(recipe: Recipe, good: readonly string[]): Uint8Array<ArrayBuffer> {
  // These statuses have no body; the Response constructor refuses one.
  if ([204, 205].includes(recipe.status)) return new Uint8Array();
  if ("page" in recipe) return encode(pages[recipe.page]?.() ?? "", "utf-8");
  const tree = parseTree(good[recipe.good] ?? "null");
  for (const each of recipe.edits) apply(tree, each);
  return encode(recipe.text.reduce(applyToText, writeTree(tree)), recipe.encoding);
}

function apply(tree: Node, edit: Edit): void {
  const places = placesOf(tree);
  const at = (index: number) => places[index % places.length];
  const target = at(edit.at);
  if (!target) return;
  switch (edit.do) {
    case "replace": {
      target.replace(oddNode(edit.value));
      return;
    }
    case "double": {
      target.double(oddNode(edit.value));
      return;
    }
    case "remove": {
      target.remove();
      return;
    }
    case "wrap": {
      target.replace(edit.at % 2 === 0 ? { items: [target.node] } : { entries: [["value", target.node]] });
      return;
    }
    case "stringify": {
      target.replace({ text: JSON.stringify(writeTree(target.node)) });
      return;
    }
    case "rename": {
      target.rename(edit.key);
      return;
    }
    case "swap": {
      // Copies, because one may be inside the other.
      const other = at(edit.with);
      if (!other) return;
      const [one, two] = [writeTree(target.node), writeTree(other.node)];
      other.replace({ text: one });
      target.replace({ text: two });
    }
  }
}

function oddNode(name: string): Node {
  return { text: (oddValues[name] ?? heavyValues[name] ?? (() => "null"))() };
}

function applyToText(text: string, edit: TextEdit): string {
  switch (edit.do) {
    case "truncate":
      return text.slice(0, edit.at % Math.max(1, text.length));
    case "prefix":
      return edit.text + text;
    case "suffix":
      return text + edit.text;
    case "noise": {
      const at = edit.at % Math.max(1, text.length);
      return text.slice(0, at) + edit.character + text.slice(at + 1);
    }
  }
}
