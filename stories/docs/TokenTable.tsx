import { useCallback, useState, type CSSProperties } from "react";
import "../../src/styles/index.css";
import { Table } from "./Table";
import { tokens } from "./tokens";

type Name = keyof typeof tokens;

/** Returns the style that shows a token other than a color; widths at a tenth of their size. */
const pictures: Partial<Record<Name, CSSProperties>> = {
  "--cr-radius": { inlineSize: "3rem", blockSize: "2rem", borderRadius: "var(--cr-radius)" },
  "--cr-radius-card": { inlineSize: "3rem", blockSize: "2rem", borderRadius: "var(--cr-radius-card)" },
  "--cr-space": { inlineSize: "var(--cr-space)", blockSize: "1.25rem" },
  "--cr-control-height": { inlineSize: "3rem", blockSize: "var(--cr-control-height)" },
  "--cr-control-width": { inlineSize: "calc(var(--cr-control-width) / 10)", blockSize: "1.25rem" },
  "--cr-page-width": { inlineSize: "calc(var(--cr-page-width) / 10)", blockSize: "1.25rem" },
  "--cr-foot-height": { inlineSize: "3rem", blockSize: "var(--cr-foot-height)" },
  "--cr-rem": { inlineSize: "var(--cr-rem)", blockSize: "1.25rem" },
  "--cr-foot-room": { inlineSize: "3rem", blockSize: "var(--cr-foot-room)" },
  "--cr-section-gap": { inlineSize: "3rem", blockSize: "var(--cr-section-gap)" },
  "--cr-shadow": {
    inlineSize: "3rem",
    blockSize: "1.5rem",
    margin: "0.25rem 0 1rem",
    border: 0,
    boxShadow: "var(--cr-shadow)",
  },
};
const letters: Partial<Record<Name, CSSProperties>> = {
  "--cr-font": { fontFamily: "var(--cr-font)" },
  "--cr-font-mono": { fontFamily: "var(--cr-font-mono)" },
  "--cr-font-size": { fontSize: "var(--cr-font-size)" },
};

/** A time is seen by what moves in it. */
const isMoving = (name: Name) => name === "--cr-duration";

/** Every token with its default in light and in dark, as a picture and as a value. */
export function TokenTable() {
  const rows = (Object.keys(tokens) as Name[]).map((name) => [
    `\`${name}\``,
    tokens[name].type,
    <Default key="light" name={name} scheme="light" />,
    <Default key="dark" name={name} scheme="dark" />,
    tokens[name].touches,
  ]);
  return (
    <Table
      caption={`The ${rows.length} tokens`}
      head={["Token", "Type", "Default, light", "Default, dark", "What it touches"]}
      rows={rows}
    />
  );
}

function Default({ name, scheme }: { name: Name; scheme: "light" | "dark" }) {
  const token = tokens[name];
  const picture = pictures[name];
  const letter = letters[name];
  const [color, setColor] = useState<string>();
  const read = useCallback((element: HTMLElement | null) => {
    if (element) setColor(hexOf(getComputedStyle(element).backgroundColor));
  }, []);

  return (
    <>
      {(token.type === "color" || picture !== undefined || letter !== undefined || isMoving(name)) && (
        <div className="cr-root docs-sample sb-unstyled" data-scheme={scheme} aria-hidden="true">
          {token.type === "color" && (
            <span ref={read} className="docs-sample-color" style={{ backgroundColor: `var(${name})` }} />
          )}
          {picture && <span className="docs-sample-box" style={picture} />}
          {letter && <span style={letter}>Aa 123</span>}
          {isMoving(name) && <span className="docs-sample-time" />}
        </div>
      )}
      {"from" in token ? (
        <>
          from{" "}
          {token.from.map((each, index) => (
            <span key={each}>
              {index > 0 && " and "}
              <code>{each}</code>
            </span>
          ))}
          {color && (
            <>
              : here <code>{color}</code>
            </>
          )}
        </>
      ) : (
        <code>{token[scheme]}</code>
      )}
      {Object.entries(token.where ?? {}).map(([query, value]) => (
        <div key={query}>
          <code>{value}</code> where <code>{query}</code>
        </div>
      ))}
    </>
  );
}

/** A computed color, of whatever color space, as sRGB. */
function hexOf(color: string): string | undefined {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) return undefined;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
