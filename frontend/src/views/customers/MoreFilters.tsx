import { Checkbox, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { ABC, IMPORTANCES, SIDES, SIZES } from "../../api/types";
import { CodePicker } from "../../ui/CodePicker";
import { DayPicker } from "../../ui/DayPicker";
import { Field } from "../../ui/Field";
import { ATTITUDES, GRADES, RFM_SEGMENTS, STAGES } from "../classes/kinds";
import { DEPTHS, STAGES as MODEL_STAGES } from "../company/choices";
import type { CustomersSearch } from "./search";
import { SegmentPicker } from "./SegmentPicker";

const COUNTS = ["interactionCountFrom", "interactionCountTo", "visitsFrom"] as const;

interface Props {
  search: CustomersSearch;
  change: (part: Partial<CustomersSearch>) => void;
}

export function MoreFilters({ search, change }: Props) {
  const { t } = useTranslation();
  const orNone = <T,>(list: T[]) => (list.length > 0 ? list : undefined);
  return (
    <div className="more-filters">
      <Field label={t("field.importance")}>
        {({ id }) => (
          <Select
            id={id}
            mode="multiple"
            value={search.importance ?? []}
            onChange={(importance) => change({ importance: orNone(importance) })}
            options={IMPORTANCES.map((v) => ({ value: v, label: t(`importance.${v}`) }))}
          />
        )}
      </Field>
      <Field label={t("field.abcClass")}>
        {({ id }) => (
          <Select
            id={id}
            mode="multiple"
            value={search.abcClass ?? []}
            onChange={(abcClass) => change({ abcClass: orNone(abcClass) })}
            options={ABC.map((v) => ({ value: v, label: v }))}
          />
        )}
      </Field>
      <Field label={t("filter.rfmSegment")}>
        {({ id }) => (
          <Select
            id={id}
            mode="multiple"
            value={search.rfmSegment ?? []}
            onChange={(rfmSegment) => change({ rfmSegment: orNone(rfmSegment) })}
            options={RFM_SEGMENTS.map((v) => ({ value: v, label: t(`classes.segment.${v}`) }))}
          />
        )}
      </Field>
      <Field label={t("filter.lifecycleStage")}>
        {({ id }) => (
          <Select
            id={id}
            mode="multiple"
            value={search.lifecycleStage ?? []}
            onChange={(lifecycleStage) => change({ lifecycleStage: orNone(lifecycleStage) })}
            options={STAGES.map((v) => ({ value: v, label: t(`classes.stage.${v}`) }))}
          />
        )}
      </Field>
      <Field label={t("filter.attitude")}>
        {({ id }) => (
          <Select
            id={id}
            mode="multiple"
            value={search.attitude ?? []}
            onChange={(attitude) => change({ attitude: orNone(attitude) })}
            options={ATTITUDES.map((v) => ({ value: v, label: t(`classes.attitude.${v}`) }))}
          />
        )}
      </Field>
      <Field label={t("filter.valueGrade")}>
        {({ id }) => (
          <Select
            id={id}
            mode="multiple"
            value={search.valueGrade ?? []}
            onChange={(valueGrade) => change({ valueGrade: orNone(valueGrade) })}
            options={GRADES.map((v) => ({ value: v, label: v }))}
          />
        )}
      </Field>
      <Field label={t("filter.depth")}>
        {({ id }) => (
          <Select
            id={id}
            mode="multiple"
            value={search.depth ?? []}
            onChange={(depth) => change({ depth: orNone(depth) })}
            options={DEPTHS.map((v) => ({ value: v, label: v }))}
          />
        )}
      </Field>
      <Field label={t("filter.stage")}>
        {({ id }) => (
          <Select
            id={id}
            mode="multiple"
            value={search.stage ?? []}
            onChange={(stage) => change({ stage: orNone(stage) })}
            options={MODEL_STAGES.map((v) => ({ value: v, label: t(`layers.stage.${v}`) }))}
          />
        )}
      </Field>
      <Field label={t("filter.segmentId")}>
        {({ id }) => (
          <SegmentPicker
            id={id}
            value={search.segmentId}
            change={(segmentId) => change({ segmentId })}
          />
        )}
      </Field>
      <Field label={t("filter.contactPosition")}>
        {({ id }) => (
          <Input
            id={id}
            key={search.contactPosition}
            allowClear
            maxLength={100}
            defaultValue={search.contactPosition}
            onBlur={(e) => change({ contactPosition: e.target.value.trim() || undefined })}
            onPressEnter={(e) =>
              change({ contactPosition: e.currentTarget.value.trim() || undefined })
            }
          />
        )}
      </Field>
      {COUNTS.map((name) => (
        <Field key={name} label={t(`filter.${name}`)}>
          {({ id }) => (
            <InputNumber
              id={id}
              min={0}
              max={100_000}
              precision={0}
              changeOnWheel={false}
              value={search[name] ?? null}
              onChange={(value) => change({ [name]: value ?? undefined })}
            />
          )}
        </Field>
      ))}
      <Field label={t("field.sizeClass")}>
        {({ id }) => (
          <Select
            id={id}
            mode="multiple"
            value={search.sizeClass ?? []}
            onChange={(sizeClass) => change({ sizeClass: orNone(sizeClass) })}
            options={SIZES.map((v) => ({ value: v, label: t(`size.${v}`) }))}
          />
        )}
      </Field>
      <Field label={t("field.region")}>
        {({ id }) => (
          <CodePicker
            id={id}
            table="regions"
            multiple
            value={search.regionCode ?? []}
            onChange={(regionCode) => change({ regionCode: orNone(regionCode) })}
          />
        )}
      </Field>
      <Field label={t("field.industry")}>
        {({ id }) => (
          <CodePicker
            id={id}
            table="industries"
            multiple
            value={search.industryCode ?? []}
            onChange={(industryCode) => change({ industryCode: orNone(industryCode) })}
          />
        )}
      </Field>
      <Field label={t("field.pauseSide")}>
        {({ id }) => (
          <Select
            id={id}
            mode="multiple"
            value={search.pauseSide ?? []}
            onChange={(pauseSide) => change({ pauseSide: orNone(pauseSide) })}
            options={SIDES.map((v) => ({ value: v, label: t(`side.${v}`) }))}
          />
        )}
      </Field>
      <Field label={t("field.nextFollowUpFrom")}>
        {({ id }) => (
          <DayPicker
            id={id}
            value={search.nextFollowUpFrom}
            onChange={(d) => change({ nextFollowUpFrom: d })}
          />
        )}
      </Field>
      <Field label={t("field.nextFollowUpTo")}>
        {({ id }) => (
          <DayPicker
            id={id}
            value={search.nextFollowUpTo}
            onChange={(d) => change({ nextFollowUpTo: d })}
          />
        )}
      </Field>
      <div className="more-flags row">
        <Checkbox
          checked={search.overdue === true}
          onChange={(e) => change({ overdue: e.target.checked || undefined })}
        >
          {t("field.overdue")}
        </Checkbox>
        <Checkbox
          checked={search.hasPotential === true}
          onChange={(e) => change({ hasPotential: e.target.checked || undefined })}
        >
          {t("field.hasPotential")}
        </Checkbox>
      </div>
    </div>
  );
}
