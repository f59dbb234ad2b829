import { Checkbox, Radio, Select } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { IMPORTANCES, PAUSE_CAUSES, SIDES } from "../../api/types";
import { DayPicker } from "../../ui/DayPicker";
import { Field } from "../../ui/Field";
import type { StatusDraft } from "./statusDraft";

interface Props {
  needs: string[];
  draft: StatusDraft;
  update: (change: Partial<StatusDraft>) => void;
  errorOf: (...path: string[]) => string | undefined;
}

export function StatusNeeds({ needs, draft, update, errorOf }: Props) {
  return (
    <>
      {needs.some((need) => need.startsWith("pause")) && (
        <PauseFields draft={draft} update={update} errorOf={errorOf} />
      )}
      {needs.includes("competitorId") && (
        <CompetitorField draft={draft} update={update} errorOf={errorOf} />
      )}
      {draft.toStatus === "WON" && (
        <ImportanceField draft={draft} update={update} errorOf={errorOf} />
      )}
    </>
  );
}

type Part = Omit<Props, "needs">;

function PauseFields({ draft, update, errorOf }: Part) {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t("statusChange.cause")} error={errorOf("pause", "cause")} required>
        {(props) => (
          <Select
            {...props}
            value={draft.cause}
            onChange={(cause: StatusDraft["cause"]) => update({ cause })}
            options={PAUSE_CAUSES.map((v) => ({ value: v, label: t(`cause.${v}`) }))}
          />
        )}
      </Field>
      <div className="fields-2">
        <Field label={t("statusChange.side")} error={errorOf("pause", "side")} required>
          {({ id }) => (
            <Radio.Group
              id={id}
              value={draft.side}
              onChange={(e) => update({ side: e.target.value as StatusDraft["side"] })}
              options={SIDES.map((v) => ({ value: v, label: t(`side.${v}`) }))}
            />
          )}
        </Field>
        <Field
          label={t("statusChange.reEvaluateOn")}
          error={errorOf("pause", "reEvaluateOn")}
          required
        >
          {(props) => (
            <DayPicker
              {...props}
              minDate={dayjs().add(1, "day")}
              value={draft.reEvaluateOn}
              onChange={(d) => update({ reEvaluateOn: d })}
            />
          )}
        </Field>
      </div>
    </>
  );
}

function CompetitorField({ draft, update, errorOf }: Part) {
  const { t } = useTranslation();
  const competitors = $api.useQuery("get", "/api/v1/competitors", {
    params: { query: { limit: 200 } },
  });
  return (
    <Field label={t("statusChange.competitor")} error={errorOf("competitorId")} required>
      {(props) => (
        <Select
          {...props}
          showSearch={{ optionFilterProp: "label" }}
          value={draft.competitorId}
          loading={competitors.isPending}
          onChange={(competitorId: string) => update({ competitorId })}
          options={(competitors.data?.items ?? []).map((c) => ({ value: c.id, label: c.name }))}
        />
      )}
    </Field>
  );
}

function ImportanceField({ draft, update, errorOf }: Part) {
  const { t } = useTranslation();
  return (
    <Field label={t("field.importance")} error={errorOf("importance")}>
      {({ id }) => (
        <div className="row">
          <Radio.Group
            id={id}
            value={draft.importance}
            onChange={(e) => update({ importance: e.target.value as StatusDraft["importance"] })}
            options={IMPORTANCES.map((v) => ({ value: v, label: t(`importance.${v}`) }))}
          />
          {draft.importance === "GENERAL" && (
            <Checkbox
              checked={draft.hasPotential}
              onChange={(e) => update({ hasPotential: e.target.checked })}
            >
              {t("field.hasPotential")}
            </Checkbox>
          )}
        </div>
      )}
    </Field>
  );
}
