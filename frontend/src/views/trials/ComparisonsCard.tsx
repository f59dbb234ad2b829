import { Button, Input, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { useSubmit } from "../../ui/useSubmit";
import { CompetitorPicker } from "./pickers";
import { refreshTrials } from "./refresh";
import { RESULTS, TIMINGS } from "./search";
import type { Trial } from "./stageDraft";

type Comparison = Schemas["TrialComparison"];
const tones = { OPEN: undefined, WON: "strong", LOST: "late" } as const;

/** Who else was tested, and how we stand against them. */
export function ComparisonsCard({ trial }: { trial: Trial }) {
  const { t } = useTranslation();
  const [form, setForm] = useState<{ comparison?: Comparison }>();
  const query = $api.useQuery("get", "/api/v1/test-trials/{id}/comparisons", {
    params: { path: { id: trial.id } },
  });
  return (
    <section className="card" aria-labelledby="comparisons">
      <div className="card-head">
        <h2 id="comparisons">{t("trial.comparisons")}</h2>
        {trial.writable && <Button onClick={() => setForm({})}>{t("trial.addComparison")}</Button>}
      </div>
      <Loaded query={query} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="faint">{t("trial.noComparisons")}</p>
          ) : (
            <div className="plain-scroll">
              <table className="groups stacked comparisons">
                <thead>
                  <tr>
                    <th scope="col">{t("trial.field.competitor")}</th>
                    <th scope="col">{t("trial.field.strengths")}</th>
                    <th scope="col">{t("trial.field.weaknesses")}</th>
                    <th scope="col">{t("trial.field.result")}</th>
                    {trial.writable && (
                      <th scope="col">
                        <span className="visually-hidden">{t("action.edit")}</span>
                      </th>
                    )}
                  </tr>
                </thead>
                <tbody>
                  {items.map((one) => (
                    <tr key={one.id}>
                      <th scope="row">
                        {one.competitorName}
                        <span className="faint comparison-what">
                          {[one.productName, t(`trial.timing.${one.timing}`)]
                            .filter(Boolean)
                            .join(" · ")}
                        </span>
                      </th>
                      <td className="prose" data-label={t("trial.field.strengths")}>
                        {one.strengths ?? "–"}
                      </td>
                      <td className="prose" data-label={t("trial.field.weaknesses")}>
                        {one.weaknesses ?? "–"}
                      </td>
                      <td>
                        <Pill tone={tones[one.result]}>{t(`trial.result.${one.result}`)}</Pill>
                      </td>
                      {trial.writable && (
                        <td>
                          <Button
                            size="small"
                            type="text"
                            onClick={() => setForm({ comparison: one })}
                          >
                            {t("action.edit")}
                          </Button>
                        </td>
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Loaded>
      {form && (
        <ComparisonDialog
          trial={trial}
          comparison={form.comparison}
          close={() => setForm(undefined)}
        />
      )}
    </section>
  );
}

interface DialogProps {
  trial: Trial;
  comparison?: Comparison;
  close: () => void;
}

function ComparisonDialog({ trial, comparison, close }: DialogProps) {
  const { t } = useTranslation();
  const [value, setValue] = useState({
    competitorId: comparison?.competitorId,
    productName: comparison?.productName ?? "",
    timing: comparison?.timing ?? ("BESIDE" as Comparison["timing"]),
    strengths: comparison?.strengths ?? "",
    weaknesses: comparison?.weaknesses ?? "",
    result: comparison?.result ?? ("OPEN" as Comparison["result"]),
  });
  const update = (part: Partial<typeof value>) => setValue((old) => ({ ...old, ...part }));
  const form = useSubmit(
    async () => {
      if (!value.competitorId) return;
      const body = {
        ...value,
        competitorId: value.competitorId,
        productName: value.productName.trim() || null,
        strengths: value.strengths.trim() || null,
        weaknesses: value.weaknesses.trim() || null,
      };
      if (comparison) {
        await api.PATCH("/api/v1/test-trials/{id}/comparisons/{comparisonId}", {
          params: {
            path: { id: trial.id, comparisonId: comparison.id },
            header: { "If-Match": `"${comparison.version}"` },
          },
          body,
        });
      } else {
        await api.POST("/api/v1/test-trials/{id}/comparisons", {
          params: { path: { id: trial.id } },
          body,
        });
      }
      close();
      await refreshTrials();
    },
    ["competitorId", "productName", "timing", "strengths", "weaknesses", "result"],
    {
      competitorId: value.competitorId ? undefined : t("needs.choose"),
    },
  );
  return (
    <FormDialog
      title={comparison ? t("trial.editComparison") : t("trial.addComparison")}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
    >
      <div className="fields-2">
        <Field label={t("trial.field.competitor")} error={form.errorOf("competitorId")} required>
          {(props) => (
            <CompetitorPicker
              {...props}
              value={value.competitorId}
              onChange={(competitorId) => update({ competitorId })}
            />
          )}
        </Field>
        <Field label={t("trial.field.theirProduct")} error={form.errorOf("productName")}>
          {(props) => (
            <Input
              {...props}
              value={value.productName}
              onChange={(e) => update({ productName: e.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={t("trial.field.timing")} error={form.errorOf("timing")}>
        {({ id }) => (
          <Radio.Group
            id={id}
            value={value.timing}
            onChange={(e) => update({ timing: e.target.value as Comparison["timing"] })}
            options={TIMINGS.map((v) => ({ value: v, label: t(`trial.timing.${v}`) }))}
          />
        )}
      </Field>
      {(["strengths", "weaknesses"] as const).map((name) => (
        <Field key={name} label={t(`trial.field.${name}`)} error={form.errorOf(name)}>
          {(props) => (
            <Input.TextArea
              {...props}
              autoSize={{ minRows: 2, maxRows: 8 }}
              value={value[name]}
              onChange={(e) => update({ [name]: e.target.value })}
            />
          )}
        </Field>
      ))}
      <Field label={t("trial.field.result")} error={form.errorOf("result")}>
        {({ id }) => (
          <Radio.Group
            id={id}
            value={value.result}
            onChange={(e) => update({ result: e.target.value as Comparison["result"] })}
            options={RESULTS.map((v) => ({ value: v, label: t(`trial.result.${v}`) }))}
          />
        )}
      </Field>
    </FormDialog>
  );
}
