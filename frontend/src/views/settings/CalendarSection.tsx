import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { Button, Calendar, Input, Segmented } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { currentLocale } from "../../i18n";
import { queryClient } from "../../app/queryClient";
import { FormErrors } from "../../ui/FormErrors";
import { isoDay, useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";

type Day = Schemas["CalendarDay"];
type Choice = Day["kind"] | "ORDINARY";
const CHOICES = ["ORDINARY", "HOLIDAY", "WORKDAY"] as const;

/** How the days of the week stand where the calendar says nothing. */
const isWeekend = (day: Dayjs) => [0, 6].includes(day.day());

/** Holidays and make-up working days; every other day follows the week. */
export default function CalendarSection() {
  const { t } = useTranslation();
  const locale = currentLocale();
  const format = useFormats();
  const [month, setMonth] = useState(() => dayjs());
  const [chosen, setChosen] = useState<Dayjs>(() => dayjs());
  const query = $api.useQuery("get", "/api/v1/working-calendar", {
    params: { query: { year: month.year() } },
  });
  // In December the first days of January are in sight.
  const later = $api.useQuery("get", "/api/v1/working-calendar", {
    params: { query: { year: month.startOf("month").add(41, "day").year() } },
  });
  const [nameZh, setNameZh] = useState("");
  const [nameEn, setNameEn] = useState("");
  const form = useSubmit(async (date: string, kind: Choice) => {
    const params = { path: { date } };
    if (kind === "ORDINARY") await api.DELETE("/api/v1/working-calendar/{date}", { params });
    else {
      // A day that nobody names is called what it is.
      const plain = t(`settings.calendar.${kind}`);
      const names = {
        nameZh: nameZh.trim() || nameEn.trim() || plain,
        nameEn: nameEn.trim() || nameZh.trim() || plain,
      };
      await api.PUT("/api/v1/working-calendar/{date}", { params, body: { kind, ...names } });
      setNameZh("");
      setNameEn("");
    }
    toast(t("settings.calendar.saved", { date: format.monthDay(date) }));
    await queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/working-calendar"] });
  });
  return (
    <Loaded query={query}>
      {({ items: days }) => {
        const of = (d: Dayjs) =>
          [...days, ...(later.data?.items ?? [])].find((x) => x.date === isoDay(d));
        return (
          <>
            <FormErrors messages={form.rest} />
            <div className="row">
              <strong>{format.monthDay(isoDay(chosen) ?? "")}</strong>
              <Segmented
                aria-label={t("settings.calendar.kind")}
                value={of(chosen)?.kind ?? "ORDINARY"}
                onChange={(kind: Choice) => void form.submit(isoDay(chosen) ?? "", kind)}
                options={CHOICES.map((c) => ({ value: c, label: t(`settings.calendar.${c}`) }))}
              />
              {!of(chosen) && (
                <>
                  <Input
                    className="day-name"
                    aria-label={t("settings.calendar.nameZh")}
                    placeholder={t("settings.calendar.nameZh")}
                    value={nameZh}
                    onChange={(e) => setNameZh(e.target.value)}
                  />
                  <Input
                    className="day-name"
                    aria-label={t("settings.calendar.nameEn")}
                    placeholder={t("settings.calendar.nameEn")}
                    value={nameEn}
                    onChange={(e) => setNameEn(e.target.value)}
                  />
                </>
              )}
              {of(chosen) && (
                <span className="soft">
                  {locale === "zh-CN" ? of(chosen)?.nameZh : of(chosen)?.nameEn}
                </span>
              )}
            </div>
            <ul className="day-legend">
              {(["WEEKEND", "HOLIDAY", "WORKDAY"] as const).map((kind) => (
                <li key={kind}>
                  <span className="work-day" data-kind={kind}>
                    <b>{t(`settings.calendar.short.${kind}`)}</b>
                  </span>{" "}
                  {t(`settings.calendar.legend.${kind}`)}
                </li>
              ))}
            </ul>
            <Calendar
              className="work-calendar"
              headerRender={({ value, onChange }) => (
                <MonthHead value={value} onChange={onChange} />
              )}
              value={chosen}
              onPanelChange={(d) => {
                setMonth(d);
                setChosen(d);
              }}
              onSelect={(d) => {
                setChosen(d);
                setMonth(d);
              }}
              cellRender={(d, info) => {
                const day = info.type === "date" ? of(d) : undefined;
                const kind = day?.kind ?? (isWeekend(d) ? "WEEKEND" : undefined);
                return kind ? (
                  <span className="work-day" data-kind={kind}>
                    <b>{t(`settings.calendar.short.${kind}`)}</b>
                    {day && (
                      <span className="work-day-name">
                        {locale === "zh-CN" ? day.nameZh : day.nameEn}
                      </span>
                    )}
                  </span>
                ) : null;
              }}
            />
          </>
        );
      }}
    </Loaded>
  );
}

function MonthHead({ value, onChange }: { value: Dayjs; onChange: (month: Dayjs) => void }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <div className="row month-head">
      <Button
        size="small"
        icon={<LeftOutlined />}
        aria-label={t("settings.calendar.earlier")}
        onClick={() => onChange(value.subtract(1, "month"))}
      />
      <strong className="num">{format.month(isoDay(value) ?? "")}</strong>
      <Button
        size="small"
        icon={<RightOutlined />}
        aria-label={t("settings.calendar.later")}
        onClick={() => onChange(value.add(1, "month"))}
      />
    </div>
  );
}
