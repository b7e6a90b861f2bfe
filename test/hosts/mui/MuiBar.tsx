import AppBar from "@mui/material/AppBar";
import Button from "@mui/material/Button";
import Toolbar from "@mui/material/Toolbar";

/** An MUI app bar above the settings. */
export function MuiBar() {
  return (
    <AppBar position="static" component="div">
      <Toolbar>
        <Button color="inherit">Files</Button>
      </Toolbar>
    </AppBar>
  );
}
