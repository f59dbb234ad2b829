import { Button, Checkbox, Input, InputNumber } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { usePriceTiers } from "../purchases/tiers";

type Tier = Schemas["PriceTier"];

export default function PriceTiersSection() {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<Tier | "new">();
  const query = usePriceTiers();
  return (
    <Loaded query={query}>
      {({ items }) => (
        <div className="stack">
          {items.length === 0 && <p className="faint">{t("settings.priceTiers.none")}</p>}
          <ul className="setting-list">
            {items.map((tier) => (
              <li key={tier.id} className="row">
                <span className="num faint">{tier.position}</span>
                <strong className="grow">{tier.name}</strong>
                {!tier.active && <Pill>{t("settings.priceTiers.inactive")}</Pill>}
                <Button
                  size="small"
                  type="text"
                  aria-label={t("settings.priceTiers.edit", { name: tier.name })}
                  onClick={() => setEditing(tier)}
                >
                  {t("action.edit")}
                </Button>
              </li>
            ))}
          </ul>
          <div>
            <Button onClick={() => setEditing("new")}>{t("settings.priceTiers.add")}</Button>
          </div>
          {editing && (
            <TierDialog
              tier={editing === "new" ? undefined : editing}
              last={Math.max(0, ...items.map((tier) => tier.position))}
              close={() => setEditing(undefined)}
            />
          )}
        </div>
      )}
    </Loaded>
  );
}

interface DialogProps {
  tier: Tier | undefined;
  /** The place of the last one: a new one comes after it. */
  last: number;
  close: () => void;
}

function TierDialog({ tier, last, close }: DialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(tier?.name ?? "");
  const [position, setPosition] = useState<number | null>(tier?.position ?? last + 1);
  const [active, setActive] = useState(tier?.active ?? true);
  const form = useSubmit(async () => {
    const body = { name: name.trim(), position: position ?? 0, active };
    if (tier) {
      const params = { path: { id: tier.id } };
      await api.GET("/api/v1/price-tiers/{id}", { params });
      await api.PATCH("/api/v1/price-tiers/{id}", { params, body });
    } else {
      await api.POST("/api/v1/price-tiers", { body });
    }
    toast(t("settings.saved"));
    close();
    await queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/price-tiers"] });
  }, ["name", "position"]);
  return (
    <FormDialog
      title={tier ? tier.name : t("settings.priceTiers.add")}
      width={460}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
      ready={name.trim() !== "" && position !== null}
    >
      <div className="fields-2">
        <Field label={t("settings.priceTiers.name")} error={form.errorOf("name")} required>
          {(p) => <Input {...p} value={name} onChange={(e) => setName(e.target.value)} />}
        </Field>
        <Field label={t("settings.priceTiers.position")} error={form.errorOf("position")} required>
          {(p) => (
            <InputNumber<number>
              {...p}
              className="grow"
              min={0}
              precision={0}
              value={position}
              onChange={setPosition}
            />
          )}
        </Field>
      </div>
      <Checkbox checked={active} onChange={(e) => setActive(e.target.checked)}>
        {t("settings.priceTiers.active")}
      </Checkbox>
    </FormDialog>
  );
}
