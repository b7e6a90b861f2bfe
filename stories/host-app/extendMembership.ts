import { demoShopPath } from "./demoAccount";

/** Stands for the host's shop: the demo's server extends the membership by a month. The page then reads it again. */
export const extendMembership = (): Promise<unknown> => fetch(demoShopPath, { method: "POST" });
