import { Button, Input, InputNumber, Select } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../../api/client";
import type { Schemas } from "../../../api/types";
import { CustomerPicker, type PickedCustomer } from "../../../ui/CustomerPicker";
import { DayPicker } from "../../../ui/DayPicker";
import { useDraft } from "../../../ui/draft";
import { Field } from "../../../ui/Field";
import { FormDialog } from "../../../ui/FormDialog";
import { isoDay } from "../../../ui/format";
import { MoneyInput } from "../../../ui/MoneyInput";
import { toast } from "../../../ui/toast";
import { useSubmit } from "../../../ui/useSubmit";
import { RecordDialog } from "../../rivals/RecordDialog";
import type { RecordField } from "../../rivals/record";
import "../../rivals/rivals.css";
import { ProductsField } from "./ProductsField";
import { refreshProgrammes } from "./refreshProgrammes";

type One = Schemas["Incentive"];
type Kind = Schemas["IncentiveKind"];
const KINDS = ["REBATE", "DISCOUNT", "JOINT_PROMOTION", "CONTEST"] as const;

interface Draft {
  kind: Kind;
  title: string;
  rule: string;
  beginsOn?: string;
  endsOn?: string;
  basis: Schemas["IncentiveBasis"];
  productIds: string[];
  percent: number | null;
  cost: number | null;
  tierMode: Schemas["TierMode"];
  tiers: { from: number | null; rate: number | null }[];
  participants: PickedCustomer[];
}

function begun(one: One | undefined): Draft {
  const year = dayjs().year();
  return {
    kind: one?.kind ?? "REBATE",
    title: one?.title ?? "",
    rule: one?.rule ?? "",
    beginsOn: one?.beginsOn ?? `${year}-01-01`,
    endsOn: one?.endsOn ?? `${year}-12-31`,
    basis: one?.basis ?? "TURNOVER",
    productIds: one?.products.map((product) => product.id) ?? [],
    percent: one?.percent ?? null,
    cost: one?.cost ?? null,
    tierMode: one?.tierMode ?? "MARGINAL",
    tiers: one?.tiers.map((tier) => ({ from: tier.from ?? null, rate: tier.rate ?? null })) ?? [
      { from: 0, rate: null },
    ],
    participants: [],
  };
}

function bodyOf(draft: Draft) {
  const rebate = draft.kind === "REBATE";
  return {
    title: draft.title.trim(),
    rule: draft.rule.trim() || null,
    beginsOn: draft.beginsOn,
    endsOn: draft.endsOn,
    basis: draft.basis,
    productIds: draft.productIds,
    percent: draft.kind === "DISCOUNT" ? draft.percent : null,
    cost: draft.cost,
    tierMode: rebate ? draft.tierMode : null,
    tiers: rebate ? draft.tiers : [],
  };
}

