import dayjs, { type Dayjs } from "dayjs";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

export interface Formats {
  date(value: string | null | undefined): string;
  monthDay(value: string): string;
  /** For columns: without the year when it is this one. */
  shortDate(value: string | null | undefined): string;
  month(value: string): string;
  dateTime(value: string | null | undefined): string;
  number(value: number | null | undefined): string;
  money(value: number | null | undefined): string;
  /** Money where room is scarce: 12.3万, 123k. */
  brief(value: number | null | undefined): string;
  percent(value: number | null | undefined): string;
  /** A rate of the service, rounded once: from the two counts it was made of. */
  ratio(part: number, whole: number, rate: number | null | undefined): string;
}

const NONE = "–";

/** Dates, numbers and money as the reader writes them. Business dates have no time zone; of an instant it is the reader's day. */
export function formatsFor(language: string, now = new Date()): Formats {
  // English without a country would put the month first, which half of its readers misread.
  const locale = language === "en" ? "en-GB" : language;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const monthDay = new Intl.DateTimeFormat(locale, {
    month: "short",
    day: "numeric",
    weekday: "short",
    timeZone: "UTC",
  });
  const inYear = new Intl.DateTimeFormat(locale, {
    month: "short",
    day: "numeric",
    timeZone: "UTC",
  });
  // Chinese dates in figures are plain to everybody; of English ones nobody knows which is the month.
  const narrow =
    locale === "en-GB"
      ? day
      : new Intl.DateTimeFormat(locale, { dateStyle: "short", timeZone: "UTC" });
  const thisYear = String(now.getFullYear());
  const month = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  const time = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  const number = new Intl.NumberFormat(locale);
  const money = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "CNY",
    maximumFractionDigits: 2,
    minimumFractionDigits: 0,
  });
  const brief = new Intl.NumberFormat(locale, {
    notation: "compact",
    maximumFractionDigits: 1,
  });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const asDay = (value: string) => new Date(`${dayOf(value)}T00:00:00Z`);
  const rateOf = (v: number | null | undefined) =>
    v === null || v === undefined ? NONE : percent.format(v);
  return {
    date: (v) => (v ? day.format(asDay(v)) : NONE),
    monthDay: (v) => monthDay.format(asDay(v)),
    shortDate: (v) =>
      v ? (dayOf(v).startsWith(thisYear) ? inYear : narrow).format(asDay(v)) : NONE,
    month: (v) => month.format(asDay(`${v.slice(0, 7)}-01`)),
    dateTime: (v) => (v ? time.format(new Date(v)) : NONE),
    number: (v) => (v === null || v === undefined ? NONE : number.format(v)),
    money: (v) => (v === null || v === undefined ? NONE : money.format(v)),
    brief: (v) => (v === null || v === undefined ? NONE : brief.format(v)),
    percent: rateOf,
    ratio: (part, whole, rate) =>
      rateOf(whole === 0 || rate === null || rate === undefined ? rate : part / whole),
  };
}

/** An instant in UTC may be of another day than on the reader's clock. */
function dayOf(value: string): string {
  return value.length > 10 ? dayjs(value).format("YYYY-MM-DD") : value;
}

export function useFormats(): Formats {
  const { i18n } = useTranslation();
  const locale = i18n.resolvedLanguage ?? "zh-CN";
  return useMemo(() => formatsFor(locale), [locale]);
}

/** The calendar day on the reader's clock, as the API writes days. */
export function isoDay(day: Dayjs | null | undefined): string | undefined {
  return day ? day.format("YYYY-MM-DD") : undefined;
}
