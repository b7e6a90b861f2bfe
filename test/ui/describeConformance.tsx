import { cloneElement, createRef, type ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { Root } from "../../src/ui/Root/Root";
import type { RootLook } from "../../src/ui/Root/useRoot";
import { violations } from "./axe";

export interface Conformance {
  /** Takes a ref: the tag of the element that it gets. */
  ref?: keyof HTMLElementTagNameMap;
  /** Takes a class name: the one that it has of itself, on the same element. */
  className?: string;
  /** Passes all other props on: the tag of the element that gets them. */
  props?: keyof HTMLElementTagNameMap;
}

const looks: Record<string, RootLook> = {
  light: { scheme: "light" },
  dark: { scheme: "dark" },
  "right to left": { scheme: "light", dir: "rtl", lang: "ar" },
};

/** What is true of every part: its ref, its class, its props, and that axe has nothing to say against it. */
export function describeConformance(
  name: string,
  part: ReactElement<object>,
  { ref, className, props }: Conformance = {},
): void {
  const withProps = (extra: Record<string, unknown>) => render(<Root>{cloneElement(part, extra)}</Root>);

  describe(name, () => {
    if (ref) {
      it(`gives its <${ref}> to a ref`, async () => {
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
