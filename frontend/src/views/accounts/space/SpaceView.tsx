import { getRouteApi, Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import { byPage } from "../../../api/paging";
import type { Schemas } from "../../../api/types";
import { EmptyState } from "../../../ui/EmptyState";
import { useFormats } from "../../../ui/format";
import { PagedRows } from "../../../ui/PagedRows";
import { Sideways } from "../../../ui/Sideways";
import { ScopePicker } from "../../portfolio/PortfolioTools";
import "../accounts.css";
import { AccountSteps } from "../AccountSteps";
import { CellDialog } from "./CellDialog";
import { STANDINGS } from "./choices";
import { Mark } from "./Mark";
import { askedOf, type SpaceSearch } from "./search";
import "./space.css";

const route = getRouteApi("/signed-in/key-accounts/white-space");

type Grid = Schemas["WhiteSpaceGrid"];
type Row = Grid["items"][number];

/** Accounts by products: what they buy from us, what from others, and what could still be won. */
export function SpaceView() {
  const { t } = useTranslation();
  const format = useFormats();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/white-space",
    { params: { query: { ...askedOf(search), limit: 50, count: true } } },
    byPage,
  );
  const grid = pages.data?.pages[0];
  return (
    <div className="accounts space">
      <div className="view-head">
        <h1>{t("space.title")}</h1>
        <ScopePicker
          search={search}
          change={(part) => void navigate({ search: { ...search, ...part }, replace: true })}
        />
      </div>
      <AccountSteps current="space" />
      <p className="faint classes-about">
        {t("space.about")}
        {grid && ` ${t("space.days", { from: format.date(grid.from), to: format.date(grid.to) })}`}
        {search.groupId && (
          <>
            {" "}
            <Link to="/key-accounts/white-space" search={{ ...search, groupId: undefined }}>
              {t("space.allAccounts")}
            </Link>
          </>
        )}
      </p>
      <ul className="space-legend" aria-label={t("space.legend")}>
        {STANDINGS.map((standing) => (
          <li key={standing}>
            <Link to="/key-accounts/white-space/list" search={{ ...search, standing: [standing] }}>
              <Mark standing={standing} worded />
            </Link>
          </li>
        ))}
      </ul>
      <PagedRows
        pages={pages}
        count={(count) => t(search.groupId ? "space.units" : "space.accounts", { count })}
        nobody={<EmptyState title={t("space.emptyTitle")} text={t("space.emptyText")} />}
      >
        {(rows) => grid && <Table grid={grid} rows={rows} search={search} />}
      </PagedRows>
      {grid !== undefined && grid.productsLeft > 0 && (
        <p className="faint">{t("space.productsLeft", { count: grid.productsLeft })}</p>
      )}
    </div>
  );
}

interface Chosen {
  customerId: string;
  productId: string;
}

function Table({ grid, rows, search }: { grid: Grid; rows: Row[]; search: SpaceSearch }) {
  const { t } = useTranslation();
  const format = useFormats();
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Chosen>();
  return (
    <>
      <Sideways box={box} step={360}>
        <div className="card plain-scroll space-scroll" ref={box}>
          <table className="groups space-table">
            <thead>
              <tr>
                <th scope="col">{t("accounts.customer")}</th>
                <th scope="col" className="right">
                  {t("space.potential")}
                </th>
                {grid.products.map((product) => (
                  <th key={product.productId} scope="col">
                    <Link
                      to="/key-accounts/white-space/list"
                      search={{ ...search, productId: [product.productId] }}
                      title={product.code}
                    >
                      {product.name}
                    </Link>
                    <OpenCount product={product} search={search} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.customerId}>
                  <th scope="row">
                    <Account row={row} search={search} />
                  </th>
                  <td className="right num">{format.money(row.potential || undefined)}</td>
                  {row.cells.map((cell) => (
                    <td key={cell.productId}>
                      <button
                        type="button"
                        className="space-cell"
                        onClick={() =>
                          setChosen({ customerId: row.customerId, productId: cell.productId })
                        }
                      >
                        <Mark standing={cell.standing} />
                        <Amount cell={cell} />
                      </button>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Sideways>
      {chosen && (
        <CellDialog
          {...chosen}
          groupId={search.groupId}
          from={grid.from}
          to={grid.to}
          close={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

/** At how many nothing of it is bought. */
function OpenCount({
  product,
  search,
}: {
  product: Grid["products"][number];
  search: SpaceSearch;
}) {
  const { t } = useTranslation();
  const open = product.standings.find((one) => one.standing === "OPEN")?.customers ?? 0;
  if (open === 0) return null;
  return (
    <Link
      className="space-open num"
      to="/key-accounts/white-space/list"
      search={{ ...search, productId: [product.productId], standing: ["OPEN"] }}
      aria-label={t("space.openAt", { product: product.name, count: open })}
    >
      {t("space.openCount", { count: open })}
    </Link>
  );
}

function Account({ row, search }: { row: Row; search: SpaceSearch }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <>
      <Link to="/customers/$id" params={{ id: row.customerId }}>
        {row.customerName}
      </Link>
      <span className="space-about">
        {row.incumbents.length > 0 && (
          <span>
            {t("space.suppliedBy", { names: row.incumbents.map((r) => r.name).join("、") })}
          </span>
        )}
        {row.unassigned.purchases > 0 && (
          <Link to="/customers/$id" params={{ id: row.customerId }} search={{ tab: "rivals" }}>
            {t("space.unassigned", {
              count: row.unassigned.purchases,
              amount: format.money(row.unassigned.amount),
            })}
          </Link>
        )}
        {row.units && row.customerId !== search.groupId && (
          <Link
            to="/key-accounts/white-space"
            search={{ ...search, groupId: row.customerId }}
            aria-label={t("space.unitsOf", { name: row.customerName })}
          >
            {t("space.byUnit")}
          </Link>
        )}
      </span>
    </>
  );
}

function Amount({ cell }: { cell: Row["cells"][number] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const bought = cell.ourAmount ?? cell.theirAmount;
  return (
    <span className="space-amounts num">
      {bought !== undefined && bought !== null && (
        <span>
          <span className="visually-hidden">
            {t(cell.ourAmount ? "space.ours" : "space.theirs")}{" "}
          </span>
          {format.brief(bought)}
        </span>
      )}
      {cell.potential !== undefined && cell.potential !== null && cell.potential > 0 && (
        <span className="space-plus">
          <span className="visually-hidden">{t("space.potential")} </span>+
          {format.brief(cell.potential)}
        </span>
      )}
    </span>
  );
}
