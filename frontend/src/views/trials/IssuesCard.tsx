import { Button, Input, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { DayPicker } from "../../ui/DayPicker";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { useSubmit } from "../../ui/useSubmit";
import { refreshTrials } from "./refresh";
import { SEVERITIES } from "./search";
import type { Trial } from "./stageDraft";

type Issue = Schemas["TrialIssue"];

/** What went wrong in the test, open ones first. */
export function IssuesCard({ trial }: { trial: Trial }) {
  const { t } = useTranslation();
  const format = useFormats();
  const [form, setForm] = useState<{ issue?: Issue }>();
  const query = $api.useQuery("get", "/api/v1/test-trials/{id}/issues", {
    params: { path: { id: trial.id } },
  });
  return (
    <section className="card" aria-labelledby="issues">
      <div className="card-head">
        <h2 id="issues">{t("trial.issues")}</h2>
        {trial.writable && <Button onClick={() => setForm({})}>{t("trial.addIssue")}</Button>}
      </div>
      <Loaded query={query} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="faint">{t("trial.noIssues")}</p>
          ) : (
            <ul className="findings">
              {items.map((issue) => (
                <li key={issue.id}>
                  <p className="row">
                    <Pill tone={issue.severity === "MINOR" ? undefined : "warn"}>
                      {t(`trial.severity.${issue.severity}`)}
                    </Pill>
                    <Pill tone={issue.solvedOn ? "strong" : "late"}>
                      {issue.solvedOn
                        ? t("trial.solvedOn", { date: format.shortDate(issue.solvedOn) })
                        : t("trial.open")}
                    </Pill>
                    <span className="faint num">
                      {t("trial.foundOn", { date: format.shortDate(issue.foundOn) })}
                    </span>
                    {trial.writable && (
                      <Button size="small" type="text" onClick={() => setForm({ issue })}>
                        {issue.solvedOn ? t("action.edit") : t("trial.solve")}
                      </Button>
                    )}
                  </p>
                  <p className="prose">{issue.description}</p>
                  {issue.answer && <p className="prose soft">{issue.answer}</p>}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {form && <IssueDialog trial={trial} issue={form.issue} close={() => setForm(undefined)} />}
    </section>
  );
}

function IssueDialog({ trial, issue, close }: { trial: Trial; issue?: Issue; close: () => void }) {
  const { t } = useTranslation();
  const [value, setValue] = useState({
    severity: issue?.severity ?? ("MAJOR" as Issue["severity"]),
    description: issue?.description ?? "",
    foundOn: issue?.foundOn,
    solvedOn: issue?.solvedOn ?? null,
    answer: issue?.answer ?? "",
  });
  const update = (part: Partial<typeof value>) => setValue((old) => ({ ...old, ...part }));
  const form = useSubmit(
    async () => {
      const body = { ...value, answer: value.answer.trim() || null };
      if (issue) {
        await api.PATCH("/api/v1/test-trials/{id}/issues/{issueId}", {
          params: {
            path: { id: trial.id, issueId: issue.id },
            header: { "If-Match": `"${issue.version}"` },
          },
          body,
        });
      } else {
        await api.POST("/api/v1/test-trials/{id}/issues", {
          params: { path: { id: trial.id } },
          body,
        });
      }
      close();
      await refreshTrials();
    },
    ["severity", "description", "foundOn", "solvedOn", "answer"],
    {
      description: value.description.trim() ? undefined : t("needs.missing"),
    },
  );
  return (
    <FormDialog
      title={issue ? t("trial.editIssue") : t("trial.addIssue")}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
    >
      <Field label={t("trial.field.description")} error={form.errorOf("description")} required>
        {(props) => (
          <Input.TextArea
            {...props}
            autoFocus={!issue}
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={value.description}
            onChange={(e) => update({ description: e.target.value })}
          />
        )}
      </Field>
      <div className="fields-2">
        <Field label={t("trial.field.severity")} error={form.errorOf("severity")} required>
          {(props) => (
            <Select
              {...props}
              value={value.severity}
              onChange={(severity: Issue["severity"]) => update({ severity })}
              options={SEVERITIES.map((v) => ({ value: v, label: t(`trial.severity.${v}`) }))}
            />
          )}
        </Field>
        <Field label={t("trial.field.foundOn")} error={form.errorOf("foundOn")}>
          {(props) => (
            <DayPicker
              {...props}
              maxDate={dayjs()}
              placeholder={t("statusChange.today")}
              value={value.foundOn}
              onChange={(d) => update({ foundOn: d })}
            />
          )}
        </Field>
      </div>
      <Field label={t("trial.field.answer")} error={form.errorOf("answer")}>
        {(props) => (
          <Input.TextArea
            {...props}
            autoFocus={Boolean(issue)}
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={value.answer}
            onChange={(e) => update({ answer: e.target.value })}
          />
        )}
      </Field>
      <Field label={t("trial.field.solvedOn")} error={form.errorOf("solvedOn")}>
        {(props) => (
          <DayPicker
            {...props}
            maxDate={dayjs()}
            value={value.solvedOn}
            onChange={(d) => update({ solvedOn: d ?? null })}
          />
        )}
      </Field>
    </FormDialog>
  );
}
