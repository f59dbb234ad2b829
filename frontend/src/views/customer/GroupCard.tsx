import { EditOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Customer } from "../../api/types";
import { StatusMark } from "../../ui/StatusTag";

const ParentDialog = lazy(async () => ({ default: (await import("./ParentDialog")).ParentDialog }));

/** Parents above, subsidiaries below, as far as one sees them. */
export function GroupCard({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const query = $api.useQuery("get", "/api/v1/customers/{id}/group", {
    params: { path: { id: customer.id } },
  });
  const members = query.data?.items ?? [];
  // One that stands alone gets a parent from the menu of the page.
  if (members.length < 2) return null;
  return (
    <section className="card" aria-labelledby="group">
      <div className="card-head">
        <h2 id="group">{t("group.title")}</h2>
        {customer.access === "WRITE" && (
          <Button size="small" type="text" icon={<EditOutlined />} onClick={() => setEditing(true)}>
            {customer.parentId ? t("group.change") : t("group.set")}
          </Button>
        )}
      </div>
      <ul className="group-tree">
        {members.map((m) => (
          <li key={m.customerId} style={{ paddingInlineStart: m.depth * 16 }}>
            <StatusMark status={m.status} />
            {m.customerId === customer.id ? (
              <strong aria-current="true">{m.name}</strong>
            ) : (
              <Link to="/customers/$id" params={{ id: m.customerId }} search={{}}>
                {m.name}
              </Link>
            )}
            <span className="visually-hidden">{t(`status.${m.status}`)}</span>
            <span className="faint">{m.ownerName}</span>
          </li>
        ))}
      </ul>
      <Suspense fallback={null}>
        {editing && <ParentDialog customer={customer} close={() => setEditing(false)} />}
      </Suspense>
    </section>
  );
}
