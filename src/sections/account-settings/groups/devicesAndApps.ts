import type { SectionsOf } from "../SectionsOf";
import { WebDavSection } from "../../webdav/WebDavSection";

export const sections: SectionsOf<"devicesAndApps"> = { webDav: WebDavSection };
