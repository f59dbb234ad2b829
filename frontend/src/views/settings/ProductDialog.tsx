import { Checkbox, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { DayPicker } from "../../ui/DayPicker";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { MoneyInput } from "../../ui/MoneyInput";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";

interface Props {
  product: Schemas["Product"] | undefined;
  tiers: Schemas["PriceTier"][];
  close: () => void;
}

export function ProductDialog({ product, tiers, close }: Props) {
  const { t } = useTranslation();
  const [code, setCode] = useState(product?.code ?? "");
  const [name, setName] = useState(product?.name ?? "");
  const [unit, setUnit] = useState(product?.unit ?? "");
  const [launchedOn, setLaunchedOn] = useState(product?.launchedOn ?? undefined);
  const [active, setActive] = useState(product?.active ?? true);
  const [prices, setPrices] = useState<Record<string, number | null>>(() =>
    Object.fromEntries((product?.prices ?? []).map((one) => [one.priceTierId, one.unitPrice])),
  );
  const form = useSubmit(async () => {
    const body = {
      code: code.trim(),
      name: name.trim(),
      unit: unit.trim() || null,
      active,
      launchedOn: launchedOn ?? null,
      prices: Object.entries(prices).flatMap(([priceTierId, unitPrice]) =>
        unitPrice === null ? [] : [{ priceTierId, unitPrice }],
      ),
    };
    if (product) {
      const params = { path: { id: product.id } };
      await api.GET("/api/v1/products/{id}", { params });
      await api.PATCH("/api/v1/products/{id}", { params, body });
    } else {
      await api.POST("/api/v1/products", { body });
    }
    toast(t("settings.saved"));
    close();
    await queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/products"] });
  }, ["code", "name", "unit", "launchedOn"]);
  return (
    <FormDialog
      title={product ? product.name : t("settings.products.add")}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
      ready={code.trim() !== "" && name.trim() !== ""}
    >
      <div className="fields-2">
        <Field label={t("settings.products.code")} error={form.errorOf("code")} required>
          {(p) => (
            <Input {...p} maxLength={100} value={code} onChange={(e) => setCode(e.target.value)} />
          )}
        </Field>
        <Field label={t("settings.products.name")} error={form.errorOf("name")} required>
          {(p) => (
            <Input {...p} maxLength={200} value={name} onChange={(e) => setName(e.target.value)} />
          )}
        </Field>
        <Field label={t("settings.products.unit")} error={form.errorOf("unit")}>
          {(p) => (
            <Input {...p} maxLength={20} value={unit} onChange={(e) => setUnit(e.target.value)} />
          )}
        </Field>
        <Field
          label={t("settings.products.launchedOn")}
          error={form.errorOf("launchedOn")}
          hint={t("settings.products.launchedHint")}
        >
          {(p) => <DayPicker {...p} value={launchedOn} onChange={setLaunchedOn} />}
        </Field>
        {tiers
          .filter((tier) => tier.active || prices[tier.id] != null)
          .map((tier) => (
            <Field key={tier.id} label={t("settings.products.priceAt", { tier: tier.name })}>
              {(p) => (
                <MoneyInput
                  {...p}
                  min={0}
                  value={prices[tier.id] ?? null}
                  onChange={(v) => setPrices({ ...prices, [tier.id]: v })}
                />
              )}
            </Field>
          ))}
      </div>
      <Checkbox checked={active} onChange={(e) => setActive(e.target.checked)}>
        {t("settings.products.active")}
      </Checkbox>
    </FormDialog>
  );
}
