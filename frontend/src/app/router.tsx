import { createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { Bones } from "../ui/Bones";
import { ErrorPanel } from "../ui/ErrorPanel";
import { can, seesAll } from "./permissions";
import { parseSearch, stringifySearch } from "./searchText";
import { customerRoutes } from "./routes/customers";
import { deskRoutes } from "./routes/desk";
import { figureRoutes } from "./routes/figures";
import { root, signedIn, signIn } from "./routes/frame";
import { layerRoutes } from "./routes/layers";

const home = createRoute({
  getParentRoute: () => signedIn,
  path: "/",
  beforeLoad: ({ context }) => {
    const { me } = context;
    // Who looks after everything and visits nobody begins with the whole, not with an empty list.
    if (seesAll(me) && can(me, "portfolio")) throw redirect({ to: "/portfolio", search: {} });
    throw redirect(
      can(me, "customers") ? { to: "/today", search: {} } : { to: "/settings", search: {} },
    );
  },
});

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: "/settings",
  component: lazyRouteComponent(() => import("../views/settings/SettingsView"), "SettingsView"),
});

const settingsSection = createRoute({
  getParentRoute: () => signedIn,
  path: "/settings/$section",
  component: lazyRouteComponent(() => import("../views/settings/SettingsView"), "SettingsView"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    signedIn.addChildren([
      home,
      ...customerRoutes,
      ...figureRoutes,
      ...layerRoutes,
      ...deskRoutes,
      settings,
      settingsSection,
    ]),
  ]),
  basepath: import.meta.env.BASE_URL,
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  defaultPendingMs: 250,
  scrollRestoration: true,
  defaultPendingComponent: () => <Bones rows={8} />,
  defaultErrorComponent: ({ error, reset }) => <ErrorPanel error={error} retry={reset} />,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
