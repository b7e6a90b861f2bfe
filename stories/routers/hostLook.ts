import { createContext, useContext } from "react";
import type { ShownProps } from "../../.storybook/shown";

/** The language and the look of the host around its router; here they are what the toolbar says. */
export const HostLook = createContext<ShownProps>({ locale: "en-US" });

export const useHostLook = () => useContext(HostLook);
