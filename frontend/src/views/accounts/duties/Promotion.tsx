import { Button, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../../api/client";
import { byPage } from "../../../api/paging";
import type { Schemas } from "../../../api/types";
import { DayPicker } from "../../../ui/DayPicker";
import { useDraft } from "../../../ui/draft";
import { Field } from "../../../ui/Field";
import { FormDialog } from "../../../ui/FormDialog";
import { useFormats } from "../../../ui/format";
import { MoneyInput } from "../../../ui/MoneyInput";
import { PagedRows } from "../../../ui/PagedRows";
import { Pill } from "../../../ui/Pill";
import { toast } from "../../../ui/toast";
import { useSubmit } from "../../../ui/useSubmit";
import { RecordDialog } from "../../rivals/RecordDialog";
import type { RecordField } from "../../rivals/record";
import "../../rivals/rivals.css";
import { CountedOrders } from "./CountedOrders";
import type { DutySectionProps } from "./index";
import { ProductsField } from "./ProductsField";
import "./programmes.css";
import { refreshProgrammes } from "./refreshProgrammes";

type One = Schemas["AccountPromotion"];

/** Promotions designed together with the account, and what its orders say of them. */
export function Promotion({ customerId, writable }: DutySectionProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState<{ edit?: One; evaluate?: One }>();
  const close = () => setForm(undefined);
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/account-promotions",
    { params: { query: { customerId: [customerId], limit: 50, count: true } } },
    byPage,
  );
  return (
    <>
      {writable && (
        <p className="programme-tools">
          <Button type="primary" onClick={() => setForm({})}>
            {t("promotion.add")}
          </Button>
        </p>
      )}
      <PagedRows
        pages={pages}
        bones={3}
        count={(count) => t("promotion.count", { count })}
        nobody={<p className="faint">{t("promotion.none")}</p>}
      >
        {(rows) => (
          <ul className="programmes">
            {rows.map((one) => (
              <Row
                key={one.id}
                one={one}
                edit={writable ? () => setForm({ edit: one }) : undefined}
                evaluate={writable ? () => setForm({ evaluate: one }) : undefined}
              />
            ))}
          </ul>
        )}
      </PagedRows>
      {form?.evaluate && <EvaluationDialog promotion={form.evaluate} close={close} />}
      {form && !form.evaluate && (
        <PromotionDialog customerId={customerId} promotion={form.edit} close={close} />
      )}
    </>
  );
}

interface RowProps {
  one: One;
  edit?: () => void;
  evaluate?: () => void;
}

function Row({ one, edit, evaluate }: RowProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const figure = (value: number | null | undefined) =>
    one.basis === "TURNOVER" ? format.money(value) : format.number(value);
  const facts: [string, string][] = [
    [t("promotion.goal"), figure(one.goal)],
    [t("promotion.result"), figure(one.result)],
    [t("promotion.before"), figure(one.resultBefore)],
    [t("promotion.cost"), format.money(one.cost)],
  ];
  return (
    <li>
      <div className="programme-head">
        <h3>{one.title}</h3>
        <Pill
          tone={one.state === "ENDED" ? "warn" : one.state === "RUNNING" ? "strong" : undefined}
        >
          {t(`promotion.state.${one.state}`)}
        </Pill>
        <span className="faint">
          {t("accounts.fromTo", { from: format.date(one.beginsOn), to: format.date(one.endsOn) })}
        </span>
        <span className="programme-tools">
          {one.state === "ENDED" && evaluate && (
            <Button
              size="small"
              type="primary"
              aria-label={`${t("promotion.evaluate")} ${one.title}`}
              onClick={evaluate}
            >
              {t("promotion.evaluate")}
            </Button>
          )}
          {one.state !== "EVALUATED" && edit && (
            <Button size="small" aria-label={`${t("action.edit")} ${one.title}`} onClick={edit}>
              {t("action.edit")}
            </Button>
          )}
        </span>
      </div>
      <p className="faint">
        {one.products.length === 0
          ? t("programmes.allProducts")
          : one.products.map((product) => product.name).join("、")}
      </p>
      <dl className="programme-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
      </dl>
      {one.ourPart && <p>{t("promotion.ours", { part: one.ourPart })}</p>}
      {one.theirPart && <p>{t("promotion.theirs", { part: one.theirPart })}</p>}
      {one.evaluation && <p className="prose">{one.evaluation}</p>}
      <CountedOrders path="/api/v1/account-promotions/{id}/orders" id={one.id} count={one.orders} />
    </li>
  );
}

interface Draft {
  title: string;
  productIds: string[];
  beginsOn?: string;
  endsOn?: string;
  basis: Schemas["IncentiveBasis"];
  goal: number | null;
  ourPart: string;
  theirPart: string;
  cost: number | null;
  agreedOn?: string;
}

