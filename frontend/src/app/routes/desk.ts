import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskListSearch, deskSearch } from "../../views/accounts/desk/search";
import { signedIn } from "./frame";

const desk = createRoute({
  getParentRoute: () => signedIn,
  path: "/key-accounts/desk",
  validateSearch: deskSearch,
  component: lazyRouteComponent(() => import("../../views/accounts/desk/DeskView"), "DeskView"),
});

const deskList = createRoute({
  getParentRoute: () => signedIn,
  path: "/key-accounts/desk/list",
  validateSearch: deskListSearch,
  component: lazyRouteComponent(
    () => import("../../views/accounts/desk/DeskListView"),
    "DeskListView",
  ),
});

const accountDesk = createRoute({
  getParentRoute: () => signedIn,
  path: "/key-accounts/accounts/$customerId",
  component: lazyRouteComponent(
    () => import("../../views/accounts/desk/AccountDeskView"),
    "AccountDeskView",
  ),
});

/** The duties of the key-account desk. */
export const deskRoutes = [desk, deskList, accountDesk];
