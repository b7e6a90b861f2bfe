import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { useTwoFactor } from "../../src/hooks/useTwoFactor";
import { Host } from "../../stories/worlds/Host";
import { patchesOf } from "../../stories/worlds/plays";
import { world } from "../../stories/worlds/world";

test("a code that has gone before its turn came is not sent, and nothing is said to be done", async () => {
  const cloudreve = world();
  let twoFactor: ReturnType<typeof useTwoFactor> | undefined;
  function Watch() {
    twoFactor = useTwoFactor();
    return null;
  }
  await render(
    <Host cloudreve={cloudreve}>
      <Watch />
    </Host>,
  );
  expect(
    await twoFactor?.confirm(
      true,
      () => "",
      () => undefined,
    ),
  ).toEqual({ kind: "stopped" });
  expect(patchesOf(cloudreve)).toEqual([]);
});
