import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";

type Source = NonNullable<Schemas["FollowUpPlan"]["source"]>;

/** 来自 Review（10月12日，王经理） */
export function usePlanSourceWords() {
  const { t } = useTranslation();
  const format = useFormats();
  return (source: Source) =>
    t(source.byName ? "planSource.review" : "planSource.reviewOn", {
      on: format.shortDate(source.on),
      by: source.byName ?? "",
    });
}

/** What a promise comes from, and the way there. */
export function PlanSource({ source }: { source: Schemas["FollowUpPlan"]["source"] }) {
  const words = usePlanSourceWords();
  if (!source) return null;
  return (
    <Link to="/reviews/$id" params={{ id: source.id }} search={{}} className="link">
      {words(source)}
    </Link>
  );
}
