// Runs in the page before React. Counts React's commits, and the field rows that they rendered again.
(() => {
  const performedWork = 1;
  const counts = { commits: 0, rows: 0 };
  const isRow = (fiber) => typeof fiber.type === "function" && fiber.type.name === "FieldRow";

  const walk = (fiber) => {
    for (let child = fiber.child; child; child = child.sibling) {
      // React has skipped a subtree that is the same object as before.
      if (fiber.alternate && fiber.alternate.child === fiber.child) return;
      if (isRow(child) && child.alternate && child.flags & performedWork) counts.rows += 1;
      walk(child);
    }
  };

  window.benchCounts = counts;
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    onCommitFiberRoot: (_id, root) => {
      counts.commits += 1;
      walk(root.current);
    },
  };
})();
