import type { SectionsOf } from "../SectionsOf";
import { ConnectedAppsSection } from "../../connected-apps/ConnectedAppsSection";
import { WebDavSection } from "../../webdav/WebDavSection";

export const sections: SectionsOf<"devicesAndApps"> = { connectedApps: ConnectedAppsSection, webDav: WebDavSection };
