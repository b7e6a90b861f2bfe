/**
 * The part of an MUI theme (versions 5 to 7) that {@link tokensFromMui} reads; `createTheme()` and `useTheme()` return
 * one. A structural type, so that this library does not depend on MUI or on one version of it.
 */
export interface MuiTheme {
  palette: {
    mode: "light" | "dark";
    primary: { main: string };
    error: { main: string };
    warning: { main: string };
    success: { main: string };
    text: { primary: string; secondary: string };
    background: { default: string; paper: string };
    divider: string;
  };
  shape: { borderRadius: number | string };
  typography: { fontFamily?: string | undefined; fontSize?: number | undefined; htmlFontSize?: number | undefined };
}
