import { useTranslation } from "react-i18next";
import type { WorklistItem } from "../../api/types";
import { useFormats } from "../../ui/format";
import { useNarrow } from "../../ui/narrow";
import { Pill } from "../../ui/Pill";
import { usePlanSourceWords } from "../followup/PlanSource";
import { StatusTag } from "../../ui/StatusTag";
import { tellingReasons } from "./joined";
import type { PaneMode } from "./PlanPane";
import { useReason } from "./reason";

interface Props {
  item: WorklistItem;
  chosen: boolean;
  /** Whose it is, where that is not plain. */
  owner?: string | null;
  choose: (item: WorklistItem, mode?: PaneMode) => void;
}

/** Who, why, and what was said last, in three lines. */
export function WorklistRow({ item, chosen, owner, choose }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const narrow = useNarrow();
  const reason = useReason();
  const sourceWords = usePlanSourceWords();
  const { plan, customer } = item;
  return (
    <li>
      <button
        type="button"
        className="work"
        data-plan={plan.id}
        aria-current={chosen || undefined}
        // On a phone choosing opens the sheet, which takes a tap; elsewhere focus and choice are one.
        onFocus={() => !narrow && !chosen && choose(item)}
        onClick={() => choose(item)}
      >
        <span className="work-head">
          <strong className="ellipsis">{customer.name}</strong>
          <span className="work-tags">
            <StatusTag status={customer.status} />
            {customer.importance === "KEY" && <Pill tone="strong">{t("importance.KEY")}</Pill>}
            {owner && <Pill>{owner}</Pill>}
            {(customer.tier === "STRATEGIC" || customer.tier === "TOP") && (
              <Pill tone="strong">{t(`tier.${customer.tier}`)}</Pill>
            )}
          </span>
          <span className="work-when num">
            {item.daysLate > 0 ? (
              <Pill tone="late">{t("today.daysLate", { count: item.daysLate })}</Pill>
            ) : (
              <span className="faint">{format.monthDay(plan.dueOn)}</span>
            )}
          </span>
        </span>
        <span className="work-why">
          <span className="work-kind">{t(`kind.${plan.kind}`)}</span>
          {plan.purpose ??
            tellingReasons(item.reasons)
              .map((r) => reason(r, plan))
              .join(t("list.semicolon"))}
          {plan.source && (
            <>
              {" "}
              <Pill>{sourceWords(plan.source)}</Pill>
            </>
          )}
        </span>
        {item.stalls.length > 0 && (
          <span className="row work-stalls">
            {item.stalls.map((stall) => (
              <Pill key={`${stall.trialId}${stall.kind}`} tone="late">
                {t("trial.stalledProduct", {
                  product: stall.product,
                  what:
                    stall.kind === "REGISTRATION_EXPIRING"
                      ? t("partners.runsOut", { date: format.shortDate(stall.since) })
                      : t(`trial.stall.${stall.kind}`),
                })}
              </Pill>
            ))}
          </span>
        )}
        {item.lastInteraction && (
          <span className="work-last ellipsis">
            {t("today.last", { date: format.shortDate(item.lastInteraction.occurredAt) })}
            {item.lastInteraction.summary}
          </span>
        )}
      </button>
    </li>
  );
}
