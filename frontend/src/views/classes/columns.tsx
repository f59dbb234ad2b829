import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import type { Schemas } from "../../api/types";
import type { Formats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import type { AliveLevel, Kind } from "./kinds";

export interface Rows {
  abc: Schemas["AbcRow"];
  rfm: Schemas["RfmRow"];
  lifecycle: Schemas["LifecycleRow"];
  attitude: Schemas["AttitudeRow"];
  "value-grade": Schemas["ValueGradeRow"];
  tier: Schemas["TierRow"];
  "lifetime-value": Schemas["LifetimeRow"];
}

export interface Column<R> {
  label: string;
  right?: boolean;
  cell: (row: R) => ReactNode;
}

export type Columns = { [K in Kind]: Column<Rows[K]>[] };

const pill = (text: string | null | undefined, strong = false): ReactNode =>
  text ? <Pill tone={strong ? "strong" : undefined}>{text}</Pill> : "–";

/** What each list shows of a customer, beside its name, its owner and the reason. */
export function columnsOf(t: TFunction, format: Formats, compared: boolean): Columns {
  const letter = (value: string | null | undefined) =>
    value ? t("customer.abc", { letter: value }) : null;
  const percent = (value: number | null | undefined) => format.percent(value);
  const one = (value: number) => format.number(Math.round(value * 100) / 100);
  const before = <R,>(cell: (row: R) => ReactNode): Column<R>[] =>
    compared ? [{ label: t("classes.before"), cell }] : [];
  const level = (value: AliveLevel | null | undefined, strong = false) =>
    pill(value && t(`classes.aliveLevel.${value}`), strong);
  const whole = (amount: number) => format.money(Math.round(amount));
  // What it was stands before what it is.
  const then = (now: number, earlier: number | null | undefined, say: (v: number) => string) =>
    earlier == null ? say(now) : `${say(earlier)} → ${say(now)}`;
  return {
    abc: [
      {
        label: t("classes.class"),
        cell: (row) => pill(letter(row.abcClass), row.abcClass === "A"),
      },
      ...before<Rows["abc"]>((row) => pill(letter(row.previousClass))),
      { label: t("classes.rank"), right: true, cell: (row) => format.number(row.rank) },
      { label: t("classes.amount"), right: true, cell: (row) => format.money(row.amount) },
      { label: t("classes.shareOfAmount"), right: true, cell: (row) => percent(row.share) },
      ...(compared
        ? [
            {
              label: t("classes.amountBefore"),
              right: true,
              cell: (row: Rows["abc"]) => format.money(row.previousAmount),
            },
          ]
        : []),
    ],
    rfm: [
      {
        label: t("classes.segmentOne"),
        cell: (row) => pill(row.segment && t(`classes.segment.${row.segment}`)),
      },
      ...before<Rows["rfm"]>((row) =>
        pill(row.previousSegment && t(`classes.segment.${row.previousSegment}`)),
      ),
      {
        label: t("classes.scores"),
        cell: (row) => (row.r == null ? "–" : `${row.r} · ${row.f} · ${row.m}`),
      },
      {
        label: t("classes.recency"),
        right: true,
        cell: (row) =>
          row.recencyDays == null ? "–" : t("classes.days", { count: row.recencyDays }),
      },
      { label: t("classes.frequency"), right: true, cell: (row) => format.number(row.frequency) },
      { label: t("classes.amount"), right: true, cell: (row) => format.money(row.monetary) },
    ],
    lifecycle: [
      {
        label: t("filter.lifecycleStage"),
        cell: (row) => pill(row.stage && t(`classes.stage.${row.stage}`), row.stage === "LOYAL"),
      },
      ...before<Rows["lifecycle"]>((row) =>
        pill(row.previousStage && t(`classes.stage.${row.previousStage}`)),
      ),
      { label: t("classes.orders"), right: true, cell: (row) => format.number(row.orders) },
      {
        label: t("classes.silent"),
        right: true,
        cell: (row) =>
          row.silentDays == null ? "–" : t("classes.days", { count: row.silentDays }),
      },
      {
        label: t("classes.lastOrderedOn"),
        right: true,
        cell: (row) => format.shortDate(row.lastOrderedOn),
      },
    ],
    attitude: [
      {
        label: t("classes.confirmed"),
        cell: (row) => (
          <>
            {pill(row.attitude && t(`classes.attitude.${row.attitude}`), true)}
            {row.earlyAdopter && <Pill>{t("classes.earlyAdopter")}</Pill>}
          </>
        ),
      },
      ...before<Rows["attitude"]>((row) =>
        pill(row.previousAttitude && t(`classes.attitude.${row.previousAttitude}`)),
      ),
      {
        label: t("classes.proposed"),
        cell: (row) => (
          <>
            {pill(row.proposedAttitude && t(`classes.attitude.${row.proposedAttitude}`))}
            {row.proposedEarlyAdopter && <Pill>{t("classes.earlyAdopter")}</Pill>}
          </>
        ),
      },
      {
        label: t("classes.shareOfWallet"),
        right: true,
        cell: (row) => percent(row.shareOfWallet),
      },
      { label: t("classes.amount"), right: true, cell: (row) => format.money(row.amount) },
    ],
    "value-grade": [
      {
        label: t("filter.valueGrade"),
        cell: (row) => pill(row.valueGrade, row.valueGrade === "A"),
      },
      ...before<Rows["value-grade"]>((row) => pill(row.previousGrade)),
      {
        label: t("field.procurementBudget"),
        right: true,
        cell: (row) => format.money(row.procurementBudget),
      },
      {
        label: t("field.annualRevenue"),
        right: true,
        cell: (row) => format.money(row.annualRevenue),
      },
      {
        label: t("field.sizeClass"),
        cell: (row) => (row.sizeClass ? t(`size.${row.sizeClass}`) : "–"),
      },
    ],
    tier: [
      { label: t("classes.setTier"), cell: (row) => pill(row.tier && t(`tier.${row.tier}`)) },
      ...before<Rows["tier"]>((row) => pill(row.previousTier && t(`tier.${row.previousTier}`))),
      {
        label: t("classes.proposed"),
        cell: (row) => pill(t(`tier.${row.proposedTier}`), row.differs),
      },
      ...(compared
        ? [
            {
              label: t("classes.proposedBefore"),
              cell: (row: Rows["tier"]) =>
                pill(row.previousProposedTier && t(`tier.${row.previousProposedTier}`)),
            },
          ]
        : []),
      { label: t("field.abcClass"), cell: (row) => row.abcClass ?? "–" },
      {
        label: t("classes.segmentOne"),
        cell: (row) => (row.rfmSegment ? t(`classes.segment.${row.rfmSegment}`) : "–"),
      },
    ],
    "lifetime-value": [
      {
        label: t("classes.aliveLevelOne"),
        cell: (row) => (
          <>
            {row.previousAliveLevel && <>{level(row.previousAliveLevel)} → </>}
            {level(row.aliveLevel, row.aliveLevel === "VERY_HIGH")}
          </>
        ),
      },
      {
        label: t("classes.lifetimeValue"),
        right: true,
        cell: (row) => then(row.lifetimeValue, row.previousLifetimeValue, whole),
      },
      {
        label: t("classes.aliveOne"),
        right: true,
        cell: (row) => then(row.alive, row.previousAlive, percent),
      },
      {
        label: t("classes.expectedOrders"),
        right: true,
        cell: (row) => then(row.expectedOrders, row.previousExpectedOrders, one),
      },
      // Two days side by side leave no room for these; the reason says them too.
      ...(compared
        ? []
        : [
            {
              label: t("classes.orderValue"),
              right: true,
              cell: (row: Rows["lifetime-value"]) => whole(row.expectedOrderValue),
            },
            {
              label: t("classes.repeats"),
              right: true,
              cell: (row: Rows["lifetime-value"]) => format.number(row.repeats),
            },
          ]),
    ],
  };
}
