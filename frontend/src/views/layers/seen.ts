/** Says of what was said anew which version was seen; nothing of what nobody had said before. */
export const seen = (version: number | undefined) =>
  version === undefined ? undefined : { "If-Match": `"${version}"` };
