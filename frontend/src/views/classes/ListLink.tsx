import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Kind } from "./kinds";
import { listOf } from "./search";

interface Props {
  kind: Kind;
  /** The query of the list, as the service gave it with the figure. */
  list: string;
  label?: string;
  className?: string;
  children: ReactNode;
}

/** A figure that leads to the customers that it counted. */
export function ListLink({ kind, list, label, className, children }: Props) {
  return (
    <Link
      to="/classifications/$kind/customers"
      params={{ kind }}
      search={listOf(list)}
      aria-label={label}
      className={className}
    >
      {children}
    </Link>
  );
}
