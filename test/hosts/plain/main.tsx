import "cloudreve-settings-ui/styles.css";
import { renderPage } from "../shared/renderPage";
import { rootElement } from "../shared/rootElement";

await renderPage(rootElement());
