import { createContext, useContext } from "react";
import type { ShownProps } from "../../.storybook/shown";

/** The language and the look of the host, as chosen in Storybook's toolbar, for the routes inside its router. */
export const HostLook = createContext<ShownProps>({ locale: "en-US" });

export const useHostLook = () => useContext(HostLook);