interface DialogProps {
  customerId: string;
  promotion?: One;
  close: () => void;
}

function PromotionDialog({ customerId, promotion, close }: DialogProps) {
  const { t } = useTranslation();
  // What is written is held against what was read when the form came up.
  $api.useQuery(
    "get",
    "/api/v1/account-promotions/{id}",
    { params: { path: { id: promotion?.id ?? "" } } },
    { enabled: promotion !== undefined },
  );
  const draft = useDraft<Draft>(`accountPromotion.${customerId}.${promotion?.id ?? "new"}`, {
    title: promotion?.title ?? "",
    productIds: promotion?.products.map((one) => one.id) ?? [],
    beginsOn: promotion?.beginsOn,
    endsOn: promotion?.endsOn,
    basis: promotion?.basis ?? "TURNOVER",
    goal: promotion?.goal ?? null,
    ourPart: promotion?.ourPart ?? "",
    theirPart: promotion?.theirPart ?? "",
    cost: promotion?.cost ?? null,
    agreedOn: promotion?.agreedOn ?? undefined,
  });
  const { value, update } = draft;
  const form = useSubmit(async () => {
    const body = {
      ...value,
      title: value.title.trim(),
      ourPart: value.ourPart.trim() || null,
      theirPart: value.theirPart.trim() || null,
      agreedOn: value.agreedOn ?? null,
    };
    if (promotion) {
      await api.PATCH("/api/v1/account-promotions/{id}", {
        params: { path: { id: promotion.id } },
        body: body as never,
      });
    } else {
      await api.POST("/api/v1/account-promotions", { body: { customerId, ...body } as never });
    }
    draft.done();
    close();
    toast(t("promotion.saved"));
    await refreshProgrammes();
  }, ["title", "beginsOn", "endsOn", "goal", "cost", "agreedOn", "productIds"]);
  const days = ["beginsOn", "endsOn", "agreedOn"] as const;
  const parts = ["ourPart", "theirPart"] as const;
  return (
    <FormDialog
      title={t(promotion ? "promotion.edit" : "promotion.add")}
      width={680}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
      ready={Boolean(value.title.trim() && value.beginsOn && value.endsOn)}
    >
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
      <div className="fields-2">
        {days.map((name) => (
          <Field
            key={name}
            label={t(name === "agreedOn" ? "promotion.agreedOn" : `programmes.${name}`)}
            required={name !== "agreedOn"}
            error={form.errorOf(name)}
          >
            {(ids) => (
              <DayPicker
                {...ids}
                allowClear={name === "agreedOn"}
                value={value[name]}
                onChange={(day) => update({ [name]: day ?? undefined })}
              />
            )}
          </Field>
        ))}
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
        <Field label={t("promotion.goal")} error={form.errorOf("goal")}>
          {(ids) => (
            <MoneyInput {...ids} min={0} value={value.goal} onChange={(goal) => update({ goal })} />
          )}
        </Field>
        <Field label={t("promotion.cost")} error={form.errorOf("cost")}>
          {(ids) => (
            <MoneyInput {...ids} min={0} value={value.cost} onChange={(cost) => update({ cost })} />
          )}
        </Field>
      </div>
      <ProductsField
        known={promotion?.products ?? []}
        value={value.productIds}
        error={form.errorOf("productIds")}
        onChange={(productIds) => update({ productIds })}
      />
      {parts.map((name) => (
        <Field key={name} label={t(`promotion.${name}`)} error={form.errorOf(name)}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              autoSize={{ minRows: 2, maxRows: 6 }}
              value={value[name]}
              onChange={(e) => update({ [name]: e.target.value })}
            />
          )}
        </Field>
      ))}
    </FormDialog>
  );
}

function EvaluationDialog({ promotion, close }: { promotion: One; close: () => void }) {
  const { t } = useTranslation();
  const fields: RecordField<"evaluation">[] = [
    {
      name: "evaluation",
      label: t("promotion.evaluationHead"),
      kind: "area",
      required: true,
      wide: true,
    },
  ];
  return (
    <RecordDialog
      title={t("promotion.evaluate")}
      draftKey={`promotionEvaluation.${promotion.id}`}
      fields={fields}
      present={{}}
      saved={t("promotion.evaluated")}
      close={close}
      refresh={refreshProgrammes}
      save={async (body) => {
        await api.POST("/api/v1/account-promotions/{id}/evaluation", {
          params: { path: { id: promotion.id } },
          body: body as unknown as Schemas["EvaluateAccountPromotionRequest"],
        });
      }}
    />
  );
}
