import { createTheme, type Theme, type ThemeOptions } from "@mui/material/styles";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { tokensFromMui } from "../../src/mui/index";
import { Button } from "../../src/ui/Button/Button";
import { Root } from "../../src/ui/Root/Root";
import { Section } from "../../src/ui/Section/Section";
import { TextInput } from "../../src/ui/TextInput/TextInput";
import { contrast, painted } from "./colors";

type Mode = "light" | "dark";

/** The light and the dark color of each of the site's themes, as in stories/worlds. */
const sites = [
  ["#1976d2", "#90caf9"],
  ["#3f51b5", "#9fa8da"],
  ["#00796b", "#80cbc4"],
  ["#c2185b", "#f48fb1"],
  ["#e65100", "#ffb74d"],
] as const;

const own: ThemeOptions = {
  palette: {
    primary: { main: "rgb(120, 40, 200)" },
    error: { main: "#ff00aa" },
    warning: { main: "hsl(50, 100%, 50%)" },
    success: { main: "#0f0" },
    divider: "hsla(260, 40%, 40%, 0.2)",
  },
  shape: { borderRadius: 10 },
  typography: { fontFamily: '"Trebuchet MS", sans-serif', fontSize: 16, htmlFontSize: 10 },
};

const themes: Record<string, Theme> = {
  "MUI's own, light": createTheme(),
  "MUI's own, dark": createTheme({ palette: { mode: "dark" } }),
  ...Object.fromEntries(
    sites.flatMap(([light, dark]) => [
      [`${light}, light`, createTheme({ palette: { mode: "light", primary: { main: light } } })],
      [`${dark}, dark`, createTheme({ palette: { mode: "dark", primary: { main: dark } } })],
    ]),
  ),
  "one of a host's own, light": createTheme({
    ...own,
    palette: {
      ...own.palette,
      background: { default: "#f3eefc", paper: "#fffdf8" },
      text: { primary: "#221133", secondary: "rgba(34, 17, 51, 0.7)" },
    },
  }),
  "one of a host's own, dark": createTheme({
    ...own,
    palette: {
      ...own.palette,
      mode: "dark",
      background: { default: "#14101c", paper: "#1f1830" },
      text: { primary: "#f6f0ff", secondary: "rgba(246, 240, 255, 0.72)" },
    },
  }),
};

const surfaces = ["--cr-surface", "--cr-sunken", "--cr-bg"];
const texts = ["--cr-text", "--cr-text-muted", "--cr-danger", "--cr-warning", "--cr-success", "--cr-accent-text"];
const lines = ["--cr-border-control", "--cr-accent-border", "--cr-focus"];

describe.each(Object.entries(themes))("the tokens of an MUI theme: %s", (_, theme) => {
  const mode: Mode = theme.palette.mode;

  it("reach the required contrast on all surfaces", async () => {
    const color = await stage(theme);
    for (const surface of surfaces) {
      for (const text of texts)
        expect.soft(contrast(color(text), color(surface)), `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5);
      for (const line of lines)
        expect.soft(contrast(color(line), color(surface)), `${line} on ${surface}`).toBeGreaterThanOrEqual(3);
    }
    expect.soft(contrast(color("--cr-on-accent"), color("--cr-accent-fill"))).toBeGreaterThanOrEqual(4.5);
    expect.soft(contrast(color("--cr-on-accent"), color("--cr-accent-fill-hover"))).toBeGreaterThanOrEqual(4.5);
    for (const text of ["--cr-text", "--cr-text-muted", "--cr-accent-text"])
      expect
        .soft(contrast(color(text), color("--cr-accent-soft")), `${text} on --cr-accent-soft`)
        .toBeGreaterThanOrEqual(4.5);
  });

  it("have the theme's accent, surfaces, corners and fonts", async () => {
    const color = await stage(theme);
    const { primary, background, text } = theme.palette;
    expect(color("--cr-accent")).toEqual(painted(primary.main));
    expect(color("--cr-bg")).toEqual(painted(background.default));
    expect(color("--cr-surface")).toEqual(painted(background.paper));
    // MUI's text colors are partly transparent. The tokens are opaque, and look the same on MUI's paper.
    const asOnPaper = contrast(painted(text.secondary), painted(background.paper));
    expect(contrast(color("--cr-text-muted"), color("--cr-surface"))).toBeCloseTo(asOnPaper, 0);
    expect(color("--cr-text-muted").alpha).toBe(1);

    const { container } = await render(
      <Root scheme={mode} tokens={tokensFromMui(theme)}>
        <Section title="Profile">
          <TextInput aria-label="Name" />
          <Button variant="primary">Save</Button>
        </Section>
      </Root>,
    );
    const style = (selector: string) => getComputedStyle(container.querySelector(selector) ?? container);
    const radius = theme.shape.borderRadius;
    expect(style(".cr-card").borderTopLeftRadius).toBe(`${radius}px`);
    expect(style(".cr-input").borderTopLeftRadius).toBe(`${radius}px`);
    expect(style(".cr-button").borderTopLeftRadius).toBe(`${radius - 1}px`);
    for (const part of [".cr-root", ".cr-input", ".cr-button"])
      expect(families(style(part).fontFamily)).toEqual(families(theme.typography.fontFamily));
    expect(style(".cr-root").fontSize).toBe(`${(theme.typography.fontSize / theme.typography.htmlFontSize) * 16}px`);
    expect(painted(style(".cr-root").backgroundColor)).toEqual(painted(background.default));
  });
});

function families(font = ""): string[] {
  return font.split(",").map((family) => family.trim().replaceAll('"', ""));
}

async function stage(theme: Theme) {
  const { container } = await render(
    <Root scheme={theme.palette.mode} tokens={tokensFromMui(theme)}>
      <i />
    </Root>,
  );
  const probe = container.querySelector("i");
  return (token: string) => {
    if (!probe) throw new Error("No probe");
    probe.style.color = `var(${token})`;
    return painted(getComputedStyle(probe).color);
  };
}
