import { Button, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Field } from "../../../ui/Field";
import { MoneyInput } from "../../../ui/MoneyInput";
import { ACTIVITY_KINDS, METRICS } from "../choices";
import { NEW_ACTIVITY, NEW_GOAL, type ActivityDraft, type GoalDraft } from "./template";

interface Props<T> {
  value: T[];
  errorOf: (...path: (string | number)[]) => string | undefined;
  onChange: (value: T[]) => void;
}

function changed<T>(value: T[], at: number, change: Partial<T>): T[] {
  return value.map((one, i) => (i === at ? { ...one, ...change } : one));
}

function without<T>(value: T[], at: number): T[] {
  return value.filter((_, i) => i !== at);
}

/** How far from the baseline, whatever that will be. */
export function GoalRows({ value, errorOf, onChange }: Props<GoalDraft>) {
  const { t } = useTranslation();
  return (
    <fieldset className="template-rows">
      <legend>{t("templates.goals")}</legend>
      {value.map((goal, at) => (
        <div key={at} className="template-goal">
          <Field label={t("accounts.metricHead")}>
            {(ids) => (
              <Select<GoalDraft["metric"]>
                {...ids}
                value={goal.metric}
                options={METRICS.map((metric) => ({
                  value: metric,
                  label: t(`accounts.metric.${metric}`),
                }))}
                onChange={(metric) => onChange(changed(value, at, { metric }))}
              />
            )}
          </Field>
          <Field label={t("accounts.directionHead")}>
            {(ids) => (
              <Select<GoalDraft["direction"]>
                {...ids}
                value={goal.direction}
                options={(["GROWTH", "REDUCTION"] as const).map((direction) => ({
                  value: direction,
                  label: t(`templates.direction.${direction}`),
                }))}
                onChange={(direction) => onChange(changed(value, at, { direction }))}
              />
            )}
          </Field>
          <Field
            label={t("templates.figure")}
            required
            error={errorOf("goals", at, "percent") ?? errorOf("goals", at, "plus")}
          >
            {(ids) => (
              <InputNumber<number>
                {...ids}
                min={0}
                value={goal.figure}
                onChange={(figure) => onChange(changed(value, at, { figure }))}
              />
            )}
          </Field>
          <Field label={t("templates.by")}>
            {(ids) => (
              <Select<GoalDraft["by"]>
                {...ids}
                value={goal.by}
                options={(["percent", "plus"] as const).map((by) => ({
                  value: by,
                  label: t(`templates.${by}`),
                }))}
                onChange={(by) => onChange(changed(value, at, { by }))}
              />
            )}
          </Field>
          <Button
            aria-label={t("templates.removeGoal", { number: at + 1 })}
            onClick={() => onChange(without(value, at))}
          >
            {t("action.remove")}
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...value, NEW_GOAL])}>{t("templates.addGoal")}</Button>
    </fieldset>
  );
}

/** What is done on which day after the plan begins. */
export function ActivityRows({ value, errorOf, onChange }: Props<ActivityDraft>) {
  const { t } = useTranslation();
  return (
    <fieldset className="template-rows">
      <legend>{t("templates.activities")}</legend>
      {value.map((one, at) => (
        <div key={at} className="template-activity">
          <Field label={t("accounts.kindHead")}>
            {(ids) => (
              <Select<ActivityDraft["kind"]>
                {...ids}
                value={one.kind}
                options={ACTIVITY_KINDS.map((kind) => ({
                  value: kind,
                  label: t(`accounts.kind.${kind}`),
                }))}
                onChange={(kind) => onChange(changed(value, at, { kind }))}
              />
            )}
          </Field>
          <Field label={t("templates.day")} required error={errorOf("activities", at, "daysAfter")}>
            {(ids) => (
              <InputNumber<number>
                {...ids}
                min={0}
                max={3650}
                precision={0}
                value={one.daysAfter}
                onChange={(daysAfter) => onChange(changed(value, at, { daysAfter }))}
              />
            )}
          </Field>
          <Field label={t("accounts.cost")} error={errorOf("activities", at, "cost")}>
            {(ids) => (
              <MoneyInput
                {...ids}
                min={0}
                value={one.cost}
                onChange={(cost) => onChange(changed(value, at, { cost }))}
              />
            )}
          </Field>
          <Button
            aria-label={t("templates.removeActivity", { number: at + 1 })}
            onClick={() => onChange(without(value, at))}
          >
            {t("action.remove")}
          </Button>
          <Field label={t("accounts.what")} required error={errorOf("activities", at, "title")}>
            {(ids) => (
              <Input
                {...ids}
                maxLength={500}
                value={one.title}
                onChange={(e) => onChange(changed(value, at, { title: e.target.value }))}
              />
            )}
          </Field>
          <Field label={t("templates.whatEn")} error={errorOf("activities", at, "titleEn")}>
            {(ids) => (
              <Input
                {...ids}
                lang="en"
                maxLength={500}
                value={one.titleEn}
                onChange={(e) => onChange(changed(value, at, { titleEn: e.target.value }))}
              />
            )}
          </Field>
        </div>
      ))}
      <Button onClick={() => onChange([...value, NEW_ACTIVITY])}>
        {t("templates.addActivity")}
      </Button>
    </fieldset>
  );
}
