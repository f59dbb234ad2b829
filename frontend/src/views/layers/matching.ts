/** The version that somebody saw: who was faster is told of, and nothing is lost. */
export const matching = (one: { version: number }) => ({ "If-Match": `"${one.version}"` });
