import { DatePicker, type DatePickerProps } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { dayTyped, type DayFault } from "./dayTyped";
import { useFormats } from "./format";
import "./field.css";

interface Props extends Omit<
  DatePickerProps<Dayjs, false>,
  "value" | "onChange" | "onBlur" | "onInput" | "multiple" | "picker" | "format"
> {
  /** As the API writes days. */
  value: string | null | undefined;
  /** Undefined when the field was emptied. */
  onChange: (day: string | undefined) => void;
}

interface Wrong {
  /** The value that stood beside it: with another one it is past. */
  beside: string | null | undefined;
  fault: DayFault;
  day?: Dayjs | null;
}

const NOTHING_WRONG: Partial<Wrong> = {};

/**
 * A day, chosen or typed. What was typed and cannot be stays in the field, with what is wrong with
 * it below; forms do not save past it (`heldUp`).
 */
export function DayPicker({ value, onChange, minDate, maxDate, ...props }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const noteId = useId();
  const [wrong, setWrong] = useState<Wrong>();
  // The picker drops what it cannot take before the field is left.
  const typed = useRef<string>(undefined);
  const { fault, day: kept } = wrong && wrong.beside === value ? wrong : NOTHING_WRONG;
  const judge = (text: string) => {
    const found = dayTyped(text, minDate, maxDate);
    // A day outside the limits stays only as the value of the picker.
    const day = found && found !== "unreadable" ? dayjs(text) : undefined;
    setWrong(found && { beside: value, fault: found, day });
  };
  const words =
    fault &&
    {
      unreadable: t("day.unreadable"),
      early: t("day.early", { date: format.date(minDate?.format("YYYY-MM-DD")) }),
      late: t("day.late", { date: format.date(maxDate?.format("YYYY-MM-DD")) }),
    }[fault];
  const described = [props["aria-describedby"], words && noteId].filter(Boolean).join(" ");
  return (
    <div
      className="day-picker"
      onBlur={(event) => {
        if (event.target instanceof HTMLInputElement) judge(typed.current ?? event.target.value);
        typed.current = undefined;
      }}
      onInput={(event) => {
        if (!(event.target instanceof HTMLInputElement)) return;
        typed.current = event.target.value;
        // While one types nothing is wrong yet; what was wrong may be mended.
        if (fault) judge(event.target.value);
      }}
    >
      <DatePicker
        {...props}
        minDate={kept ? undefined : minDate}
        maxDate={kept ? undefined : maxDate}
        preserveInvalidOnBlur
        status={fault ? "error" : props.status}
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
        value={kept ?? (value ? dayjs(value) : null)}
        onChange={(day) => {
          typed.current = undefined;
          const text = day?.format("YYYY-MM-DD");
          const found = text && dayTyped(text, minDate, maxDate);
          setWrong(found ? { beside: value, fault: found, day } : undefined);
          if (!found) onChange(text);
        }}
      />
      {words && (
        <p id={noteId} className="field-error" role="alert">
          {words}
        </p>
      )}
    </div>
  );
}