/** What is agreed: the kind, its days, what counts and its rules. */
export function IncentiveDialog({
  customerId,
  incentive,
  close,
}: {
  customerId: string;
  incentive?: One;
  close: () => void;
}) {
  const { t } = useTranslation();
  // What is written is held against what was read when the form came up.
  $api.useQuery(
    "get",
    "/api/v1/incentives/{id}",
    { params: { path: { id: incentive?.id ?? "" } } },
    { enabled: incentive !== undefined },
  );
  const draft = useDraft<Draft>(
    `incentive.${customerId}.${incentive?.id ?? "new"}`,
    begun(incentive),
  );
  const { value, update } = draft;
  const form = useSubmit(async () => {
    if (incentive) {
      await api.PATCH("/api/v1/incentives/{id}", {
        params: { path: { id: incentive.id } },
        body: bodyOf(value) as never,
      });
    } else {
      const participantIds = value.participants.map((one) => one.id);
      await api.POST("/api/v1/incentives", {
        body: {
          customerId,
          kind: value.kind,
          ...bodyOf(value),
          participantIds: value.kind === "CONTEST" ? participantIds : [],
        } as never,
      });
    }
    draft.done();
    close();
    toast(t("incentive.saved"));
    await refreshProgrammes();
  }, ["title", "rule", "beginsOn", "endsOn", "productIds", "percent", "cost", "tiers"]);
  const rebate = value.kind === "REBATE";
  const tiersReady = value.tiers.length > 0 && value.tiers.every((tier) => tier.rate !== null);
  return (
    <FormDialog
      title={t(incentive ? "incentive.edit" : "incentive.add")}
      width={680}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
      ready={Boolean(
        value.title.trim() &&
        value.beginsOn &&
        value.endsOn &&
        (!rebate || tiersReady) &&
        (value.kind !== "DISCOUNT" || value.percent),
      )}
    >
      <div className="fields-2">
        <Field label={t("incentive.kindHead")} required>
          {(ids) => (
            <Select<Kind>
              {...ids}
              disabled={incentive !== undefined}
              value={value.kind}
              options={KINDS.map((kind) => ({ value: kind, label: t(`incentive.kind.${kind}`) }))}
              onChange={(kind) => update({ kind })}
            />
          )}
        </Field>
        <Field label={t("programmes.title")} required error={form.errorOf("title")}>
          {(ids) => (
            <Input
              {...ids}
              maxLength={200}
              value={value.title}
              onChange={(e) => update({ title: e.target.value })}
            />
          )}
        </Field>
        <Field label={t("programmes.beginsOn")} required error={form.errorOf("beginsOn")}>
          {(ids) => (
            <DayPicker
              {...ids}
              value={value.beginsOn}
              onChange={(day) => update({ beginsOn: day ?? undefined })}
            />
          )}
        </Field>
        <Field label={t("programmes.endsOn")} required error={form.errorOf("endsOn")}>
          {(ids) => (
            <DayPicker
              {...ids}
              value={value.endsOn}
              onChange={(day) => update({ endsOn: day ?? undefined })}
            />
          )}
        </Field>
        <Field label={t("incentive.basisHead")} required>
          {(ids) => (
            <Select<Schemas["IncentiveBasis"]>
              {...ids}
              value={value.basis}
              options={(["TURNOVER", "QUANTITY"] as const).map((basis) => ({
                value: basis,
                label: t(`incentive.basis.${basis}`),
              }))}
              onChange={(basis) => update({ basis })}
            />
          )}
        </Field>
        {value.kind === "DISCOUNT" && (
          <Field label={t("incentive.percent")} required error={form.errorOf("percent")}>
            {(ids) => (
              <InputNumber
                {...ids}
                min={0}
                max={100}
                value={value.percent}
                onChange={(percent) => update({ percent })}
              />
            )}
          </Field>
        )}
        {(value.kind === "JOINT_PROMOTION" || value.kind === "CONTEST") && (
          <Field label={t("incentive.cost")} error={form.errorOf("cost")}>
            {(ids) => (
              <MoneyInput
                {...ids}
                min={0}
                value={value.cost}
                onChange={(cost) => update({ cost })}
              />
            )}
          </Field>
        )}
      </div>
      <ProductsField
        known={incentive?.products ?? []}
        value={value.productIds}
        error={form.errorOf("productIds")}
        onChange={(productIds) => update({ productIds })}
      />
      <Field
        label={t("incentive.rule")}
        required={value.kind === "CONTEST"}
        error={form.errorOf("rule")}
      >
        {(ids) => (
          <Input.TextArea
            {...ids}
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={value.rule}
            onChange={(e) => update({ rule: e.target.value })}
          />
        )}
      </Field>
      {rebate && <Tiers value={value} update={update} error={form.errorOf("tiers")} />}
      {value.kind === "CONTEST" && !incentive && (
        <Participants
          value={value.participants}
          change={(participants) => update({ participants })}
        />
      )}
    </FormDialog>
  );
}

interface TiersProps {
  value: Draft;
  update: (change: Partial<Draft>) => void;
  error?: string;
}

