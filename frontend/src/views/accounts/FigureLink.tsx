import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState, type ReactNode } from "react";
import { parseSearch } from "../../app/searchText";
import { ROWS } from "./FigureRows";

/** Lists of the service that have a view of the same query. */
const VIEWS: Record<string, "/orders" | "/test-trials" | "/projects" | "/key-accounts/reports"> = {
  orders: "/orders",
  "test-trials": "/test-trials",
  projects: "/projects",
  "account-reports": "/key-accounts/reports",
};

interface Props {
  /** Path and query of what the service counted. */
  list: string | null | undefined;
  label: string;
  children: ReactNode;
}

/** A figure that leads to what it counts or adds up: a view of the list, or the rows above the page. */
export function FigureLink({ list, label, children }: Props) {
  const [open, setOpen] = useState(false);
  const [path = "", query = ""] = (list ?? "").replace("/api/v1/", "").split("?");
  const view = VIEWS[path];
  const customer = /^customers\/([^/]+)\/(five-layer|competing-purchases)$/.exec(path);
  if (view) {
    return (
      <Link to={view} search={parseSearch(query)} aria-label={label}>
        {children}
      </Link>
    );
  }
  if (customer) {
    return (
      <Link
        to="/customers/$id"
        params={{ id: customer[1] ?? "" }}
        search={{ tab: customer[2] === "five-layer" ? "layers" : "rivals" }}
        aria-label={label}
      >
        {children}
      </Link>
    );
  }
  const Rows = ROWS[path];
  if (!Rows) return children;
  return (
    <>
      <Button type="link" className="figure-link" aria-label={label} onClick={() => setOpen(true)}>
        {children}
      </Button>
      {open && <Rows query={query} title={label} close={() => setOpen(false)} />}
    </>
  );
}
