import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The service to talk to while developing. It takes changes from its own origin only. */
const service = process.env.BASE_URL ?? "http://localhost:8080";
const proxy = Object.fromEntries(
  ["/api", "/q", "/problems"].map((path) => [
    path,
    { target: service, changeOrigin: true, headers: { Origin: service } },
  ]),
);

export default defineConfig({
  plugins: [react()],
  // Below which path the page is served, for those who put it beside other things.
  base: process.env.BASE_PATH ?? "/",
  build: { target: "es2022", sourcemap: false, chunkSizeWarningLimit: 900 },
  server: { port: 5173, proxy },
  preview: { port: 4173, proxy },
});
