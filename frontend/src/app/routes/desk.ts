import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskListSearch, deskSearch } from "../../views/accounts/desk/search";
import { spaceListSearch, spaceSearch } from "../../views/accounts/space/search";
import { reportsSearch } from "../../views/accounts/duties/reportsSearch";
import { visitsSearch } from "../../views/accounts/duties/visitsSearch";
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

const reports = createRoute({
  getParentRoute: () => signedIn,
  path: "/key-accounts/reports",
  validateSearch: reportsSearch,
  component: lazyRouteComponent(
    () => import("../../views/accounts/duties/ReportsView"),
    "ReportsView",
  ),
});

const visits = createRoute({
  getParentRoute: () => signedIn,
  path: "/key-accounts/visits",
  validateSearch: visitsSearch,
  component: lazyRouteComponent(
    () => import("../../views/accounts/duties/VisitsView"),
    "VisitsView",
  ),
});

const symposiums = createRoute({
  getParentRoute: () => signedIn,
  path: "/key-accounts/symposiums",
  component: lazyRouteComponent(
    () => import("../../views/accounts/duties/SymposiumsView"),
    "SymposiumsView",
  ),
});

const templates = createRoute({
  getParentRoute: () => signedIn,
  path: "/key-accounts/templates",
  component: lazyRouteComponent(
    () => import("../../views/accounts/templates/TemplatesView"),
    "TemplatesView",
  ),
});

const briefing = createRoute({
  getParentRoute: () => signedIn,
  path: "/customers/$id/briefing",
  component: lazyRouteComponent(
    () => import("../../views/accounts/briefing/BriefingView"),
    "BriefingView",
  ),
});

const space = createRoute({
  getParentRoute: () => signedIn,
  path: "/key-accounts/white-space",
  validateSearch: spaceSearch,
  component: lazyRouteComponent(() => import("../../views/accounts/space/SpaceView"), "SpaceView"),
});

const spaceList = createRoute({
  getParentRoute: () => signedIn,
  path: "/key-accounts/white-space/list",
  validateSearch: spaceListSearch,
  component: lazyRouteComponent(
    () => import("../../views/accounts/space/SpaceListView"),
    "SpaceListView",
  ),
});

/** The duties of the key-account desk, the white space beside them, and what plans begin with. */
export const deskRoutes = [
  desk,
  deskList,
  accountDesk,
  reports,
  visits,
  symposiums,
  templates,
  briefing,
  space,
  spaceList,
];
