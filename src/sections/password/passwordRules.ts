/**
 * The server's limits, for generated passwords: Safari and 1Password read this attribute. Not `maxlength`, which would
 * cut a pasted password without a word.
 * https://developer.apple.com/documentation/security/customizing-password-autofill-rules
 */
export const passwordRules = { passwordrules: "minlength: 6; maxlength: 128;" };
