import styles from "cloudreve-settings-ui/styles.css?inline";
import { renderPage } from "../shared/renderPage";
import { rootElement } from "../shared/rootElement";

// The page around it has none of the styles.
const shadow = rootElement().attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
shadow.adoptedStyleSheets = [sheet];

await renderPage(shadow);
