import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { InteractionKind, Schemas, Status, TimelineEntry } from "../../api/types";
import { currentLocale } from "../../i18n";
import { useFormats } from "../../ui/format";

type Kind = Schemas["TimelineKind"];

/** What an entry brings along depends on its kind. */
interface Details {
  kind?: InteractionKind;
  summary?: string | null;
  needs?: string | null;
  doubts?: string | null;
  valued?: string | null;
  nextStep?: string | null;
  toStatus?: Status;
  reason?: string | null;
  /** The rule that cancelled a plan, or why a trial ended. */
  cause?: Schemas["CancelCause"] | Schemas["TrialCause"] | null;
  dueOn?: string;
  purpose?: string | null;
  name?: string;
  position?: string | null;
  questionZh?: string;
  questionEn?: string;
  answer?: string;
  /** Of orders and payments. */
  externalId?: string | null;
  amount?: number;
  orderedOn?: string;
  daysLate?: number;
  stage?: Schemas["TrialStage"];
  product?: string;
  note?: string | null;
  competitorName?: string;
  /** Of a deal registration. */
  partnerName?: string;
  validUntil?: string;
  outcome?: Schemas["IncumbencyOutcome"];
  outcomeNote?: string | null;
  description?: string;
}

export const detailsOf = (entry: TimelineEntry) => entry.details as Details;

const PLANS: readonly Kind[] = ["PLAN_DONE", "PLAN_RESCHEDULED", "PLAN_CANCELLED"];

const TRADE: readonly Kind[] = ["ORDERED", "ORDER_CANCELLED", "PAID"];

export function useTimelineTitle() {
  const { t } = useTranslation();
  const format = useFormats();
  return (entry: TimelineEntry): string => {
    const d = detailsOf(entry);
    if (entry.kind === "INTERACTION") return d.kind ? t(`kind.${d.kind}`) : "";
    if (entry.kind === "STATUS_CHANGE") {
      return t("timeline.STATUS_CHANGE", { status: d.toStatus ? t(`status.${d.toStatus}`) : "" });
    }
    if (entry.kind === "TRIAL_STAGE") {
      return t("timeline.TRIAL_STAGE", {
        product: d.product,
        stage: d.stage ? t(`trial.stage.${d.stage}`) : "",
      });
    }
    return t(`timeline.${entry.kind}`, {
      date: format.date(d.dueOn),
      name: d.partnerName ?? d.competitorName ?? [d.name, d.position].filter(Boolean).join(" · "),
      amount: format.money(d.amount),
    });
  };
}

export function TimelineText({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation();
  const d = detailsOf(entry);
  if (entry.kind === "INTERACTION") return <Said details={d} />;
  if (entry.kind === "CHECKLIST_ANSWER") {
    return (
      <>
        <p className="soft">{currentLocale() === "zh-CN" ? d.questionZh : d.questionEn}</p>
        <p className="prose">{d.answer}</p>
      </>
    );
  }
  if (TRADE.includes(entry.kind)) {
    const late = d.daysLate ? t("purchases.paidLate", { count: d.daysLate }) : undefined;
    const said = [d.externalId, late, d.reason].filter(Boolean).join(" · ");
    return said ? <p className="prose soft num">{said}</p> : null;
  }
  if (entry.kind === "TRIAL_STAGE") return <TrialText entry={entry} />;
  if (d.partnerName) return <RegistrationText details={d} />;
  const kind = PLANS.includes(entry.kind) && d.kind ? t(`kind.${d.kind}`) : undefined;
  const cause = d.cause && t(`cancelCause.${d.cause as Schemas["CancelCause"]}`);
  const outcome = d.outcome && t(`rivals.outcomes.${d.outcome}`);
  const text = [kind, d.purpose, d.reason, cause, outcome, d.outcomeNote, d.description]
    .filter(Boolean)
    .join(" · ");
  return text ? <p className="prose soft">{text}</p> : null;
}

function TrialText({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation();
  const { cause, note } = detailsOf(entry);
  const why = cause && t(`trial.cause.${cause as Schemas["TrialCause"]}`);
  return (
    <p className="prose soft">
      {[why, note].filter(Boolean).map((text) => (
        <span key={text}>{text} · </span>
      ))}
      <Link to="/test-trials/$id" params={{ id: entry.subjectId }}>
        {t("timeline.toTrial")}
      </Link>
    </p>
  );
}

/** What a partner registered, until when, and what was said of it. */
function RegistrationText({ details }: { details: Details }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { product, validUntil, reason, note } = details;
  const until = t("partners.forUntil", {
    product: product ?? t("partners.allProducts"),
    until: format.date(validUntil),
  });
  return <p className="prose soft">{[until, reason, note].filter(Boolean).join(" · ")}</p>;
}

function Said({ details }: { details: Details }) {
  const { t } = useTranslation();
  const finer = (["needs", "doubts", "valued", "nextStep"] as const).filter((k) => details[k]);
  return (
    <>
      <p className="prose">{details.summary}</p>
      {finer.length > 0 && (
        <dl className="finer">
          {finer.map((key) => (
            <div key={key}>
              <dt>{t(`log.${key}`)}</dt>
              <dd className="prose">{details[key]}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
