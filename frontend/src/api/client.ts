import createClient, { type Middleware } from "openapi-fetch";
import createQueryHooks from "openapi-react-query";
import { ETags } from "./etags";
import { keyFor, settled } from "./idempotency";
import { ApiError, type Problem } from "./problem";
import type { paths } from "./contract";
import { patiently } from "./patience";
import { service } from "./service";
import { sessionGate } from "./session";

export const etags = new ETags();

let language = "zh-CN";
export function currentLanguage(): string {
  return language;
}

export function speak(locale: string): void {
  language = locale;
}

const SESSION = "/api/v1/auth/session";
const conditional = new Set(["PATCH", "PUT", "DELETE"]);

const conventions: Middleware = {
  async onRequest({ request }) {
    request.headers.set("Accept-Language", language);
    // A file that is sent twice is two uploads of which one is run: no key, the body stays a stream.
    const file = request.headers.get("Content-Type")?.startsWith("multipart/");
    if (request.method === "POST" && !file && !request.headers.has("Idempotency-Key")) {
      request.headers.set("Idempotency-Key", await keyFor(request));
    }
    const tag = etags.of(request.url);
    if (conditional.has(request.method) && tag && !request.headers.has("If-Match")) {
      request.headers.set("If-Match", tag);
    }
    if (request.method === "PATCH") {
      request.headers.set("Content-Type", "application/merge-patch+json");
    }
    return request;
  },
  async onResponse({ request, response }) {
    settled(request, response);
    if (!response.ok) throw await toApiError(response);
    if (request.method === "DELETE") etags.forget(request.url);
    else if (request.method !== "POST") etags.remember(request.url, response);
  },
};

export async function toApiError(response: Response): Promise<ApiError> {
  const problem = await response.json().catch(() => undefined);
  return new ApiError(response.status, problem as Problem | undefined);
}

/** Sends; on 401 waits until somebody has signed in again, then sends the same request once more. */
export async function fetchInSession(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await patiently(request, fetch);
  const signsIn = new URL(request.url).pathname.endsWith(SESSION);
  if (response.status !== 401 || signsIn || !sessionGate.armed) return response;
  return (await sessionGate.expired()) ? patiently(again, fetch) : response;
}

export const api = createClient<paths>({
  baseUrl: service || window.location.origin,
  credentials: service ? "include" : "same-origin",
  fetch: fetchInSession,
  querySerializer: { array: { style: "form", explode: true } },
});
api.use(conventions);

export const $api = createQueryHooks(api);
