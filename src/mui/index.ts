export type { MuiTheme } from "./MuiTheme";
export { tokensFromMui } from "./tokensFromMui";