function Tiers({ value, update, error }: TiersProps) {
  const { t } = useTranslation();
  const change = (at: number, tier: Partial<Draft["tiers"][number]>) =>
    update({ tiers: value.tiers.map((one, i) => (i === at ? { ...one, ...tier } : one)) });
  const money = value.basis === "TURNOVER";
  return (
    <div className="programme-tiers">
      <Field label={t("incentive.modeHead")} required error={error}>
        {(ids) => (
          <Select<Schemas["TierMode"]>
            {...ids}
            value={value.tierMode}
            options={(["MARGINAL", "WHOLE"] as const).map((mode) => ({
              value: mode,
              label: t(`incentive.mode.${mode}`),
            }))}
            onChange={(tierMode) => update({ tierMode })}
          />
        )}
      </Field>
      {value.tiers.map((tier, at) => (
        <div key={at} className="programme-tier">
          <InputNumber
            aria-label={t("incentive.tierFrom", { number: at + 1 })}
            placeholder={t(money ? "incentive.fromMoney" : "incentive.fromPieces")}
            min={0}
            className="grow"
            value={tier.from}
            onChange={(from) => change(at, { from })}
          />
          <InputNumber
            aria-label={t("incentive.tierRate", { number: at + 1 })}
            placeholder={t(money ? "incentive.ratePercent" : "incentive.ratePiece")}
            min={0}
            className="grow"
            value={tier.rate}
            onChange={(rate) => change(at, { rate })}
          />
          <Button
            aria-label={t("incentive.removeTier", { number: at + 1 })}
            disabled={value.tiers.length === 1}
            onClick={() => update({ tiers: value.tiers.filter((_, i) => i !== at) })}
          >
            {t("action.remove")}
          </Button>
        </div>
      ))}
      <Button onClick={() => update({ tiers: [...value.tiers, { from: null, rate: null }] })}>
        {t("incentive.addTier")}
      </Button>
    </div>
  );
}

interface ParticipantsProps {
  value: PickedCustomer[];
  change: (participants: PickedCustomer[]) => void;
}

function Participants({ value, change }: ParticipantsProps) {
  const { t } = useTranslation();
  return (
    <div className="programme-tiers">
      <Field label={t("incentive.participants")} hint={t("incentive.participantsHint")}>
        {({ id, status }) => (
          <CustomerPicker
            id={id}
            status={status}
            value={undefined}
            onChange={(picked) => {
              if (picked && !value.some((one) => one.id === picked.id)) change([...value, picked]);
            }}
          />
        )}
      </Field>
      <ul className="programme-lines">
        {value.map((one) => (
          <li key={one.id}>
            <span>{one.name}</span>
            <Button
              size="small"
              aria-label={`${t("action.remove")} ${one.name}`}
              onClick={() => change(value.filter((other) => other.id !== one.id))}
            >
              {t("action.remove")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Money that is paid back. */
export function PayoutDialog({ incentive, close }: { incentive: One; close: () => void }) {
  const { t } = useTranslation();
  const fields: RecordField<"paidOn" | "amount" | "reference" | "reason">[] = [
    { name: "paidOn", label: t("incentive.paidOn"), kind: "day", required: true, limit: "past" },
    { name: "amount", label: t("incentive.amount"), kind: "number", required: true },
    {
      name: "reference",
      label: t("incentive.reference"),
      kind: "text",
      required: true,
      wide: true,
    },
    {
      name: "reason",
      label: t("programmes.reason"),
      kind: "area",
      hint: t("incentive.reasonHint"),
      wide: true,
    },
  ];
  return (
    <RecordDialog
      title={t("incentive.pay")}
      draftKey={`rebatePayout.${incentive.id}`}
      fields={fields}
      present={{ paidOn: isoDay(dayjs()), amount: incentive.accrual?.remaining || undefined }}
      saved={t("incentive.paidSaved")}
      close={close}
      refresh={refreshProgrammes}
      save={async (body) => {
        await api.POST("/api/v1/incentives/{id}/payouts", {
          params: { path: { id: incentive.id } },
          body: body as unknown as Schemas["RecordRebatePayoutRequest"],
        });
      }}
    />
  );
}
