import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";

/** What was agreed, and what became of it. */
export function ActionList({ actions }: { actions: Schemas["ReviewAction"][] }) {
  const { t } = useTranslation();
  const format = useFormats();
  if (actions.length === 0) return null;
  return (
    <ul className="review-actions">
      {actions.map((action) => (
        <li key={action.id}>
          <Pill tone={action.overdue ? "late" : action.state === "DONE" ? "strong" : undefined}>
            {t(`plans.states.${action.state}`)}
          </Pill>
          <span className="grow">
            {t(`kind.${action.kind}`)} · {action.purpose}
          </span>
          <span className="faint num">
            {action.ownerName ?? "–"} ·{" "}
            {action.doneOn
              ? format.shortDate(action.doneOn)
              : t("reviews.dueOn", { on: format.shortDate(action.dueOn) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
