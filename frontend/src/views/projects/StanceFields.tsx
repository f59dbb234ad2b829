import { CloseOutlined } from "@ant-design/icons";
import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { Field } from "../../ui/Field";
import { US } from "./makerDraft";
import { StanceTag } from "./map/StanceTag";
import { STANCES } from "./map/types";
import type { Maker, Stance } from "./types";

interface Props {
  value: Record<string, Stance>;
  change: (value: Record<string, Stance>) => void;
  error: string | undefined;
  /** Whose stances name the suppliers that this project knows already. */
  known: Maker[];
}

/** Towards us, and towards each competitor that matters here. */
export function StanceFields({ value, change, error, known }: Props) {
  const { t } = useTranslation();
  const competitors = $api.useQuery("get", "/api/v1/competitors", {
    params: { query: { limit: 200 } },
  });
  const names = new Map([
    ...known.flatMap((m) =>
      m.stances.map((s) => [s.competitorId ?? US, s.competitorName ?? ""] as const),
    ),
    ...(competitors.data?.items ?? []).map((c) => [c.id, c.name] as const),
  ]);
  const suppliers = [US, ...Object.keys(value).filter((supplier) => supplier !== US)];
  const others = [...names].filter(([id]) => id !== US && !suppliers.includes(id));
  const nameOf = (supplier: string) =>
    supplier === US ? t("projects.us") : (names.get(supplier) ?? "");
  const without = (supplier: string) =>
    change(Object.fromEntries(Object.entries(value).filter(([id]) => id !== supplier)));
  return (
    <fieldset className="stance-fields" data-wrong={error ? true : undefined}>
      <legend>{t("projects.stances")}</legend>
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <div className="fields-2">
        {suppliers.map((supplier) => (
          <Field key={supplier} label={t("projects.stanceOf", { name: nameOf(supplier) })}>
            {(props) => (
              <span className="row stance-row">
                <Select
                  {...props}
                  className="grow"
                  value={value[supplier] ?? "UNKNOWN"}
                  options={STANCES.map((one) => ({
                    value: one,
                    label: <StanceTag stance={one} />,
                  }))}
                  onChange={(stance) => change({ ...value, [supplier]: stance })}
                />
                {supplier !== US && (
                  <Button
                    icon={<CloseOutlined />}
                    aria-label={t("projects.withoutStance", { name: nameOf(supplier) })}
                    onClick={() => without(supplier)}
                  />
                )}
              </span>
            )}
          </Field>
        ))}
      </div>
      <Select
        className="stance-add"
        aria-label={t("projects.addStance")}
        placeholder={t("projects.addStance")}
        showSearch={{ optionFilterProp: "label" }}
        value={null}
        options={others.map(([id, name]) => ({ value: id, label: name }))}
        onChange={(id: string | null) => id && change({ ...value, [id]: "SUPPORT" })}
      />
    </fieldset>
  );
}
