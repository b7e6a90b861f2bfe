import type { Resolver } from "react-hook-form";
import { passwordSchema, type PasswordForm } from "../settings/credentials";
import { fieldErrors } from "./fieldErrors";

/** Checks the three boxes of the password form. */
export const passwordResolver: Resolver<PasswordForm> = (inputs) => {
  const { data, error } = passwordSchema.safeParse(inputs);
  return data ? { values: data, errors: {} } : { values: {}, errors: fieldErrors<PasswordForm>(error.issues) };
};
