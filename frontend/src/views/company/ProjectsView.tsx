import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import { PagedRows } from "../../ui/PagedRows";
import { SegmentPicker } from "../customers/SegmentPicker";
import "../customers/customers.css";
import { ScopePicker } from "../portfolio/PortfolioTools";
import "../portfolio/portfolio.css";
import { STEPS } from "../projects/steps";
import { Choice } from "./Choice";
import { PROJECT_STATES, TIERS, type ProjectRow } from "./choices";
import "./company.css";
import { ListHead } from "./ListHead";
import { listed } from "./search";

const route = getRouteApi("/signed-in/projects");

/** Projects of many customers: all of them, and the list behind a figure. */
export function ProjectsView() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/projects",
    { params: { query: { ...listed(search), limit: 100, count: true } } },
    byPage,
  );
  const filter = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, ...change }, replace: true });
  return (
    <div className="company">
      <ListHead title={t("company.projectList")} list="projects" search={search} />
      <div className="customers-tools">
        <ScopePicker search={search} change={filter} />
        <Choice
          label={t("company.state")}
          values={PROJECT_STATES}
          name={(one) => t(`company.projectState.${one}`)}
          value={search.state}
          change={(state) => filter({ state })}
        />
        <Choice
          label={t("company.step")}
          values={STEPS}
          name={(one) => `${one} ${t(`projects.step.${one}`)}`}
          value={search.step}
          change={(step) => filter({ step })}
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
        count={(count) => t("company.countProjects", { count })}
        nobody={<EmptyState title={t("company.noProjectRows")} text={t("customers.noneText")} />}
      >
        {(rows) => (
          <div className="card plain-scroll">
            <ProjectTable rows={rows} />
          </div>
        )}
      </PagedRows>
    </div>
  );
}

function ProjectTable({ rows }: { rows: ProjectRow[] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <table className="groups stacked">
      <thead>
        <tr>
          <th scope="col">{t("company.project")}</th>
          <th scope="col">{t("rivals.customer")}</th>
          <th scope="col">{t("company.step")}</th>
          <th scope="col">{t("company.state")}</th>
          <th scope="col" className="right">
            {t("company.amount")}
          </th>
          <th scope="col" className="right">
            {t("company.weighted")}
          </th>
          <th scope="col">{t("company.expectedOn")}</th>
          <th scope="col">{t("company.responsible")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to="/projects/$id" params={{ id: row.id }}>
                {row.name}
              </Link>
            </th>
            <td data-label={t("rivals.customer")}>
              {row.customerVisible ? (
                <Link
                  to="/customers/$id"
                  params={{ id: row.customerId }}
                  search={{ tab: "layers" }}
                >
                  {row.customerName}
                </Link>
              ) : (
                row.customerName
              )}
            </td>
            <td data-label={t("company.step")}>
              <span className="num">{row.step}</span> {t(`projects.step.${row.step as 1}`)}
            </td>
            <td data-label={t("company.state")}>{t(`company.projectState.${row.state}`)}</td>
            <td className="right num" data-label={t("company.amount")}>
              {format.money(row.amount)}
            </td>
            <td className="right num" data-label={t("company.weighted")}>
              {format.money(row.weightedAmount)}{" "}
              <span className="faint">{format.percent(row.chanceNow / 100)}</span>
            </td>
            <td className="num" data-label={t("company.expectedOn")}>
              {row.expectedOn ? format.shortDate(row.expectedOn) : "–"}
            </td>
            <td data-label={t("company.responsible")}>{row.responsibleName ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
