/**
 * Where the service is. Empty: the origin that serves the page. Otherwise an origin, given when the
 * page is built (VITE_GENGKE_SERVICE) or where it is served (the meta element of index.html).
 */
function serviceOrigin(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="gengke-service"]');
  const built = import.meta.env.VITE_GENGKE_SERVICE as string | undefined;
  return (meta?.content || built || "").replace(/\/+$/, "");
}

export const service = serviceOrigin();

/** The address of a download, with repeated parameters for lists. */
export function downloadUrl(path: string, query: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === "") continue;
    if (Array.isArray(value)) value.forEach((v) => params.append(key, String(v)));
    else params.set(key, String(value));
  }
  const text = params.toString();
  return `${service}${path}${text ? `?${text}` : ""}`;
}
