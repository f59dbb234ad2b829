import { Input } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { EmptyState } from "../../ui/EmptyState";
import { PagedRows } from "../../ui/PagedRows";
import { ReceiverSelect, type Receiver } from "./ReceiverSelect";

interface Props {
  personId: string;
  rest: Receiver | undefined;
  chosen: Record<string, Receiver>;
  choose: (customerId: string, receiver: Receiver | undefined) => void;
}

/** Customers that go to others than the rest, with all that is held there. */
export function SplitList({ personId, rest, chosen, choose }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const q = useDeferredValue(typed.trim());
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/handovers/previews/{personId}/items",
    {
      params: {
        path: { personId },
        query: { kind: ["CUSTOMER"], limit: 50, count: true, ...(q && { q }) },
      },
    },
    byPage,
  );
  return (
    <div className="handover-split">
      <Input.Search
        allowClear
        aria-label={t("handover.findCustomer")}
        placeholder={t("handover.findCustomer")}
        value={typed}
        onChange={(e) => setTyped(e.target.value)}
      />
      <PagedRows
        pages={pages}
        bones={5}
        count={(count) => t("handover.customers", { count })}
        nobody={<EmptyState title={t("handover.noItems")} />}
      >
        {(rows) => (
          <ul className="handover-rows">
            {rows.map((held) => (
              <li key={held.customerId} data-chosen={chosen[held.customerId] ? true : undefined}>
                <span className="ellipsis">{held.customerName}</span>
                <ReceiverSelect
                  personId={personId}
                  label={t("handover.receiverOf", { name: held.customerName })}
                  placeholder={rest?.name ?? t("handover.asTheRest")}
                  allowClear
                  value={chosen[held.customerId]}
                  onChange={(receiver) => choose(held.customerId, receiver)}
                />
              </li>
            ))}
          </ul>
        )}
      </PagedRows>
    </div>
  );
}
