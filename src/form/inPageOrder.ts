interface Placed {
  element: () => HTMLElement | null;
}

/** Returns forms in the order of their elements on the page. Forms without an element come last, in the order given. */
export function inPageOrder<Form extends Placed>(forms: readonly Form[]): Form[] {
  const placed = forms.flatMap((form) => {
    const element = form.element();
    return element ? [{ form, element }] : [];
  });
  // 4 is Node.DOCUMENT_POSITION_FOLLOWING. Between two documents or shadow roots the order is up to the browser.
  placed.sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
  const onPage = placed.map(({ form }) => form);
  return [...onPage, ...forms.filter((form) => !onPage.includes(form))];
}
