import { DatePicker, Input, InputNumber, Select } from "antd";
import dayjs from "dayjs";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DayPicker } from "../../ui/DayPicker";
import { useDraft } from "../../ui/draft";
import { Field, type FieldProps } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import {
  belonging,
  complete,
  isNeeded,
  toBody,
  type RecordBody,
  type RecordField,
  type Values,
} from "./record";
import { refreshRivals } from "./refresh";

interface Props<K extends string> {
  title: string;
  /** What is typed survives under this name. */
  draftKey: string;
  fields: readonly RecordField<K>[];
  present: Values<K>;
  save: (body: RecordBody<K>) => Promise<unknown>;
  /** Said when it is stored. */
  saved: string;
  close: () => void;
  note?: ReactNode;
  /** Said below the fields about what is typed. */
  about?: (typed: Values<K>) => ReactNode;
  /** What it touches is read again. */
  refresh?: () => Promise<void>;
}

/** A small form about one record, made from what its fields are. */
export function RecordDialog<K extends string>(props: Props<K>) {
  const { t } = useTranslation();
  const { fields, close, refresh = refreshRivals } = props;
  const draft = useDraft<Values<K>>(props.draftKey, props.present);
  const names = fields.map((field) => field.name);
  const form = useSubmit(async () => {
    await props.save(toBody(fields, draft.value));
    draft.done();
    close();
    toast(props.saved);
    await refresh();
  }, names);
  return (
    <FormDialog
      title={props.title}
      width={640}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
      ready={complete(fields, draft.value)}
      note={props.note}
    >
      <div className="fields-2 rival-fields">
        {belonging(fields, draft.value).map((field) => (
          <div key={field.name} className={field.wide ? "rival-wide" : undefined}>
            <Field
              label={field.label}
              error={form.errorOf(field.name)}
              hint={field.hint}
              required={isNeeded(field, draft.value)}
            >
              {(ids) => (
                <Control
                  ids={ids}
                  field={field}
                  value={draft.value[field.name]}
                  change={(value) => draft.update({ [field.name]: value } as Values<K>)}
                />
              )}
            </Field>
          </div>
        ))}
      </div>
      {props.about?.(draft.value)}
    </FormDialog>
  );
}

interface ControlProps<K extends string> {
  ids: FieldProps;
  field: RecordField<K>;
  value: string | number | undefined;
  change: (value: string | number | undefined) => void;
}

function Control<K extends string>({ ids, field, value, change }: ControlProps<K>) {
  const text = value === undefined ? undefined : String(value);
  switch (field.kind) {
    case "area":
      return (
        <Input.TextArea
          {...ids}
          autoSize={{ minRows: 2, maxRows: 8 }}
          value={text ?? ""}
          onChange={(e) => change(e.target.value)}
        />
      );
    case "day":
      return (
        <DayPicker
          {...ids}
          allowClear={!field.required}
          maxDate={field.limit === "past" ? dayjs() : undefined}
          minDate={field.limit === "future" ? dayjs() : undefined}
          value={text}
          // "" and not undefined: an emptied field is remembered as empty.
          onChange={(day) => change(day ?? "")}
        />
      );
    case "moment":
      return (
        <DatePicker
          {...ids}
          className="rival-moment"
          showTime={{ format: "HH:mm" }}
          allowClear={!field.required}
          maxDate={field.limit === "past" ? dayjs() : undefined}
          value={text ? dayjs(text) : null}
          onChange={(moment) => change(moment ? moment.toISOString() : "")}
        />
      );
    case "choice":
      return (
        <Select
          {...ids}
          allowClear={!field.required}
          showSearch={{ optionFilterProp: "label" }}
          value={text || undefined}
          options={field.options}
          onChange={(chosen: string | undefined) => change(chosen ?? "")}
        />
      );
    case "number":
      return (
        <InputNumber
          {...ids}
          min={0}
          max={field.max}
          value={typeof value === "number" ? value : null}
          onChange={(number) => change(number ?? "")}
        />
      );
    default:
      return <Input {...ids} value={text ?? ""} onChange={(e) => change(e.target.value)} />;
  }
}
