import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { tokensFromShadcn } from "../../src/shadcn/index";
import { Button } from "../../src/ui/Button/Button";
import { Root } from "../../src/ui/Root/Root";
import { Section } from "../../src/ui/Section/Section";
import { contrast, painted } from "./colors";

type Look = Parameters<typeof tokensFromShadcn>[0];

// The variables of shadcn's own themes (ui.shadcn.com/docs/theming).
const themes: Record<string, { look: Look; variables: Record<string, string> }> = {
  "neutral, light": {
    look: { scheme: "light" },
    variables: {
      "--radius": "0.625rem",
      "--background": "oklch(1 0 0)",
      "--card": "oklch(1 0 0)",
      "--card-foreground": "oklch(0.145 0 0)",
      "--primary": "oklch(0.205 0 0)",
      "--muted-foreground": "oklch(0.556 0 0)",
      "--destructive": "oklch(0.577 0.245 27.325)",
      "--border": "oklch(0.922 0 0)",
    },
  },
  "neutral, dark": {
    look: { scheme: "dark" },
    variables: {
      "--radius": "0.625rem",
      "--background": "oklch(0.145 0 0)",
      "--card": "oklch(0.205 0 0)",
      "--card-foreground": "oklch(0.985 0 0)",
      "--primary": "oklch(0.922 0 0)",
      "--muted-foreground": "oklch(0.708 0 0)",
      "--destructive": "oklch(0.704 0.191 22.216)",
      "--border": "oklch(1 0 0 / 10%)",
    },
  },
  "blue of Tailwind 3, light": {
    look: { scheme: "light", colors: "hsl" },
    variables: {
      "--radius": "0.5rem",
      "--background": "0 0% 100%",
      "--card": "0 0% 100%",
      "--card-foreground": "222.2 84% 4.9%",
      "--primary": "221.2 83.2% 53.3%",
      "--muted-foreground": "215.4 16.3% 46.9%",
      "--destructive": "0 84.2% 60.2%",
      "--border": "214.3 31.8% 91.4%",
    },
  },
};

describe.each(Object.entries(themes))("the tokens of shadcn's theme %s", (_, { look, variables }) => {
  it("reach the required contrast on all surfaces", async () => {
    const { color } = await stage(look, variables);
    for (const surface of ["--cr-surface", "--cr-sunken", "--cr-bg"]) {
      for (const text of [
        "--cr-text",
        "--cr-text-muted",
        "--cr-danger",
        "--cr-warning",
        "--cr-success",
        "--cr-accent-text",
      ])
        expect.soft(contrast(color(text), color(surface)), `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5);
      for (const line of ["--cr-border-control", "--cr-accent-border", "--cr-focus"])
        expect.soft(contrast(color(line), color(surface)), `${line} on ${surface}`).toBeGreaterThanOrEqual(3);
    }
    expect.soft(contrast(color("--cr-on-accent"), color("--cr-accent-fill"))).toBeGreaterThanOrEqual(4.5);
  });

  it("have the app's accent, surface and corners, and follow a change of its variables", async () => {
    const { color, container, host } = await stage(look, variables);
    const whole = (name: string) => (look.colors === "hsl" ? `hsl(${variables[name] ?? ""})` : (variables[name] ?? ""));
    expect(color("--cr-accent")).toEqual(painted(whole("--primary")));
    expect(color("--cr-surface")).toEqual(painted(whole("--card")));
    const card = container.querySelector(".cr-card");
    const radius = Number.parseFloat(variables["--radius"] ?? "") * 16;
    expect(card && getComputedStyle(card).borderTopLeftRadius).toBe(`${radius + 4}px`);
    host.style.setProperty("--primary", look.colors === "hsl" ? "173 80% 26%" : "hsl(173 80% 26%)");
    expect(color("--cr-accent")).toEqual(painted("hsl(173 80% 26%)"));
  });
});

async function stage(look: Look, variables: Record<string, string>) {
  const { container } = await render(
    <div data-host style={variables}>
      <Root scheme={look.scheme} tokens={tokensFromShadcn(look)}>
        <Section title="Profile">
          <Button>Save</Button>
        </Section>
        <i />
      </Root>
    </div>,
  );
  const host = container.querySelector<HTMLElement>("[data-host]");
  if (!host) throw new Error("No host");
  const probe = container.querySelector("i");
  const color = (token: string) => {
    if (!probe) throw new Error("No probe");
    probe.style.color = `var(${token})`;
    return painted(getComputedStyle(probe).color);
  };
  return { color, container, host };
}
