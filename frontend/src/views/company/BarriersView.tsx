import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import { PagedRows } from "../../ui/PagedRows";
import { SegmentPicker } from "../customers/SegmentPicker";
import "../customers/customers.css";
import { BARRIER_STATES, BREAKERS, INBOUND, OUTBOUND } from "../layers/choices";
import { ScopePicker } from "../portfolio/PortfolioTools";
import "../portfolio/portfolio.css";
import { Choice } from "./Choice";
import { DIRECTIONS, TIERS, type BarrierRow } from "./choices";
import "./company.css";
import { ListHead } from "./ListHead";
import { listed } from "./search";

const route = getRouteApi("/signed-in/five-layers/barriers");

/** Barriers of many customers: all of them, and the list behind a figure. */
export function BarriersView() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/barriers",
    { params: { query: { ...listed(search), limit: 100, count: true } } },
    byPage,
  );
  const filter = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, ...change }, replace: true });
  return (
    <div className="company">
      <ListHead title={t("company.barrierList")} list="barriers" search={search} />
      <div className="customers-tools">
        <ScopePicker search={search} change={filter} />
        <Choice
          label={t("company.direction")}
          values={DIRECTIONS}
          name={(one) => t(`layers.direction.${one}`)}
          value={search.direction}
          change={(direction) => filter({ direction })}
        />
        <Choice
          label={t("company.kind")}
          values={[...INBOUND, ...OUTBOUND]}
          name={(one) => t(`layers.barrier.${one}`)}
          value={search.kind}
          change={(kind) => filter({ kind })}
        />
        <Choice
          label={t("company.state")}
          values={BARRIER_STATES}
          name={(one) => t(`layers.barrierState.INBOUND.${one}`)}
          value={search.state}
          change={(state) => filter({ state })}
        />
        <Choice
          label={t("company.brokenBy")}
          values={BREAKERS}
          name={(one) => t(`layers.breaker.${one}`)}
          value={search.brokenBy}
          change={(brokenBy) => filter({ brokenBy })}
        />
        <Choice
          label={t("field.tier")}
          values={TIERS}
          name={(one) => t(`tier.${one}`)}
          value={search.tier}
          change={(tier) => filter({ tier })}
        />
        <SegmentPicker value={search.segmentId} change={(segmentId) => filter({ segmentId })} />
      </div>
      <PagedRows
        pages={pages}
        bones={10}
        count={(count) => t("company.countBarriers", { count })}
        nobody={<EmptyState title={t("company.noBarrierRows")} text={t("customers.noneText")} />}
      >
        {(rows) => (
          <div className="card plain-scroll">
            <BarrierTable rows={rows} />
          </div>
        )}
      </PagedRows>
    </div>
  );
}

function BarrierTable({ rows }: { rows: BarrierRow[] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <table className="groups stacked">
      <thead>
        <tr>
          <th scope="col">{t("rivals.customer")}</th>
          <th scope="col">{t("company.kind")}</th>
          <th scope="col">{t("company.height")}</th>
          <th scope="col">{t("company.state")}</th>
          <th scope="col">{t("company.barrierOwner")}</th>
          <th scope="col">{t("company.dueOn")}</th>
          <th scope="col">{t("company.customerOwner")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to="/customers/$id" params={{ id: row.customerId }} search={{ tab: "layers" }}>
                {row.customerName}
              </Link>
            </th>
            <td data-label={t("company.kind")}>
              {t(`layers.barrier.${row.kind}`)}
              {row.competitorName && <span className="faint"> · {row.competitorName}</span>}
            </td>
            <td className="num" data-label={t("company.height")}>
              {row.height}
            </td>
            <td data-label={t("company.state")}>
              {t(`layers.barrierState.${row.direction}.${row.state}`)}
              {row.brokenBy && row.endedOn && (
                <span className="faint">
                  {" · "}
                  {t("layers.brokenBy", {
                    breaker: t(`layers.breaker.${row.brokenBy}`),
                    day: format.shortDate(row.endedOn),
                  })}
                </span>
              )}
            </td>
            <td data-label={t("company.barrierOwner")}>{row.responsibleName ?? "–"}</td>
            <td className="num" data-label={t("company.dueOn")}>
              {row.dueOn ? format.shortDate(row.dueOn) : "–"}
            </td>
            <td data-label={t("company.customerOwner")}>{row.ownerName ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
