import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import type { Template } from "./choices";

const IN_MONEY = ["REVENUE", "GROSS_PROFIT"];

interface Props {
  template: Template;
  english: boolean;
  /** Among others: what holds for all of them is said once. */
  listed?: boolean;
}

/** The goals and activities that a template brings. */
export function TemplateParts({ template, english, listed }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const change = ({ metric, percent, plus }: Template["goals"][number]) =>
    typeof percent === "number"
      ? format.percent(percent / 100)
      : metric === "SHARE_OF_WALLET" && typeof plus === "number"
        ? t("accounts.templatePoints", { points: format.number(plus) })
        : IN_MONEY.includes(metric)
          ? format.money(plus)
          : format.number(plus);
  const about = english && template.descriptionEn ? template.descriptionEn : template.description;
  return (
    <div className="account-template">
      {about && <p>{about}</p>}
      <ul>
        {template.goals.map((goal, at) => (
          <li key={at}>
            {t(
              goal.direction === "REDUCTION"
                ? "accounts.templateReduction"
                : "accounts.templateGrowth",
              { metric: t(`accounts.metric.${goal.metric}`), change: change(goal) },
            )}
          </li>
        ))}
      </ul>
      <ol>
        {template.activities.map((activity, at) => (
          <li key={at}>
            <span className="num faint">
              {t("accounts.templateDay", { day: activity.daysAfter })}
            </span>
            <span>
              {english && activity.titleEn ? activity.titleEn : activity.title}{" "}
              <span className="faint">
                {t(`accounts.kind.${activity.kind}`)}
                {typeof activity.cost === "number" ? ` · ${format.money(activity.cost)}` : ""}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {!listed && <p className="faint">{t("accounts.templateBrings")}</p>}
    </div>
  );
}
