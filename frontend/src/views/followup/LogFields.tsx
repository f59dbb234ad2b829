import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { Field } from "../../ui/Field";
import { KindPicker } from "./KindPicker";
import type { LogDraft } from "./logDraft";

interface Props {
  customerId: string;
  draft: LogDraft;
  update: (change: Partial<LogDraft>) => void;
  errorOf: (...path: string[]) => string | undefined;
  /** Where the interaction lies in the request, for the pointers of errors. */
  at?: string[];
}

/** What happened: one text is enough, the finer questions are one click away. */
export function LogFields({ customerId, draft, update, errorOf, at = [] }: Props) {
  const { t } = useTranslation();
  const contacts = $api.useQuery(
    "get",
    "/api/v1/contacts",
    { params: { query: { customerId: [customerId], limit: 100 } } },
    { enabled: customerId !== "" },
  );
  return (
    <>
      <Field label={t("log.summary")} error={errorOf(...at, "summary")} required>
        {(props) => (
          <Input.TextArea
            {...props}
            autoFocus
            required
            autoSize={{ minRows: 3, maxRows: 12 }}
            maxLength={4000}
            placeholder={t("log.summaryHint")}
            value={draft.summary}
            onChange={(e) => update({ summary: e.target.value })}
          />
        )}
      </Field>
      <KindPicker
        name="kind"
        label={t("log.kind")}
        value={draft.kind}
        onChange={(kind) => update({ kind })}
      />
      <details className="log-more">
        <summary>{t("log.more")}</summary>
        <div className="stack">
          <Field label={t("log.contacts")} error={errorOf(...at, "contactIds")}>
            {(props) => (
              <Select
                {...props}
                mode="multiple"
                value={draft.contactIds}
                onChange={(contactIds) => update({ contactIds })}
                options={(contacts.data?.items ?? []).map((c) => ({ value: c.id, label: c.name }))}
              />
            )}
          </Field>
          {(["needs", "doubts", "valued"] as const).map((field) => (
            <Field key={field} label={t(`log.${field}`)} error={errorOf(...at, field)}>
              {(props) => (
                <Input.TextArea
                  {...props}
                  autoSize={{ minRows: 1, maxRows: 6 }}
                  value={draft[field]}
                  onChange={(e) => update({ [field]: e.target.value })}
                />
              )}
            </Field>
          ))}
        </div>
      </details>
    </>
  );
}
