import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { statusOf } from "../api/problem";
import { classesSearch, listSearch } from "../views/classes/search";
import { contactsSearch } from "../views/contacts/search";
import { customerSearch } from "../views/customer/search";
import { customersSearch } from "../views/customers/search";
import { endedTestsSearch } from "../views/portfolio/endedTests";
import { importSearch } from "../views/imports/search";
import { plansSearch } from "../views/plans/search";
import { ordersSearch } from "../views/purchases/search";
import { portfolioSearch } from "../views/portfolio/search";
import { poolSearch } from "../views/pool/search";
import { competitorSearch, competitorsSearch, incumbenciesSearch } from "../views/rivals/search";
import { todaySearch } from "../views/today/search";
import { trialsSearch } from "../views/trials/search";
import { Bones } from "../ui/Bones";
import { ErrorPanel } from "../ui/ErrorPanel";
import { whoAmI } from "./me";
import { can, seesAll } from "./permissions";
import { NotFound } from "./NotFound";
import { one, parseSearch, stringifySearch } from "./searchText";

const root = createRootRoute({ notFoundComponent: NotFound });

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (raw: Record<string, unknown>): { to?: string } => {
    const to = one(raw.to);
    // Only a place on this page: "//elsewhere" would lead away.
    return to && /^\/(?![/\\])/.test(to) ? { to } : {};
  },
  component: lazyRouteComponent(() => import("../views/signin/SignInView"), "SignInView"),
});

/** Everything but the sign-in view needs to know who is there. */
const signedIn = createRoute({
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
  component: lazyRouteComponent(() => import("./Shell"), "Shell"),
});

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

const today = createRoute({
  getParentRoute: () => signedIn,
  path: "/today",
  validateSearch: todaySearch,
  component: lazyRouteComponent(() => import("../views/today/TodayView"), "TodayView"),
});

const customers = createRoute({
  getParentRoute: () => signedIn,
  path: "/customers",
  validateSearch: customersSearch,
  component: lazyRouteComponent(() => import("../views/customers/CustomersView"), "CustomersView"),
});

const customer = createRoute({
  getParentRoute: () => signedIn,
  path: "/customers/$id",
  validateSearch: customerSearch,
  component: lazyRouteComponent(() => import("../views/customer/CustomerView"), "CustomerView"),
});

const contacts = createRoute({
  getParentRoute: () => signedIn,
  path: "/contacts",
  validateSearch: contactsSearch,
  component: lazyRouteComponent(() => import("../views/contacts/ContactsView"), "ContactsView"),
});

const pool = createRoute({
  getParentRoute: () => signedIn,
  path: "/customer-pool",
  validateSearch: poolSearch,
  component: lazyRouteComponent(() => import("../views/pool/PoolView"), "PoolView"),
});

const portfolio = createRoute({
  getParentRoute: () => signedIn,
  path: "/portfolio",
  validateSearch: portfolioSearch,
  component: lazyRouteComponent(() => import("../views/portfolio/PortfolioView"), "PortfolioView"),
});

const endedTests = createRoute({
  getParentRoute: () => signedIn,
  path: "/portfolio/ended-tests",
  validateSearch: endedTestsSearch,
  component: lazyRouteComponent(
    () => import("../views/portfolio/EndedTestsView"),
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
  component: lazyRouteComponent(() => import("../views/classes/ClassesView"), "ClassesView"),
});

const classList = createRoute({
  getParentRoute: () => signedIn,
  path: "/classifications/$kind/customers",
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import("../views/classes/ListView"), "ListView"),
});

const competitors = createRoute({
  getParentRoute: () => signedIn,
  path: "/competitors",
  validateSearch: competitorsSearch,
  component: lazyRouteComponent(() => import("../views/rivals/CompetitorsView"), "CompetitorsView"),
});

const competitor = createRoute({
  getParentRoute: () => signedIn,
  path: "/competitors/$id",
  validateSearch: competitorSearch,
  component: lazyRouteComponent(() => import("../views/rivals/CompetitorView"), "CompetitorView"),
});

const incumbencies = createRoute({
  getParentRoute: () => signedIn,
  path: "/incumbencies",
  validateSearch: incumbenciesSearch,
  component: lazyRouteComponent(
    () => import("../views/rivals/IncumbenciesView"),
    "IncumbenciesView",
  ),
});

const plans = createRoute({
  getParentRoute: () => signedIn,
  path: "/follow-up-plans",
  validateSearch: plansSearch,
  component: lazyRouteComponent(() => import("../views/plans/PlansView"), "PlansView"),
});

const orders = createRoute({
  getParentRoute: () => signedIn,
  path: "/orders",
  validateSearch: ordersSearch,
  component: lazyRouteComponent(() => import("../views/purchases/OrdersView"), "OrdersView"),
});

const trials = createRoute({
  getParentRoute: () => signedIn,
  path: "/test-trials",
  validateSearch: trialsSearch,
  component: lazyRouteComponent(() => import("../views/trials/TrialsView"), "TrialsView"),
});

const trial = createRoute({
  getParentRoute: () => signedIn,
  path: "/test-trials/$id",
  component: lazyRouteComponent(() => import("../views/trials/TrialView"), "TrialView"),
});

const imports = createRoute({
  getParentRoute: () => signedIn,
  path: "/imports",
  component: lazyRouteComponent(() => import("../views/imports/ImportsView"), "ImportsView"),
});

const importJob = createRoute({
  getParentRoute: () => signedIn,
  path: "/imports/$id",
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import("../views/imports/ImportView"), "ImportView"),
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
      today,
      customers,
      customer,
      contacts,
      pool,
      portfolio,
      endedTests,
      classes,
      classesOfKind,
      classList,
      competitors,
      competitor,
      incumbencies,
      plans,
      orders,
      trials,
      trial,
      imports,
      importJob,
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
