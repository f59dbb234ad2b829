import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { listOf } from "./search";

interface Props {
  /** Path and query of the service's list. */
  list: string;
  label?: string;
  className?: string;
  children: ReactNode;
}

/** A figure that leads to what it counted. */
export function ListLink({ list, label, className, children }: Props) {
  return (
    <Link {...listOf(list)} aria-label={label} className={className}>
      {children}
    </Link>
  );
}
