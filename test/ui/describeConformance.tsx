import { cloneElement, createRef, type ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { Root } from "../../src/ui/Root/Root";
import type { RootLook } from "../../src/ui/Root/useRoot";
import { violations } from "./axe";

export interface Conformance {
  /** For a part that takes a ref: tag of the element that the ref gets. */
  ref?: keyof HTMLElementTagNameMap;
  /** For a part that takes a class name: the part's own class on the same element. */
  className?: string;
  /** For a part that passes all other props on: tag of the element that gets them. */
  props?: keyof HTMLElementTagNameMap;
}

const looks: Record<string, RootLook> = {
  light: { scheme: "light" },
  dark: { scheme: "dark" },
  "right to left": { scheme: "light", dir: "rtl", lang: "ar" },
};

/** Defines the tests that every part must pass: its ref, its class, its other props, and no violations in axe. */
export function describeConformance(
  name: string,
  part: ReactElement<object>,
  { ref, className, props }: Conformance = {},
): void {
  const withProps = (extra: Record<string, unknown>) => render(<Root>{cloneElement(part, extra)}</Root>);

  describe(name, () => {
    if (ref) {
      it(`sets a ref to its <${ref}>`, async () => {
        const given = createRef<HTMLElement>();
        const { unmount } = await withProps({ ref: given });
        expect(given.current?.localName).toBe(ref);
        await unmount();
        expect(given.current).toBeNull();
      });
    }

    if (className) {
      it("keeps its own class beside a host's", async () => {
        const { container } = await withProps({ className: "from-host" });
        expect([...container.querySelectorAll(".from-host")].map((each) => each.className)).toEqual([
          `${className} from-host`,
        ]);
      });
    }

    if (props) {
      it(`passes other props on to its <${props}>`, async () => {
        const { container } = await withProps({ "data-from-host": "yes", title: "From the host" });
        const given = [...container.querySelectorAll<HTMLElement>("[data-from-host=yes]")];
        expect(given.map(({ localName, title }) => [localName, title])).toEqual([[props, "From the host"]]);
      });
    }

    it.each(Object.entries(looks))("has no accessibility fault: %s", async (_, look) => {
      await render(<Root {...look}>{part}</Root>);
      expect(await violations()).toEqual([]);
    });
  });
}
