import { currentLanguage, fetchInSession, toApiError } from "./client";
import { service } from "./service";

type Query = Record<string, string | string[] | undefined>;

/** Fetches a file in the language of the page and hands it to the browser; a refusal is an ApiError. */
export async function download(path: string, query: Query = {}) {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    for (const one of [value ?? []].flat()) if (one) params.append(key, one);
  const text = params.toString();
  const response = await fetchInSession(
    new Request(`${service || window.location.origin}${path}${text ? `?${text}` : ""}`, {
      credentials: service ? "include" : "same-origin",
      headers: { "Accept-Language": currentLanguage() },
    }),
  );
  if (!response.ok) throw await toApiError(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName(response.headers.get("Content-Disposition")) ?? "";
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The name that the service gives the file, Chinese included (RFC 6266). */
export function fileName(disposition: string | null): string | undefined {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  if (extended) return decodeURIComponent(extended);
  return /filename="?([^";]+)"?/i.exec(disposition ?? "")?.[1];
}
