import react from "@vitejs/plugin-react";
import { defineConfig, type PluginOption } from "vite";

// The service to talk to while developing; `npm run dev:mock` answers from memory instead.
const service = process.env.BASE_URL ?? "http://localhost:8080";
const mock = process.env.GENGKE_MOCK === "1";

export default defineConfig(async ({ command }) => {
  const plugins: PluginOption[] = [react()];
  if (mock && command === "serve") {
    plugins.push((await import("./dev/mock/plugin")).mockApi());
  }
  return {
    plugins,
    // Below which path the page is served, for those who put it beside other things.
    base: process.env.BASE_PATH ?? "/",
    build: { target: "es2022", sourcemap: false, chunkSizeWarningLimit: 900 },
    server: mock ? { port: 5173 } : { port: 5173, proxy: { "/api": service, "/q": service } },
  };
});
