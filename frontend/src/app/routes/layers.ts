import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { candidatesSearch, compareSearch } from "../../views/candidates/search";
import { accountSearch, accountsSearch, activitiesSearch } from "../../views/accounts/search";
import {
  barriersSearch,
  companySearch,
  modelledSearch,
  projectsSearch,
} from "../../views/company/search";
import { handoverSearch, newHandoverSearch } from "../../views/handover/search";
import { projectSearch } from "../../views/projects/search";
import { alarmSearch, reviewSearch, sectionsFor, teamSearch } from "../../views/team/search";
import { many } from "../searchText";
import { signedIn } from "./frame";

const fiveLayers = createRoute({
  getParentRoute: () => signedIn,
  path: "/five-layers",
  validateSearch: companySearch,
  component: lazyRouteComponent(() => import("../../views/company/CompanyView"), "CompanyView"),
});

const modelledCustomers = createRoute({
  getParentRoute: () => signedIn,
  path: "/five-layers/customers",
  validateSearch: modelledSearch,
  component: lazyRouteComponent(() => import("../../views/company/ModelledView"), "ModelledView"),
});

const barriers = createRoute({
  getParentRoute: () => signedIn,
  path: "/five-layers/barriers",
  validateSearch: barriersSearch,
  component: lazyRouteComponent(() => import("../../views/company/BarriersView"), "BarriersView"),
});

const projects = createRoute({
  getParentRoute: () => signedIn,
  path: "/projects",
  validateSearch: projectsSearch,
  component: lazyRouteComponent(() => import("../../views/company/ProjectsView"), "ProjectsView"),
});

const project = createRoute({
  getParentRoute: () => signedIn,
  path: "/projects/$id",
  validateSearch: projectSearch,
  component: lazyRouteComponent(() => import("../../views/projects/ProjectView"), "ProjectView"),
});

const accounts = createRoute({
  getParentRoute: () => signedIn,
  path: "/key-accounts",
  validateSearch: accountsSearch,
  component: lazyRouteComponent(() => import("../../views/accounts/AccountsView"), "AccountsView"),
});

const neglected = createRoute({
  getParentRoute: () => signedIn,
  path: "/key-accounts/neglected",
  validateSearch: (raw: Record<string, unknown>): { ownerId?: string[] } => ({
    ownerId: many(raw.ownerId),
  }),
  component: lazyRouteComponent(
    () => import("../../views/accounts/desk/NeglectedView"),
    "NeglectedView",
  ),
});

const accountReview = createRoute({
  getParentRoute: () => signedIn,
  path: "/key-accounts/$id/reviews/$review",
  component: lazyRouteComponent(
    () => import("../../views/accounts/reviews/PlanReviewView"),
    "PlanReviewView",
  ),
});

const accountActivities = createRoute({
  getParentRoute: () => signedIn,
  path: "/key-accounts/activities",
  validateSearch: activitiesSearch,
  component: lazyRouteComponent(
    () => import("../../views/accounts/ActivitiesView"),
    "ActivitiesView",
  ),
});

const candidates = createRoute({
  getParentRoute: () => signedIn,
  path: "/key-accounts/candidates",
  validateSearch: candidatesSearch,
  component: lazyRouteComponent(
    () => import("../../views/candidates/CandidatesView"),
    "CandidatesView",
  ),
});

const comparison = createRoute({
  getParentRoute: () => signedIn,
  path: "/key-accounts/candidates/compare",
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => import("../../views/candidates/CompareView"), "CompareView"),
});

const account = createRoute({
  getParentRoute: () => signedIn,
  path: "/key-accounts/$id",
  validateSearch: accountSearch,
  component: lazyRouteComponent(() => import("../../views/accounts/AccountView"), "AccountView"),
});

const team = createRoute({
  getParentRoute: () => signedIn,
  path: "/team",
  beforeLoad: ({ context }) => {
    const section = sectionsFor(context.me)[0] ?? "contact-alarms";
    throw redirect({ to: "/team/$section", params: { section }, search: {}, replace: true });
  },
});

const teamSection = createRoute({
  getParentRoute: () => signedIn,
  path: "/team/$section",
  validateSearch: teamSearch,
  component: lazyRouteComponent(() => import("../../views/team/TeamView"), "TeamView"),
});

const review = createRoute({
  getParentRoute: () => signedIn,
  path: "/reviews/$id",
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import("../../views/team/ReviewView"), "ReviewView"),
});

const newHandover = createRoute({
  getParentRoute: () => signedIn,
  path: "/handovers/new",
  validateSearch: newHandoverSearch,
  component: lazyRouteComponent(
    () => import("../../views/handover/NewHandoverView"),
    "NewHandoverView",
  ),
});

const handover = createRoute({
  getParentRoute: () => signedIn,
  path: "/handovers/$id",
  validateSearch: handoverSearch,
  component: lazyRouteComponent(() => import("../../views/handover/HandoverView"), "HandoverView"),
});

const contactAlarm = createRoute({
  getParentRoute: () => signedIn,
  path: "/team/contact-alarms/$id",
  validateSearch: alarmSearch,
  component: lazyRouteComponent(() => import("../../views/team/AlarmView"), "AlarmView"),
});

/** Five layers, projects, and the team that works on them. */
export const layerRoutes = [
  fiveLayers,
  modelledCustomers,
  barriers,
  projects,
  project,
  accounts,
  account,
  neglected,
  accountReview,
  accountActivities,
  candidates,
  comparison,
  team,
  teamSection,
  review,
  newHandover,
  handover,
  contactAlarm,
] as const;
