const ATTEMPTS = 3;
const LONGEST_WAIT = 15;

/**
 * Sends; when the service asks for patience (429 with Retry-After), waits so long and reads again. Only reads: what
 * somebody wanted to change is answered at once, and a wait nobody would sit through is not begun.
 */
export async function patiently(
  request: Request,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await send(request.clone());
    const seconds = Number(response.headers.get("Retry-After"));
    const worthIt = request.method === "GET" && response.status === 429 && attempt < ATTEMPTS;
    if (!worthIt || !(seconds > 0 && seconds <= LONGEST_WAIT)) return response;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    request.signal.throwIfAborted();
  }
}
