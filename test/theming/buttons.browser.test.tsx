import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { Button, type ButtonProps } from "../../src/ui/Button/Button";
import { Root } from "../../src/ui/Root/Root";
import { backgroundOf, contrast, painted, textContrast } from "./colors";

const variants = ["default", "primary", "ghost", "danger"] as const;
const states: Record<string, ButtonProps> = { enabled: {}, disabled: { disabled: true } };
const accents = ["#1976d2", "#000000", "#ffff00", "#d81b60", "oklch(0.6 0.5 145)"];

/** Returns the contrast of a button's shape with what is around it: that of its border or of its fill. */
function shapeContrast(button: Element): number {
  const around = backgroundOf(button.parentElement ?? document.body);
  const { borderTopColor } = getComputedStyle(button);
  return Math.max(contrast(painted(borderTopColor), around), contrast(backgroundOf(button), around));
}

describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
  // Without transitions, so that the test reads final colors.
  const still = document.createElement("style");
  still.textContent = ".cr-root { --cr-duration: 0s; }";
  beforeAll(() => document.head.append(still));
  afterAll(() => still.remove());

  it.each(accents)("every button is readable in every state, on cards and beside them: %s", async (accent) => {
    const all = variants.flatMap((variant) =>
      Object.entries(states).map(([state, props]) => ({ variant, name: `${variant}, ${state}`, props })),
    );
    const screen = await render(
      <Root scheme={scheme} tokens={{ "--cr-accent": accent }}>
        {["--cr-bg", "--cr-surface", "--cr-sunken"].map((token) => (
          <div key={token} style={{ backgroundColor: `var(${token})` }} data-on={token}>
            {all.map(({ variant, name, props }) => (
              <Button key={name} variant={variant} {...props}>
                {name}
              </Button>
            ))}
          </div>
        ))}
      </Root>,
    );
    for (const button of screen.container.querySelectorAll("button")) {
      const name = `${button.textContent} on ${button.parentElement?.dataset["on"] ?? ""}`;
      expect.soft(textContrast(button), name).toBeGreaterThanOrEqual(4.5);
      if (button.dataset["variant"] !== "ghost" && button.ariaDisabled !== "true")
        expect.soft(shapeContrast(button), `the shape of ${name}`).toBeGreaterThanOrEqual(3);
    }
  });
});
