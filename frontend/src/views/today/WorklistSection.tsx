import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { WorklistItem } from "../../api/types";
import { plansOf } from "../plans/search";
import type { PaneMode } from "./PlanPane";
import { WorklistRow } from "./WorklistRow";

interface Props {
  section: WorklistItem["section"] | "ESCALATED";
  count: number;
  /** All of them, where not all are shown here. */
  list?: string | null;
  items: WorklistItem[];
  chosen: string | undefined;
  choose: (item: WorklistItem, mode?: PaneMode) => void;
}

export function WorklistSection({ section, count, list, items, chosen, choose }: Props) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <section
      className={`group group-${section.toLowerCase()}`}
      aria-labelledby={`group-${section}`}
    >
      <h2 id={`group-${section}`}>
        {t(`today.group.${section}`)}{" "}
        {list ? (
          <Link to="/follow-up-plans" search={plansOf(list)} className="num">
            {count}
          </Link>
        ) : (
          <span className="num faint">{count}</span>
        )}
      </h2>
      <ul>
        {items.map((item) => (
          <WorklistRow
            key={item.plan.id}
            item={item}
            chosen={item.plan.id === chosen}
            owner={
              section === "ESCALATED" || item.promisedByOther ? item.plan.ownerName : undefined
            }
            choose={choose}
          />
        ))}
      </ul>
    </section>
  );
}
