/** One choice of a select. */
export interface SelectOption {
  value: string;
  label: string;
  /** Language of the label, if it is not the page's. */
  lang?: string | undefined;
}
