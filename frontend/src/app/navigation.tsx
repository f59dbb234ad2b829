import {
  CloudUploadOutlined,
  ContactsOutlined,
  InboxOutlined,
  PieChartOutlined,
  ScheduleOutlined,
  SettingOutlined,
  TeamOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import type { Me } from "../api/types";
import { can } from "./permissions";

export interface Destination {
  to:
    | "/today"
    | "/customers"
    | "/contacts"
    | "/customer-pool"
    | "/portfolio"
    | "/imports"
    | "/settings";
  text:
    | "nav.today"
    | "nav.customers"
    | "nav.contacts"
    | "nav.pool"
    | "nav.portfolio"
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
  { to: "/portfolio", text: "nav.portfolio", icon: <PieChartOutlined />, first: true },
  { to: "/imports", text: "nav.imports", icon: <CloudUploadOutlined />, first: false },
  { to: "/settings", text: "nav.settings", icon: <SettingOutlined />, first: false },
];

export function destinations(me: Me): Destination[] {
  return all.filter((d) => {
    if (d.to === "/imports") return can(me, "import");
    if (d.to === "/settings") return can(me, "settings");
    if (d.to === "/customer-pool") return can(me, "pool");
    if (d.to === "/portfolio") return can(me, "portfolio");
    return can(me, "customers");
  });
}
