import styles from "cloudreve-settings-ui/styles.css?inline";
import { renderPage } from "../shared/renderPage";
import { rootElement } from "../shared/rootElement";

// The styles are only inside the shadow root, not in the page around it.
const shadow = rootElement().attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
shadow.adoptedStyleSheets = [sheet];

await renderPage(shadow);
