import type { ReactNode } from "react";
import "./tags.css";

export function Pill({
  tone,
  children,
}: {
  tone?: "strong" | "late" | "warn";
  children: ReactNode;
}) {
  return <span className={tone ? `pill pill-${tone}` : "pill"}>{children}</span>;
}
