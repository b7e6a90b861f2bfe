import type { ReactElement } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { cdp, page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles/index.css";
import { Button } from "../../src/ui/Button/Button";
import { Checkbox } from "../../src/ui/Checkbox/Checkbox";
import { RadioCards } from "../../src/ui/RadioCards/RadioCards";
import { Root } from "../../src/ui/Root/Root";
import { Skeleton } from "../../src/ui/Skeleton/Skeleton";
import { StrengthMeter } from "../../src/ui/StrengthMeter/StrengthMeter";
import { Switch } from "../../src/ui/Switch/Switch";
import { TextInput } from "../../src/ui/TextInput/TextInput";

// Axe reads the colors of the style sheets and not the forced ones, so these tests compare pictures.
const colors = (value: string) => (
  <RadioCards
    id="color"
    name="color"
    value={value}
    onChange={() => undefined}
    options={["one", "two"].map((each) => ({ value: each, label: each, caption: "Same", look: "" }))}
  />
);

/** Pairs of states that must look different in forced colors, which replace all backgrounds. */
const pairs: Record<string, [ReactElement, ReactElement]> = {
  "a switch, on and off": [<Switch aria-label="On" defaultChecked />, <Switch aria-label="On" />],
  "a switch and nothing": [<Switch aria-label="On" />, <span />],
  "a check box, checked or not": [<Checkbox label="All" defaultChecked />, <Checkbox label="All" />],
  "the first and the second radio chosen": [colors("one"), colors("two")],
  "a strong and a weak password": [<StrengthMeter score={4} label="Same" />, <StrengthMeter score={1} label="Same" />],
  "a weak and a very weak password": [
    <StrengthMeter score={1} label="Same" />,
    <StrengthMeter score={0} label="Same" />,
  ],
  "a button and text": [<Button>Save</Button>, <span>Save</span>],
  "a button, enabled and disabled": [<Button>Save</Button>, <Button disabled>Save</Button>],
  "an input and text": [<TextInput defaultValue="Ada" aria-label="Name" />, <span>Ada</span>],
  "a skeleton and nothing": [<Skeleton of="label" />, <span />],
};

beforeEach(() => forceColors("active"));
afterEach(() => forceColors("none"));

it.each(Object.entries(pairs))("look different in forced colors: %s", async (_, [one, other]) => {
  expect(matchMedia("(forced-colors: active)").matches).toBe(true);
  const picture = await pictureOf(one);
  // Two pictures of the same state are equal: otherwise the comparison below would prove nothing.
  expect(await pictureOf(one)).toBe(picture);
  expect(await pictureOf(other)).not.toBe(picture);
});

async function pictureOf(part: ReactElement): Promise<string> {
  // All pictures have the same size and no motion.
  const screen = await render(
    <Root scheme="light">
      <style>{"*, ::before, ::after { animation: none !important; transition: none !important; }"}</style>
      <div data-testid="frame" style={{ inlineSize: 300, blockSize: 160 }}>
        {part}
      </div>
    </Root>,
  );
  const picture = await page.screenshot({ element: screen.getByTestId("frame"), save: false });
  await screen.unmount();
  return picture;
}

async function forceColors(value: "active" | "none"): Promise<void> {
  await cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value }] });
}
