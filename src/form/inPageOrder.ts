interface Placed {
  element: () => HTMLElement | null;
}

/** Sorts forms as their elements follow each other on the page. Those without one come last, in the order given. */
export function inPageOrder<Form extends Placed>(forms: readonly Form[]): Form[] {
  const placed = forms.flatMap((form) => {
    const element = form.element();
    return element ? [{ form, element }] : [];
  });
  // Node.DOCUMENT_POSITION_FOLLOWING is 4; between two documents or shadow roots the order is the browser's.
  placed.sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
  const onPage = placed.map(({ form }) => form);
  return [...onPage, ...forms.filter((form) => !onPage.includes(form))];
}
