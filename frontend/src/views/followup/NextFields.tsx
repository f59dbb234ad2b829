import { Input } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { DayPicker } from "../../ui/DayPicker";
import { Field } from "../../ui/Field";
import type { LogDraft } from "./logDraft";

interface Props {
  draft: LogDraft;
  update: (change: Partial<LogDraft>) => void;
  errorOf: (...path: string[]) => string | undefined;
  today: string;
}

const AHEAD = [1, 3, 7, 14, 30] as const;

/** What next and when: chips for the usual days, a date for the others. */
export function NextFields({ draft, update, errorOf, today }: Props) {
  const { t } = useTranslation();
  const choose = (day: string | undefined) => () =>
    update({ nextOn: draft.nextOn === day ? undefined : day });
  return (
    <div className="log-next">
      <Field label={t("log.nextPurpose")} error={errorOf("next", "purpose")}>
        {(props) => (
          <Input
            {...props}
            value={draft.nextPurpose}
            maxLength={500}
            placeholder={t("log.nextPurposeHint")}
            onChange={(e) => update({ nextPurpose: e.target.value })}
          />
        )}
      </Field>
      <Field
        label={t("log.nextOn")}
        error={errorOf("next", "dueOn")}
        hint={draft.nextOn ? undefined : t("log.nextByCadence")}
      >
        {(props) => (
          <div className="chips">
            {AHEAD.map((days) => {
              const day = dayjs(today).add(days, "day").format("YYYY-MM-DD");
              return (
                <button
                  key={days}
                  type="button"
                  className="chip"
                  aria-pressed={draft.nextOn === day}
                  onClick={choose(day)}
                >
                  {days === 1 ? t("log.tomorrow") : t("log.inDays", { count: days })}
                </button>
              );
            })}
            <DayPicker
              {...props}
              className="chip-date"
              value={draft.nextOn}
              minDate={dayjs(today)}
              placeholder={t("log.otherDay")}
              onChange={(d) => update({ nextOn: d })}
            />
          </div>
        )}
      </Field>
    </div>
  );
}
