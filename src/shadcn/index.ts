export { tokensFromShadcn, type ShadcnLook } from "./tokensFromShadcn";
