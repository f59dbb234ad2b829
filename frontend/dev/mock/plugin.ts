import type { IncomingMessage, ServerResponse } from "node:http";
import type { Plugin } from "vite";
import { answer, type Call } from "./answers";

/** Answers the API from memory while the views are built; it is never part of the built page. */
export function mockApi(): Plugin {
  return {
    name: "gengke-mock-api",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.startsWith("/api/v1/")) return next();
        void handle(request, response);
      });
    },
  };
}

async function handle(request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? "/", "http://mock");
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  const call: Call = {
    method: request.method ?? "GET",
    path: url.pathname.slice("/api/v1".length),
    query: url.searchParams,
    body: text.startsWith("{") ? (JSON.parse(text) as Record<string, unknown>) : {},
    user: /mock-user=(\w+)/.exec(request.headers.cookie ?? "")?.[1],
  };
  const { status = 200, body, cookie } = answer(call);
  response.statusCode = status;
  if (cookie !== undefined)
    response.setHeader("Set-Cookie", `mock-user=${cookie}; Path=/; HttpOnly`);
  response.setHeader("ETag", '"1"');
  response.setHeader(
    "Content-Type",
    status >= 400 ? "application/problem+json" : "application/json",
  );
  setTimeout(() => response.end(body === undefined ? undefined : JSON.stringify(body)), 60);
}
