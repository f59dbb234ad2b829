import { getRouteApi, Link } from "@tanstack/react-router";
import { Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import { byPage } from "../../../api/paging";
import { useMe } from "../../../app/me";
import { can } from "../../../app/permissions";
import { EmptyState } from "../../../ui/EmptyState";
import { ExportMenu } from "../../../ui/ExportMenu";
import { isoDay, useFormats } from "../../../ui/format";
import { PagedRows } from "../../../ui/PagedRows";
import { ScopePicker } from "../../portfolio/PortfolioTools";
import "../../customers/customers.css";
import "../accounts.css";
import { useProductOptions } from "../../rivals/products";
import { CellDialog } from "./CellDialog";
import { STANDINGS, type Cell } from "./choices";
import { Mark } from "./Mark";
import { askedOf, type SpaceListSearch } from "./search";
import "./space.css";

const route = getRouteApi("/signed-in/key-accounts/white-space/list");

/** Products at accounts, one row each, where most could be won first. */
export function SpaceListView() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const products = useProductOptions();
  const mayExport = can(useMe(), "export");
  const { customerId, productId, standing } = search;
  const query = { ...askedOf(search), customerId, productId, standing };
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/white-space/cells",
    { params: { query: { ...query, limit: 50, count: true } } },
    byPage,
  );
  const set = (change: Partial<SpaceListSearch>) =>
    void navigate({ search: { ...search, ...change }, replace: true });
  return (
    <div className="accounts space">
      <nav className="way" aria-label={t("customer.way")}>
        <Link
          to="/key-accounts/white-space"
          search={{ ownerId: search.ownerId, teamId: search.teamId, groupId: search.groupId }}
        >
          {t("space.title")}
        </Link>
      </nav>
      <div className="view-head">
        <h1>{t("space.listTitle")}</h1>
        {mayExport && <ExportMenu list="white-space" query={query} />}
      </div>
      <div className="customers-tools">
        <ScopePicker search={search} change={set} />
        <Select
          mode="multiple"
          className="account-filter"
          aria-label={t("programmes.product")}
          placeholder={t("programmes.product")}
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          value={productId ?? []}
          options={products}
          onChange={(chosen: string[]) =>
            set({ productId: chosen.length > 0 ? chosen : undefined })
          }
        />
        <Select
          mode="multiple"
          className="account-filter"
          aria-label={t("space.standingHead")}
          placeholder={t("space.standingHead")}
          allowClear
          value={standing ?? []}
          options={STANDINGS.map((value) => ({ value, label: t(`space.standing.${value}`) }))}
          onChange={(chosen: typeof standing) =>
            set({ standing: chosen && chosen.length > 0 ? chosen : undefined })
          }
        />
      </div>
      <PagedRows
        pages={pages}
        count={(count) => t("space.cells", { count })}
        nobody={<EmptyState title={t("space.noneFound")} text={t("customers.noneText")} />}
      >
        {(rows) => <Cells rows={rows} groupId={search.groupId} />}
      </PagedRows>
    </div>
  );
}

function Cells({ rows, groupId }: { rows: Cell[]; groupId?: string }) {
  const { t } = useTranslation();
  const format = useFormats();
  const [chosen, setChosen] = useState<Cell>();
  const today = dayjs();
  return (
    <div className="card plain-scroll">
      <table className="groups stacked">
        <thead>
          <tr>
            <th scope="col">{t("accounts.customer")}</th>
            <th scope="col">{t("programmes.product")}</th>
            <th scope="col">{t("space.standingHead")}</th>
            <th scope="col" className="right">
              {t("space.ours")}
            </th>
            <th scope="col" className="right">
              {t("space.theirs")}
            </th>
            <th scope="col" className="right">
              {t("space.potential")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.customerId} ${row.productId}`}>
              <th scope="row">
                <Link to="/customers/$id" params={{ id: row.customerId }}>
                  {row.customerName}
                </Link>
              </th>
              <td data-label={t("programmes.product")}>
                <button type="button" className="space-choose" onClick={() => setChosen(row)}>
                  {row.productName}
                </button>
              </td>
              <td data-label={t("space.standingHead")}>
                <Mark standing={row.standing} worded />
              </td>
              <td data-label={t("space.ours")} className="right num">
                {format.money(row.ourAmount || undefined)}
              </td>
              <td data-label={t("space.theirs")} className="right num">
                {format.money(row.theirAmount || undefined)}
              </td>
              <td data-label={t("space.potential")} className="right num">
                {format.money(row.potential)}
                {row.basis && (
                  <span className="faint space-basis">{t(`space.from.${row.basis}`)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {chosen && (
        <CellDialog
          customerId={chosen.customerId}
          productId={chosen.productId}
          groupId={groupId}
          from={isoDay(today.subtract(1, "year").add(1, "day")) ?? ""}
          to={isoDay(today) ?? ""}
          close={() => setChosen(undefined)}
        />
      )}
    </div>
  );
}
