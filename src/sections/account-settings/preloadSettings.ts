import type { QueryClient } from "@tanstack/react-query";
import { prefetchAccount } from "../../account/prefetchAccount";
import type { CloudreveClient } from "../../api/CloudreveClient";
import { languages as shipped, type Languages } from "../../messages/languages";
import { preloadTexts } from "../../messages/languageTexts";
import { sectionOrder, type SectionId } from "../../settings/sections";
import { loadTagsInputMachine } from "../../ui/TagsInput/loadTagsInputMachine";
import { citiesIn } from "../device/citiesIn";
import { loadWebDavCard } from "../webdav/loadWebDavCard";
import { chunkOf } from "./groupChunks";
import { loadGroupSummary } from "./GroupSummaryOnDemand";
import { loadPageBar } from "./usePageBar";

/** The code that a section loads once it is shown, beside that of its group. */
const shownParts: Partial<Record<SectionId, (locale: string) => Promise<unknown>>> = {
  versionRetention: loadTagsInputMachine,
  device: citiesIn,
  webDav: loadWebDavCard,
};

/** Options of `preloadSettings`. */
export interface PreloadOptions {
  /** The provider's `locale`. @default "en-US" */
  locale?: string | undefined;
  /** The provider's `languages`. @default those of the library */
  languages?: Languages | undefined;
  /** Whether to read the account; false in a browser that hydrates what a server has read. @default true */
  read?: boolean | undefined;
  /** The sections that are to be shown. @default all of the library */
  sections?: readonly SectionId[] | undefined;
}

/**
 * Begins all that the settings page waits for: the reads of the account, the texts and the code of the sections. For a
 * host to call when the user points at the link to the page, beside its own reads, or before it renders on a server and
 * hydrates in the browser. A page that mounts afterwards is usable in its first frame.
 *
 * Never rejects: the page itself loads what could not be loaded here, and says so if that fails, too.
 */
export async function preloadSettings(
  queryClient: QueryClient,
  client: CloudreveClient,
  { locale = "en-US", languages, read = true, sections = sectionOrder }: PreloadOptions = {},
): Promise<void> {
  const parts = [
    ...(read ? [prefetchAccount(queryClient, client, sections)] : []),
    preloadTexts(locale, { ...shipped, ...languages }),
    ...sections.map((section) => chunkOf(section)()),
    ...sections.map((section) => shownParts[section]?.(locale) ?? Promise.resolve()),
    loadPageBar(),
    loadGroupSummary(),
  ];
  await Promise.allSettled(parts);
}
