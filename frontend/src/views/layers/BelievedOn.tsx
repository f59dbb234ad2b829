import { Button } from "antd";
import dayjs from "dayjs";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { DayPicker } from "../../ui/DayPicker";
import { useFormats } from "../../ui/format";
import "./believed.css";

interface Props {
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** Chooses the day of which one wants to see what was believed. */
export function BelievedOn({ value, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="believed-on">
      <label htmlFor={id}>{t("layers.asOf")}</label>
      <DayPicker
        id={id}
        allowClear
        value={value}
        maxDate={dayjs()}
        placeholder={t("layers.now")}
        onChange={onChange}
      />
      {value && <Button onClick={() => onChange(undefined)}>{t("layers.backToNow")}</Button>}
    </div>
  );
}

/** Says that what one sees is past. */
export function PastView({ day }: { day: string }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <p className="past-view" role="status">
      {t("layers.pastView", { day: format.date(day) })}
    </p>
  );
}
