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
