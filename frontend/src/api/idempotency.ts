/** A UUID also where the page is served over plain http, where crypto.randomUUID is missing. */
export function newKey(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}

/**
 * A POST whose answer was lost is sent again with the key it had, so that it happens once. The key is
 * dropped as soon as the service has answered.
 */
const unanswered = new Map<string, string>();
const fingerprints = new Map<string, string>();

export async function keyFor(request: Request): Promise<string> {
  const fingerprint = `${request.url} ${await request.clone().text()}`;
  const key = unanswered.get(fingerprint) ?? newKey();
  unanswered.set(fingerprint, key);
  fingerprints.set(key, fingerprint);
  return key;
}

export function settled(request: Request, response: Response): void {
  const key = request.headers.get("Idempotency-Key");
  const fingerprint = key ? fingerprints.get(key) : undefined;
  if (!key || !fingerprint || response.status >= 500) return;
  fingerprints.delete(key);
  unanswered.delete(fingerprint);
}
