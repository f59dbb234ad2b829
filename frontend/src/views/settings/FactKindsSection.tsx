import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from "@ant-design/icons";
import { Button, Input, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { Loaded } from "../../ui/Loaded";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { keyFor } from "./factKeys";
import { SaveBar } from "./SaveBar";

type Kind = Schemas["FactKind"];

/** Which facts customers are asked for, in order, and which of them the information layer needs. */
export default function FactKindsSection() {
  const query = $api.useQuery("get", "/api/v1/five-layer/fact-kinds");
  return (
    <Loaded query={query}>
      {(list) => <Kinds key={list.version} kinds={list.kinds} version={list.version} />}
    </Loaded>
  );
}

function Kinds({ kinds: stored, version }: { kinds: Kind[]; version: number }) {
  const { t } = useTranslation();
  const [kinds, setKinds] = useState(stored);
  const form = useSubmit(async () => {
    const filled = kinds.map((kind) => ({
      ...kind,
      // Who writes one language only is understood in both.
      nameZh: kind.nameZh.trim() || kind.nameEn.trim(),
      nameEn: kind.nameEn.trim() || kind.nameZh.trim(),
    }));
    await api.PUT("/api/v1/five-layer/fact-kinds", {
      params: { header: { "If-Match": `"${version}"` } },
      body: { kinds: filled.filter((kind) => kind.nameZh) },
    });
    toast(t("settings.saved"));
    await queryClient.invalidateQueries();
  });
  const change = (at: number, part: Partial<Kind>) =>
    setKinds(kinds.map((kind, i) => (i === at ? { ...kind, ...part } : kind)));
  const move = (at: number, by: 1 | -1) => {
    const moved = [...kinds];
    const [one] = moved.splice(at, 1);
    if (one) moved.splice(at + by, 0, one);
    setKinds(moved);
  };
  return (
    <>
      <p className="soft">{t("settings.factKindsText")}</p>
      <ol className="fact-kinds">
        {kinds.map((kind, at) => (
          <li key={kind.key}>
            <Input
              aria-label={t("settings.nameZh")}
              value={kind.nameZh}
              maxLength={80}
              onChange={(e) => change(at, { nameZh: e.target.value })}
            />
            <Input
              aria-label={t("settings.nameEn")}
              value={kind.nameEn}
              maxLength={80}
              onChange={(e) => change(at, { nameEn: e.target.value })}
            />
            <label>
              <Switch
                checked={kind.required}
                onChange={(required) => change(at, { required })}
                aria-label={t("settings.factRequiredOf", { name: kind.nameZh || kind.nameEn })}
              />{" "}
              {t("settings.factRequired")}
            </label>
            <span className="row">
              <Button
                type="text"
                icon={<ArrowUpOutlined />}
                aria-label={t("settings.up")}
                disabled={at === 0}
                onClick={() => move(at, -1)}
              />
              <Button
                type="text"
                icon={<ArrowDownOutlined />}
                aria-label={t("settings.down")}
                disabled={at === kinds.length - 1}
                onClick={() => move(at, 1)}
              />
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t("layers.remove")}
                onClick={() => setKinds(kinds.filter((_, i) => i !== at))}
              />
            </span>
          </li>
        ))}
      </ol>
      <Button
        onClick={() =>
          setKinds([...kinds, { key: keyFor(kinds), required: false, nameZh: "", nameEn: "" }])
        }
      >
        {t("settings.addFactKind")}
      </Button>
      <SaveBar
        changed={JSON.stringify(kinds) !== JSON.stringify(stored)}
        busy={form.busy}
        messages={form.rest}
        save={() => void form.submit()}
        discard={() => setKinds(stored)}
      />
    </>
  );
}
