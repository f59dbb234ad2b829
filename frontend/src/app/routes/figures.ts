import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { classesSearch, listSearch } from "../../views/classes/search";
import { endedTestsSearch } from "../../views/portfolio/endedTests";
import { portfolioSearch } from "../../views/portfolio/search";
import { partnersSearch, registrationsSearch } from "../../views/partners/search";
import { competitorSearch, competitorsSearch, incumbenciesSearch } from "../../views/rivals/search";
import { signedIn } from "./frame";

const portfolio = createRoute({
  getParentRoute: () => signedIn,
  path: "/portfolio",
  validateSearch: portfolioSearch,
  component: lazyRouteComponent(
    () => import("../../views/portfolio/PortfolioView"),
    "PortfolioView",
  ),
});

const endedTests = createRoute({
  getParentRoute: () => signedIn,
  path: "/portfolio/ended-tests",
  validateSearch: endedTestsSearch,
  component: lazyRouteComponent(
    () => import("../../views/portfolio/EndedTestsView"),
    "EndedTestsView",
  ),
});

const classes = createRoute({
  getParentRoute: () => signedIn,
  path: "/classifications",
  validateSearch: classesSearch,
  beforeLoad: ({ search }) => {
    throw redirect({
      to: "/classifications/$kind",
      params: { kind: "abc" },
      search,
      replace: true,
    });
  },
});

const classesOfKind = createRoute({
  getParentRoute: () => signedIn,
  path: "/classifications/$kind",
  validateSearch: classesSearch,
  component: lazyRouteComponent(() => import("../../views/classes/ClassesView"), "ClassesView"),
});

const classList = createRoute({
  getParentRoute: () => signedIn,
  path: "/classifications/$kind/customers",
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import("../../views/classes/ListView"), "ListView"),
});

const competitors = createRoute({
  getParentRoute: () => signedIn,
  path: "/competitors",
  validateSearch: competitorsSearch,
  component: lazyRouteComponent(
    () => import("../../views/rivals/CompetitorsView"),
    "CompetitorsView",
  ),
});

const competitor = createRoute({
  getParentRoute: () => signedIn,
  path: "/competitors/$id",
  validateSearch: competitorSearch,
  component: lazyRouteComponent(
    () => import("../../views/rivals/CompetitorView"),
    "CompetitorView",
  ),
});

const incumbencies = createRoute({
  getParentRoute: () => signedIn,
  path: "/incumbencies",
  validateSearch: incumbenciesSearch,
  component: lazyRouteComponent(
    () => import("../../views/rivals/IncumbenciesView"),
    "IncumbenciesView",
  ),
});

const partners = createRoute({
  getParentRoute: () => signedIn,
  path: "/partners",
  validateSearch: partnersSearch,
  component: lazyRouteComponent(() => import("../../views/partners/PartnersView"), "PartnersView"),
});

const partner = createRoute({
  getParentRoute: () => signedIn,
  path: "/partners/$id",
  component: lazyRouteComponent(() => import("../../views/partners/PartnerView"), "PartnerView"),
});

const registrations = createRoute({
  getParentRoute: () => signedIn,
  path: "/deal-registrations",
  validateSearch: registrationsSearch,
  component: lazyRouteComponent(
    () => import("../../views/partners/RegistrationsView"),
    "RegistrationsView",
  ),
});

/** The base as a whole, and others who are in it. */
export const figureRoutes = [
  portfolio,
  endedTests,
  classes,
  classesOfKind,
  classList,
  competitors,
  competitor,
  incumbencies,
  partners,
  partner,
  registrations,
] as const;
