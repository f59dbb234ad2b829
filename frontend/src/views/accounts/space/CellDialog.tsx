import { Link } from "@tanstack/react-router";
import { Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import { byPage } from "../../../api/paging";
import { useMe } from "../../../app/me";
import { can } from "../../../app/permissions";
import { useFormats } from "../../../ui/format";
import { Loaded } from "../../../ui/Loaded";
import { PagedRows } from "../../../ui/PagedRows";
import { PurchaseDialog } from "../../rivals/PurchaseDialog";
import type { Cell } from "./choices";
import { Mark } from "./Mark";
import { NeedDialog } from "./NeedDialog";

interface Props {
  customerId: string;
  productId: string;
  /** The group that it was looked for in, if any. */
  groupId?: string;
  from: string;
  to: string;
  close: () => void;
}

/** One product at one customer: what is known, where it comes from, and what can be noted. */
export function CellDialog({ customerId, productId, groupId, from, to, close }: Props) {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/white-space/cells", {
    params: { query: { customerId: [customerId], productId: [productId], groupId } },
  });
  const cell = query.data?.items[0];
  return (
    <Modal
      open
      title={cell ? `${cell.customerName} · ${cell.productName}` : t("space.title")}
      footer={null}
      onCancel={close}
      width={640}
    >
      <Loaded query={query} rows={5}>
        {({ items }) =>
          items[0] ? <Known cell={items[0]} from={from} to={to} /> : <p>{t("space.gone")}</p>
        }
      </Loaded>
    </Modal>
  );
}

function Known({ cell, from, to }: { cell: Cell; from: string; to: string }) {
  const { t } = useTranslation();
  const format = useFormats();
  const me = useMe();
  const [noting, setNoting] = useState<"need" | "purchase">();
  const writes = cell.writable && can(me, "accountWrite");
  return (
    <>
      <p className="space-head">
        <Mark standing={cell.standing} worded />
        <strong className="num">
          {cell.potential === null || cell.potential === undefined
            ? t("space.noPotential")
            : t("space.potentialOf", { amount: format.money(cell.potential) })}
        </strong>
      </p>
      {cell.basis && <p className="faint">{t(`space.basis.${cell.basis}`)}</p>}
      <dl className="space-facts">
        <dt>{t("space.ours")}</dt>
        <dd>
          {cell.ourOrders > 0 ? (
            <Link
              to="/orders"
              search={{
                customerId: [cell.customerId],
                productId: [cell.productId],
                state: ["CONFIRMED"],
                orderedFrom: from,
                orderedTo: to,
              }}
            >
              {t("space.ordersFor", {
                count: cell.ourOrders,
                amount: format.money(cell.ourAmount),
              })}
            </Link>
          ) : (
            t("space.nothing")
          )}
          {cell.ourOrders === 0 && cell.lastOrderedOn && (
            <span className="faint">
              {" "}
              {t("space.lastOrdered", { day: format.date(cell.lastOrderedOn) })}
            </span>
          )}
        </dd>
        <dt>{t("space.theirs")}</dt>
        <dd>
          {cell.theirPurchases > 0 ? (
            <Link to="/customers/$id" params={{ id: cell.customerId }} search={{ tab: "rivals" }}>
              {t("space.purchasesFor", {
                count: cell.theirPurchases,
                amount: format.money(cell.theirAmount),
              })}
            </Link>
          ) : (
            t("space.nothingNoted")
          )}
          {cell.competitors.map((rival) => (
            <span key={rival.competitorId}>
              {" · "}
              <Link to="/competitors/$id" params={{ id: rival.competitorId }}>
                {rival.name}
              </Link>
            </span>
          ))}
        </dd>
        <dt>{t("space.need")}</dt>
        <dd>
          {cell.yearlyNeed === null || cell.yearlyNeed === undefined
            ? t("space.unknown")
            : t("space.needOf", {
                amount: format.money(cell.yearlyNeed),
                day: format.date(cell.needStatedOn),
              })}
        </dd>
        {cell.trialId && (
          <>
            <dt>{t("space.trial")}</dt>
            <dd>
              <Link to="/test-trials/$id" params={{ id: cell.trialId }}>
                {t("space.toTrial")}
              </Link>
            </dd>
          </>
        )}
        <dt>{t("space.peers")}</dt>
        <dd>
          {cell.peers === 0
            ? t("space.noPeers")
            : t("space.peersOf", { count: cell.peers, amount: format.money(cell.peerMedian) })}
        </dd>
      </dl>
      {cell.peers > 0 && <Peers cell={cell} />}
      {writes && (
        <p className="row space-actions">
          <Button type="primary" onClick={() => setNoting("need")}>
            {t("space.stateNeed")}
          </Button>
          <Button onClick={() => setNoting("purchase")}>{t("rivals.addPurchase")}</Button>
        </p>
      )}
      {noting === "need" && <NeedDialog cell={cell} close={() => setNoting(undefined)} />}
      {noting === "purchase" && (
        <PurchaseDialog
          customerId={cell.customerId}
          productId={cell.productId}
          close={() => setNoting(undefined)}
        />
      )}
    </>
  );
}

/** Those that the median is of; read once somebody looks. */
function Peers({ cell }: { cell: Cell }) {
  const { t } = useTranslation();
  const [seen, setSeen] = useState(false);
  return (
    <details className="programme-more" onToggle={(event) => setSeen(event.currentTarget.open)}>
      <summary>{t("space.whichPeers")}</summary>
      {seen && <PeerList cell={cell} />}
    </details>
  );
}

function PeerList({ cell }: { cell: Cell }) {
  const { t } = useTranslation();
  const format = useFormats();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/white-space/peers",
    {
      params: {
        query: {
          customerId: cell.customerId,
          productId: cell.productId,
          limit: 50,
          count: true,
        },
      },
    },
    byPage,
  );
  return (
    <PagedRows
      pages={pages}
      bones={3}
      count={(count) => t("space.peerCount", { count })}
      nobody={<p className="faint">{t("space.noPeers")}</p>}
    >
      {(rows) => (
        <ul className="space-peers">
          {rows.map((row) => (
            <li key={row.customerId}>
              <Link to="/customers/$id" params={{ id: row.customerId }}>
                {row.customerName}
              </Link>
              <span className="num">{format.money(row.amount)}</span>
            </li>
          ))}
        </ul>
      )}
    </PagedRows>
  );
}
