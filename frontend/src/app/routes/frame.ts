import { createRootRoute, createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { statusOf } from "../../api/problem";
import { whoAmI } from "../me";
import { NotFound } from "../NotFound";
import { one } from "../searchText";

export const root = createRootRoute({ notFoundComponent: NotFound });

export const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (raw: Record<string, unknown>): { to?: string } => {
    const to = one(raw.to);
    // Only a place on this page: "//elsewhere" would lead away.
    return to && /^\/(?![/\\])/.test(to) ? { to } : {};
  },
  component: lazyRouteComponent(() => import("../../views/signin/SignInView"), "SignInView"),
});

/** Everything but the sign-in view needs to know who is there. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: "signed-in",
  beforeLoad: async ({ location }) => {
    try {
      return { me: await whoAmI() };
    } catch (error) {
      if (statusOf(error) !== 401) throw error;
      throw redirect({ to: "/sign-in", search: { to: location.href } });
    }
  },
  component: lazyRouteComponent(() => import("../Shell"), "Shell"),
});
