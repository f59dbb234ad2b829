import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { contactsSearch } from "../../views/contacts/search";
import { customerSearch } from "../../views/customer/search";
import { customersSearch } from "../../views/customers/search";
import { importSearch } from "../../views/imports/search";
import { plansSearch } from "../../views/plans/search";
import { ordersSearch } from "../../views/purchases/search";
import { poolSearch } from "../../views/pool/search";
import { todaySearch } from "../../views/today/search";
import { trialsSearch } from "../../views/trials/search";
import { signedIn } from "./frame";

const today = createRoute({
  getParentRoute: () => signedIn,
  path: "/today",
  validateSearch: todaySearch,
  component: lazyRouteComponent(() => import("../../views/today/TodayView"), "TodayView"),
});

const customers = createRoute({
  getParentRoute: () => signedIn,
  path: "/customers",
  validateSearch: customersSearch,
  component: lazyRouteComponent(
    () => import("../../views/customers/CustomersView"),
    "CustomersView",
  ),
});

const customer = createRoute({
  getParentRoute: () => signedIn,
  path: "/customers/$id",
  validateSearch: customerSearch,
  component: lazyRouteComponent(() => import("../../views/customer/CustomerView"), "CustomerView"),
});

const contacts = createRoute({
  getParentRoute: () => signedIn,
  path: "/contacts",
  validateSearch: contactsSearch,
  component: lazyRouteComponent(() => import("../../views/contacts/ContactsView"), "ContactsView"),
});

const pool = createRoute({
  getParentRoute: () => signedIn,
  path: "/customer-pool",
  validateSearch: poolSearch,
  component: lazyRouteComponent(() => import("../../views/pool/PoolView"), "PoolView"),
});

const plans = createRoute({
  getParentRoute: () => signedIn,
  path: "/follow-up-plans",
  validateSearch: plansSearch,
  component: lazyRouteComponent(() => import("../../views/plans/PlansView"), "PlansView"),
});

const orders = createRoute({
  getParentRoute: () => signedIn,
  path: "/orders",
  validateSearch: ordersSearch,
  component: lazyRouteComponent(() => import("../../views/purchases/OrdersView"), "OrdersView"),
});

const trials = createRoute({
  getParentRoute: () => signedIn,
  path: "/test-trials",
  validateSearch: trialsSearch,
  component: lazyRouteComponent(() => import("../../views/trials/TrialsView"), "TrialsView"),
});

const trial = createRoute({
  getParentRoute: () => signedIn,
  path: "/test-trials/$id",
  component: lazyRouteComponent(() => import("../../views/trials/TrialView"), "TrialView"),
});

const imports = createRoute({
  getParentRoute: () => signedIn,
  path: "/imports",
  component: lazyRouteComponent(() => import("../../views/imports/ImportsView"), "ImportsView"),
});

const importJob = createRoute({
  getParentRoute: () => signedIn,
  path: "/imports/$id",
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import("../../views/imports/ImportView"), "ImportView"),
});

/** What happens with a customer, day by day. */
export const customerRoutes = [
  today,
  customers,
  customer,
  contacts,
  pool,
  plans,
  orders,
  trials,
  trial,
  imports,
  importJob,
] as const;
