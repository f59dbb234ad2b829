import { Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import { IMPORTANCES, type Importance, type Status } from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { Loaded } from "../../ui/Loaded";
import { StatusPicker } from "./StatusPicker";
import { TextList } from "./TextList";

/** The actions that each status, and for won customers each importance, brings. */
export default function PlaybooksSection() {
  const { t } = useTranslation();
  const [status, setStatus] = useState<Status>("WON");
  const [weight, setWeight] = useState<Importance>("KEY");
  const importance = status === "WON" ? weight : null;
  const query = $api.useQuery("get", "/api/v1/playbook-actions");
  const reload = () =>
    queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/playbook-actions"] });
  return (
    <>
      <div className="row playbook-pick">
        <StatusPicker value={status} onChange={setStatus} />
        {status === "WON" && (
          <Segmented
            aria-label={t("field.importance")}
            value={weight}
            onChange={setWeight}
            options={IMPORTANCES.map((v) => ({ value: v, label: t(`importance.${v}`) }))}
          />
        )}
      </div>
      <Loaded query={query}>
        {({ items }) => (
          <TextList
            items={items.filter(
              (a) => a.status === status && (a.importance ?? null) === importance,
            )}
            add={async (texts) => {
              await api.POST("/api/v1/playbook-actions", {
                body: { status, importance, ...texts },
              });
              await reload();
            }}
            change={async (id, body) => {
              const params = { path: { id } };
              await api.GET("/api/v1/playbook-actions/{id}", { params });
              await api.PATCH("/api/v1/playbook-actions/{id}", { params, body });
              await reload();
            }}
          />
        )}
      </Loaded>
    </>
  );
}
