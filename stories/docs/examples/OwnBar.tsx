import { useUnsavedChanges } from "../../../src/index";

export function OwnBar() {
  const { count, sections, saving, saveAll, discardAll } = useUnsavedChanges();
  return (
    <p>
      {count} unsaved in {sections.length} sections.{" "}
      <button type="button" disabled={count === 0 || saving} onClick={() => void saveAll()}>
        Save all of it
      </button>{" "}
      <button type="button" disabled={count === 0 || saving} onClick={discardAll}>
        Discard all of it
      </button>
    </p>
  );
}
