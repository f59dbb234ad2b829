import { Button, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import type { Customer } from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { FormErrors } from "../../ui/FormErrors";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { PersonPicker } from "../../ui/PersonPicker";
import { Pill } from "../../ui/Pill";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";

type Access = Schemas["ShareAccess"];

export function SharesPanel({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const format = useFormats();
  const path = { id: customer.id };
  const query = $api.useQuery("get", "/api/v1/customers/{id}/shares", { params: { path } });
  const [userId, setUserId] = useState<string>();
  const [access, setAccess] = useState<Access>("READ");
  const reload = () =>
    queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/customers/{id}/shares"] });
  const share = async (id: string, how: Access) => {
    await api.PUT("/api/v1/customers/{id}/shares/{userId}", {
      params: { path: { ...path, userId: id } },
      body: { access: how },
    });
    await reload();
  };
  const form = useSubmit(async () => {
    if (!userId) return;
    await share(userId, access);
    setUserId(undefined);
  }, ["userId"]);
  const withdraw = useSubmit(async (user: string, name: string, how: Access) => {
    await api.DELETE("/api/v1/customers/{id}/shares/{userId}", {
      params: { path: { ...path, userId: user } },
    });
    toast(t("shares.withdrawn", { name }), { undo: () => share(user, how) });
    await reload();
  });

  return (
    <Loaded query={query} rows={3}>
      {({ items }) => (
        <div className="stack">
          <p className="soft">{t("shares.text")}</p>
          <FormErrors messages={[...form.rest, ...withdraw.rest]} />
          <ul className="share-list">
            {items.map((s) => (
              <li key={s.userId} className="row">
                <strong>{s.userName}</strong>
                <Pill>{t(`shares.access.${s.access}`)}</Pill>
                <span className="faint grow">{format.date(s.createdAt)}</span>
                <Button
                  size="small"
                  type="text"
                  onClick={() => void withdraw.submit(s.userId, s.userName, s.access)}
                >
                  {t("shares.withdraw")}
                </Button>
              </li>
            ))}
          </ul>
          {customer.access === "WRITE" && (
            <div className="row">
              <PersonPicker value={userId} onChange={setUserId} />
              <Segmented
                aria-label={t("shares.how")}
                value={access}
                onChange={setAccess}
                options={(["READ", "WRITE"] as const).map((v) => ({
                  value: v,
                  label: t(`shares.access.${v}`),
                }))}
              />
              <Button disabled={!userId} loading={form.busy} onClick={() => void form.submit()}>
                {t("shares.add")}
              </Button>
            </div>
          )}
        </div>
      )}
    </Loaded>
  );
}
