import {
  ApartmentOutlined,
  BarsOutlined,
  ClusterOutlined,
  CloudUploadOutlined,
  ContactsOutlined,
  ExperimentOutlined,
  FlagOutlined,
  InboxOutlined,
  PieChartOutlined,
  ScheduleOutlined,
  SafetyOutlined,
  SettingOutlined,
  ShopOutlined,
  ShoppingOutlined,
  TeamOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import type { Me } from "../api/types";
import { can, type Offer } from "./permissions";

export interface Destination {
  to:
    | "/today"
    | "/customers"
    | "/contacts"
    | "/customer-pool"
    | "/orders"
    | "/test-trials"
    | "/competitors"
    | "/partners"
    | "/portfolio"
    | "/five-layers"
    | "/key-accounts"
    | "/classifications"
    | "/team"
    | "/imports"
    | "/settings";
  text:
    | "nav.today"
    | "nav.customers"
    | "nav.contacts"
    | "nav.pool"
    | "nav.orders"
    | "nav.trials"
    | "nav.competitors"
    | "nav.partners"
    | "nav.portfolio"
    | "nav.fiveLayers"
    | "nav.keyAccounts"
    | "nav.classifications"
    | "nav.team"
    | "nav.reviews"
    | "nav.imports"
    | "nav.settings";
  icon: ReactNode;
  /** On a phone the first ones stand in the bar, the others behind "more". */
  first: boolean;
}

const all: Destination[] = [
  { to: "/today", text: "nav.today", icon: <ScheduleOutlined />, first: true },
  { to: "/customers", text: "nav.customers", icon: <TeamOutlined />, first: true },
  { to: "/contacts", text: "nav.contacts", icon: <ContactsOutlined />, first: false },
  { to: "/customer-pool", text: "nav.pool", icon: <InboxOutlined />, first: false },
  { to: "/orders", text: "nav.orders", icon: <ShoppingOutlined />, first: false },
  { to: "/test-trials", text: "nav.trials", icon: <ExperimentOutlined />, first: false },
  { to: "/competitors", text: "nav.competitors", icon: <ShopOutlined />, first: false },
  { to: "/partners", text: "nav.partners", icon: <ApartmentOutlined />, first: false },
  { to: "/portfolio", text: "nav.portfolio", icon: <PieChartOutlined />, first: true },
  { to: "/five-layers", text: "nav.fiveLayers", icon: <BarsOutlined />, first: false },
  { to: "/key-accounts", text: "nav.keyAccounts", icon: <FlagOutlined />, first: false },
  {
    to: "/classifications",
    text: "nav.classifications",
    icon: <ClusterOutlined />,
    first: false,
  },
  { to: "/team", text: "nav.team", icon: <SafetyOutlined />, first: false },
  { to: "/imports", text: "nav.imports", icon: <CloudUploadOutlined />, first: false },
  { to: "/settings", text: "nav.settings", icon: <SettingOutlined />, first: false },
];

/** What a view takes, by the beginning of its address. */
const offers: Record<
  | Destination["to"]
  | "/follow-up-plans"
  | "/incumbencies"
  | "/projects"
  | "/deal-registrations"
  | "/reviews",
  Offer | readonly Offer[]
> = {
  "/today": "customers",
  "/customers": "customers",
  "/contacts": "customers",
  "/follow-up-plans": "customers",
  "/competitors": "customers",
  "/incumbencies": "customers",
  "/projects": "customers",
  "/reviews": "customers",
  "/partners": "customers",
  "/deal-registrations": "customers",
  "/customer-pool": "pool",
  "/orders": "orders",
  "/test-trials": "trials",
  "/portfolio": "portfolio",
  "/five-layers": "customers",
  "/key-accounts": "accounts",
  "/classifications": "classes",
  // Who leads nobody reads their own reviews there.
  "/team": ["oversee", "customers"],
  "/imports": "import",
  "/settings": "settings",
};

export function destinations(me: Me): Destination[] {
  return all
    .filter((d) => any(me, offers[d.to]))
    .map((d) => (d.to === "/team" && !can(me, "oversee") ? { ...d, text: "nav.reviews" } : d));
}

function any(me: Me, offer: Offer | readonly Offer[]): boolean {
  return ([] as Offer[]).concat(offer).some((one) => can(me, one));
}

/** Whether the reader's role has anything to see at an address. */
export function isFor(me: Me, pathname: string): boolean {
  const [, offer] =
    Object.entries(offers).find(([to]) => pathname === to || pathname.startsWith(`${to}/`)) ?? [];
  return offer === undefined || any(me, offer);
}
