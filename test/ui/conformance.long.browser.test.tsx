import { expect, it } from "vitest";
import "../../src/styles/index.css";
import { describeConformance } from "./describeConformance";
import { parts } from "./parts";

for (const [name, [part, conformance]] of Object.entries(parts)) describeConformance(name, part, conformance);

it("every folder of src/ui has its conformance test", () => {
  const files = Object.keys(import.meta.glob("../../src/ui/*/*.{tsx,js}"));
  // These render nothing of their own.
  const withoutLook = ["OnDemand", "Parts"];
  const folders = files.map((file) => file.split("/").at(-2) ?? "").filter((folder) => !withoutLook.includes(folder));
  expect(new Set(Object.keys(parts))).toEqual(new Set(folders));
});
