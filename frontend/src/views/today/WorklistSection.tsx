import { useTranslation } from "react-i18next";
import type { WorklistItem } from "../../api/types";
import type { PaneMode } from "./PlanPane";
import { WorklistRow } from "./WorklistRow";

interface Props {
  group: WorklistItem["group"];
  items: WorklistItem[];
  chosen: string | undefined;
  choose: (item: WorklistItem, mode?: PaneMode) => void;
}

export function WorklistSection({ group, items, chosen, choose }: Props) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <section className={`group group-${group.toLowerCase()}`} aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>
        {t(`today.group.${group}`)} <span className="num faint">{items.length}</span>
      </h2>
      <ul>
        {items.map((item) => (
          <WorklistRow
            key={item.planId}
            item={item}
            chosen={item.planId === chosen}
            choose={choose}
          />
        ))}
      </ul>
    </section>
  );
}
