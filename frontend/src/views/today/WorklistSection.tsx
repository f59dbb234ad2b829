import { useTranslation } from "react-i18next";
import type { WorklistItem } from "../../api/types";
import type { PaneMode } from "./PlanPane";
import { WorklistRow } from "./WorklistRow";

interface Props {
  section: WorklistItem["section"] | "ESCALATED";
  count: number;
  items: WorklistItem[];
  chosen: string | undefined;
  choose: (item: WorklistItem, mode?: PaneMode) => void;
}

export function WorklistSection({ section, count, items, chosen, choose }: Props) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <section
      className={`group group-${section.toLowerCase()}`}
      aria-labelledby={`group-${section}`}
    >
      <h2 id={`group-${section}`}>
        {t(`today.group.${section}`)} <span className="num faint">{count}</span>
      </h2>
      <ul>
        {items.map((item) => (
          <WorklistRow
            key={item.plan.id}
            item={item}
            chosen={item.plan.id === chosen}
            owner={section === "ESCALATED" ? item.plan.ownerName : undefined}
            choose={choose}
          />
        ))}
      </ul>
    </section>
  );
}
