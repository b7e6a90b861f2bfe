import { createTheme } from "@mui/material/styles";
import { tokensFromMui } from "../../src/mui/index";

const theme = { light: createTheme({ palette: { mode: "light" } }), dark: createTheme({ palette: { mode: "dark" } }) };

/** MUI's default look, as `createTheme()` returns it. */
export const mui = { light: tokensFromMui(theme.light), dark: tokensFromMui(theme.dark) };
