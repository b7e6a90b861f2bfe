import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
  version,
  type ChangeEvent,
  type ComponentType,
  type ForwardedRef,
} from "react";
import { tellDeveloper } from "../../browser/tellDeveloper";
import { useRoot } from "../Root/useRoot";
import { HostBox } from "./HostBox";
import type { PartName } from "./Parts";

type Held = string | boolean;

interface HostControlProps<Props, Box> {
  Slot: ComponentType<Props>;
  part: PartName;
  /** The property of a native box that the part controls. */
  kind: "value" | "checked";
  /** Gets the `HostBox` that stands for the native box. */
  boxRef: ForwardedRef<Box>;
  /** All other attributes of the native box, with `value` or `defaultValue`, `checked` or `defaultChecked`. */
  attributes: Readonly<Record<string, unknown>>;
}

/**
 * A host's part in place of a native box: it is controlled by `value` or `checked` and `onChange`, while the form sees
 * a box that it fills and reads itself.
 */
export function HostControl<Props, Box>({ Slot, part, kind, boxRef, attributes }: HostControlProps<Props, Box>) {
  const { defaultValue, defaultChecked, [kind]: given, onChange, ...props } = attributes;
  const initial = kind === "value" ? (defaultValue ?? "") : defaultChecked === true;
  const [box] = useState(() => new HostBox((given ?? initial) as Held));
  const held = useSyncExternalStore(box.subscribe, box.getHeld, box.getHeld);
  const root = useRoot();

  useLayoutEffect(() => {
    const around = () => (root?.element.current?.getRootNode() ?? document) as Document | ShadowRoot;
    box.follow(given as Held | undefined, { ...props, disabled: props["disabled"] === true }, around);
  });
  // `HostBox` has all members of an element that the library uses.
  useImperativeHandle(boxRef, () => box as Box, [box]);
  useEffect(() => warnWithoutElement(box, part, props["id"]), [box, part, props]);

  const change = (changed: ChangeEvent<HTMLInputElement> | Held) => {
    const isEvent = typeof changed === "object";
    box.hold(isEvent ? changed.target[kind] : changed);
    (onChange as ((event: object) => void) | undefined)?.(eventOf(box, isEvent ? changed : new Event("change")));
  };
  const Part = Slot as ComponentType<Record<string, unknown>>;
  return (
    <Part {...props} {...(takesRef(Slot) && { ref: box.attach })} {...{ [kind]: given ?? held }} onChange={change} />
  );
}

/** Returns the event of a native box, with the `HostBox` as its target. */
function eventOf(box: HostBox, event: object): object {
  const target = { value: box, enumerable: true };
  return Object.create(event, { target, currentTarget: target, type: { value: "change", enumerable: true } }) as object;
}

/** Whether a component may be given a `ref`: before React 19, a plain function only warns about it. */
function takesRef<Props>(Slot: ComponentType<Props>): boolean {
  const isFunction =
    typeof Slot === "function" && !(Slot.prototype as { isReactComponent?: unknown } | undefined)?.isReactComponent;
  return !isFunction || Number.parseInt(version) >= 19;
}

const warned = new Set<PartName>();

/** Tells the host's developer of a part that the page cannot find: nothing could focus, name or describe it. */
function warnWithoutElement(box: HostBox, part: PartName, id: unknown): void {
  if (typeof id !== "string" || box.element || warned.has(part)) return;
  warned.add(part);
  tellDeveloper(
    "error",
    `slots.${part} renders no element with the id that it gets. Its label, its error and the focus need one: pass "id", and "ref" if the component takes it, to the control inside.`,
  );
}
