import {
  ClusterOutlined,
  CloudUploadOutlined,
  ContactsOutlined,
  ExperimentOutlined,
  InboxOutlined,
  PieChartOutlined,
  ScheduleOutlined,
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
    | "/portfolio"
    | "/classifications"
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
    | "nav.portfolio"
    | "nav.classifications"
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
  { to: "/portfolio", text: "nav.portfolio", icon: <PieChartOutlined />, first: true },
  {
    to: "/classifications",
    text: "nav.classifications",
    icon: <ClusterOutlined />,
    first: false,
  },
  { to: "/imports", text: "nav.imports", icon: <CloudUploadOutlined />, first: false },
  { to: "/settings", text: "nav.settings", icon: <SettingOutlined />, first: false },
];

/** What a view takes, by the beginning of its address. */
const offers: Record<Destination["to"] | "/follow-up-plans" | "/incumbencies", Offer> = {
  "/today": "customers",
  "/customers": "customers",
  "/contacts": "customers",
  "/follow-up-plans": "customers",
  "/competitors": "customers",
  "/incumbencies": "customers",
  "/customer-pool": "pool",
  "/orders": "orders",
  "/test-trials": "trials",
  "/portfolio": "portfolio",
  "/classifications": "classes",
  "/imports": "import",
  "/settings": "settings",
};

export function destinations(me: Me): Destination[] {
  return all.filter((d) => can(me, offers[d.to]));
}

/** Whether the reader's role has anything to see at an address. */
export function isFor(me: Me, pathname: string): boolean {
  const [, offer] =
    Object.entries(offers).find(([to]) => pathname === to || pathname.startsWith(`${to}/`)) ?? [];
  return offer === undefined || can(me, offer);
}
