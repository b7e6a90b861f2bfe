const root = "cloudreve://my";
// The server refuses the trash, searches and other schemes (recorded: `webdav.json`).
const folder = /^cloudreve:\/\/([^/?#@]*@)?(my|share)(\/[^?#]*)?$/i;

/**
 * Returns the URI of the folder that a user has typed: a path in their own files, such as `/Backup`, or a whole URI. An
 * empty text is the root. Undefined if the text names no folder that a WebDAV account can open.
 */
export function uriOfFolder(typed: string): string | undefined {
  const text = typed.trim();
  if (/^[a-z]+:\/\//i.test(text)) return folder.test(text) ? text : undefined;
  const names = text.split(/[/\\]/).filter((name) => name !== "" && name !== ".");
  return names.includes("..") ? undefined : [root, ...names.map(encode)].join("/");
}

/** Returns the path of a folder in the user's own files; the URI itself for any other, such as one of a share. */
export function pathOfFolder(uri: string): string {
  if (!/^cloudreve:\/\/my(\/|$)/i.test(uri) || /[?#]/.test(uri)) return uri;
  const names = uri.slice(root.length).split("/").filter(Boolean).map(decode);
  return names.every((name) => name !== undefined && !/[/\\]/.test(name)) ? `/${names.join("/")}` : uri;
}

// Lone surrogates would make encodeURIComponent throw.
function encode(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, "\uFFFD"));
}

function decode(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}
