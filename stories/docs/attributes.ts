/**
 * The meaning of each `data-*` attribute that the library sets, with its values; "present" is the empty value. A test
 * compares them with the source.
 */
export const attributes: Readonly<Record<string, string>> = {
  "data-active": "Present on the option of the list to which Enter would go",
  "data-bar": "Present while the bar of unsaved changes is shown; `only` while the feet show no Save",
  "data-busy": "Present while the button’s action is running",
  "data-chosen": "Present on the placeholder of the theme that is chosen",
  "data-conflict": "Present while the value was changed elsewhere and the user has not chosen yet",
  "data-count": "The number of facts in the list, such as `4`",
  "data-covered": "Present while a spinner stands over the button’s text",
  "data-cr-print": "Marks the sheet that is printed alone",
  "data-diff": "Credit: `got`, `spent`",
  "data-dirty": "Present while the row has an unsaved change",
  "data-end": "Present if the control stands at the end of the row",
  "data-filled": "Present while something stands below the control, such as an error",
  "data-found": "Present for 1.2 seconds after the page has gone to this row or section",
  "data-group": "The id of the group that the link leads to",
  "data-hidden": "Present while the value is not shown, such as a password",
  "data-highlighted": "Present on the tag that the arrow keys have selected",
  "data-invalid": "Present while the value is refused",
  "data-kind": "Kind of the text box: `number`, `code`; absent on an ordinary one",
  "data-layout":
    "`inline` (control beside the label), `stack` (control below it), `picture`; absent if the control stands in a column of its own",
  "data-letter": "Present if the tile shows a letter and not an icon or picture",
  "data-list": "Present while the list of groups takes the place of a group, on narrow pages",
  "data-mirror": "Present if the icon is mirrored in languages that are written from right to left",
  "data-odd": "Present on an extension that can match no file",
  "data-of":
    "The content that is loading: `label`, `description`, `control`, `number`, `check`, `button`, `badge`, `switch`, `name`, `fact`, `card`, `caption`",
  "data-open":
    "Section: present while its foot is open, from `dirty` to `offline`, except `saved`. Search: present while it shows results",
  "data-over": "Present while a file is held over the place where it can be dropped",
  "data-own": "Present on the groups of the host",
  "data-readonly": "Present if the list cannot be changed",
  "data-row": "Present if links and the search can lead to the row",
  "data-scheme": "`light`, `dark`; absent if the device decides",
  "data-score": "Strength of the password: `0` (very weak) to `4` (strong)",
  "data-size": "Button: `small`. Picture: `large`. Absent in the ordinary size",
  "data-stale": "Present if the key is no longer valid",
  "data-state":
    "`loading`, `readFailed`, `broken`, `readonly`, `clean`, `dirty`, `saving`, `waiting`, `checking`, `saved`, `failed`, `conflict`, `offline`",
  "data-tone": "`muted`, `success`, `warning`, `danger`, `accent`; each part has some of them",
  "data-variant": "`primary`, `ghost`, `danger`; absent on an ordinary button",
  "data-waiting": "Present until the QR code is there",
  "data-words": "The text to come, which gives the placeholder its size",
};
