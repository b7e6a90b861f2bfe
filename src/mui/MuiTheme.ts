/**
 * What is read of an MUI theme (versions 5 to 7): what `createTheme()` or `useTheme()` gives. Structural, so that neither
 * MUI nor a version of it is needed here.
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
