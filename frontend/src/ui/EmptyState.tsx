import type { ReactNode } from "react";
import { Furrows } from "./Furrows";
import "./states.css";

interface Props {
  title: string;
  text?: string;
  action?: ReactNode;
}

/** Nothing here yet: says what to do first. */
export function EmptyState({ title, text, action }: Props) {
  return (
    <div className="state">
      <Furrows />
      <p className="state-title">{title}</p>
      {text && <p className="state-text">{text}</p>}
      {action}
    </div>
  );
}
