import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { Schemas } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { queryClient } from "../../app/queryClient";
import { EmptyState } from "../../ui/EmptyState";
import { ExportMenu } from "../../ui/ExportMenu";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { PagedRows } from "../../ui/PagedRows";
import { Pill } from "../../ui/Pill";
import { mayHandOver } from "../handover/search";
import { DepartureMakers } from "./DepartureMakers";
import { listOf, type TeamSearch } from "./search";

const PlanDialog = lazy(() => import("../followup/PlanDialog"));

type Overview = Schemas["DepartureRiskOverview"];
type Row = Schemas["DepartureRiskRow"];
type Maker = Schemas["SupervisedDecisionMaker"];

/** 离职风险: what would leave with one of us, per person and per customer. */
export function DeparturePanel({ search }: { search: TeamSearch }) {
  const overview = $api.useQuery("get", "/api/v1/five-layer/departure-risk/overview", {
    params: { query: { ownerId: search.ownerId } },
  });
  return (
    <div className="portfolio-grid departure">
      <Loaded query={overview} rows={6}>
        {(all) => (
          <>
            <Glance overview={all} />
            <Holders overview={all} chosen={search.personId?.[0]} />
          </>
        )}
      </Loaded>
      <Rows search={search} overview={overview.data} />
    </div>
  );
}

function Glance({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <section className="card" aria-labelledby="departure-figures">
      <h2 id="departure-figures">{t("departure.figures")}</h2>
      <dl className="departure-figures">
        <div>
          <dt>{t("departure.supervised")}</dt>
          <dd>
            <ListLink link={overview.supervised.link}>
              {format.number(overview.supervised.customers)}
            </ListLink>
          </dd>
        </div>
        {overview.gaps.map((gap) => (
          <div key={gap.gap}>
            <dt>{t(`departure.gap.${gap.gap}`)}</dt>
            <dd>
              <ListLink link={gap.link}>{format.number(gap.customers)}</ListLink>
            </dd>
          </div>
        ))}
      </dl>
      <p className="faint">
        {overview.tiers.map((tier) => t(`tier.${tier}`)).join(t("list.separator"))}
        {" · "}
        {t("departure.days", { count: overview.days })}
      </p>
    </section>
  );
}

function Holders({ overview, chosen }: { overview: Overview; chosen: string | undefined }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <section className="card" aria-labelledby="departure-people">
      <h2 id="departure-people">{t("departure.people")}</h2>
      {overview.people.length === 0 ? (
        <p className="faint">{t("departure.nobody")}</p>
      ) : (
        <div
          className="plain-scroll departure-holders"
          tabIndex={0}
          role="region"
          aria-labelledby="departure-people"
        >
          <table className="groups">
            <thead>
              <tr>
                <th scope="col">{t("departure.person")}</th>
                <th scope="col" className="right">
                  {t("departure.customers")}
                </th>
                <th scope="col" className="right">
                  {t("departure.makers")}
                </th>
                <th scope="col" className="right" title={t("departure.weightHelp")}>
                  {t("departure.weightSum")}
                </th>
              </tr>
            </thead>
            <tbody>
              {overview.people.map((person) => (
                <tr key={person.personId} data-chosen={person.personId === chosen || undefined}>
                  <th scope="row">
                    <ListLink link={person.link}>{person.personName}</ListLink>
                  </th>
                  <td className="right num">
                    <ListLink link={person.link}>{format.number(person.customers)}</ListLink>
                  </td>
                  <td className="right num">{format.number(person.decisionMakers)}</td>
                  <td className="right num">{format.number(person.weight)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {overview.people.length > 0 && <p className="faint">{t("departure.weightHelp")}</p>}
    </section>
  );
}

function ListLink({ link, children }: { link: string; children: ReactNode }) {
  return (
    <Link
      to="/team/$section"
      params={{ section: "departure-risk" }}
      search={listOf(link)}
      className="num"
    >
      {children}
    </Link>
  );
}

interface Planning {
  row: Row;
  maker: Maker;
}

function Rows({ search, overview }: { search: TeamSearch; overview: Overview | undefined }) {
  const { t } = useTranslation();
  const me = useMe();
  const mayExport = can(me, "export");
  const [planning, setPlanning] = useState<Planning>();
  const person = search.personId?.[0];
  const query = { personId: person, ownerId: search.ownerId, gap: search.gap };
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/five-layer/departure-risk",
    { params: { query: { ...query, limit: 50, count: true } } },
    byPage,
  );
  const name = overview?.people.find((one) => one.personId === person)?.personName;
  const heading = person
    ? t("departure.of", { who: name ?? "…" })
    : search.gap
      ? search.gap.map((gap) => t(`departure.gap.${gap}`)).join(t("list.separator"))
      : t("departure.all");
  return (
    <section className="card wide" aria-labelledby="departure-rows">
      <div className="card-head">
        <h2 id="departure-rows">{heading}</h2>
        <span className="row departure-ways">
          {person && mayHandOver(me) && (
            <Link to="/handovers/new" search={{ personId: person }}>
              {t("handover.hand")}
            </Link>
          )}
          {(person || search.gap) && (
            <Link to="/team/$section" params={{ section: "departure-risk" }} search={{}}>
              {t("departure.all")}
            </Link>
          )}
          {mayExport && <ExportMenu list="departure-risk" query={query} />}
        </span>
      </div>
      <PagedRows
        pages={pages}
        bones={8}
        count={(count) => t("departure.count", { count })}
        nobody={<EmptyState title={t("departure.none")} text={t("departure.noneText")} />}
      >
        {(rows) => (
          <ul className="departure-rows">
            {rows.map((row) => (
              <li key={row.customerId}>
                <RiskRow row={row} plan={(maker) => setPlanning({ row, maker })} />
              </li>
            ))}
          </ul>
        )}
      </PagedRows>
      {planning?.maker.proposal && (
        <Suspense fallback={null}>
          <PlanDialog
            customer={{
              id: planning.row.customerId,
              name: planning.row.customerName,
              ownerId: planning.row.ownerId,
            }}
            proposed={{
              kind: "VISIT",
              ownerId: planning.maker.proposal.ownerId ?? undefined,
              purpose: planning.maker.proposal.purpose,
            }}
            close={() => setPlanning(undefined)}
            done={() =>
              void queryClient.invalidateQueries({
                queryKey: ["get", "/api/v1/five-layer/departure-risk"],
              })
            }
          />
        </Suspense>
      )}
    </section>
  );
}

function RiskRow({ row, plan }: { row: Row; plan: (maker: Maker) => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(true);
  const known = row.singleThreadedPercent != null && row.unknownPercent != null;
  return (
    <article className="departure-row">
      <header>
        <h3>
          <Link to="/customers/$id" params={{ id: row.customerId }} search={{}}>
            {row.customerName}
          </Link>
        </h3>
        <Pill>{t(`tier.${row.tier}`)}</Pill>
        <span className="faint">{row.ownerName ?? "–"}</span>
        {known && <Shares row={row} />}
        {row.makers.length > 0 && (
          <Button type="text" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t("departure.makers")} {row.makers.length}
          </Button>
        )}
      </header>
      {row.makers.length === 0 ? (
        <p className="faint">{t("departure.noMakers")}</p>
      ) : (
        open && <DepartureMakers makers={row.makers} plan={plan} />
      )}
    </article>
  );
}

/** As one bar, and in words: the picture alone tells by pattern, not by colour only. */
function Shares({ row }: { row: Row }) {
  const { t } = useTranslation();
  const format = useFormats();
  const single = row.singleThreadedPercent ?? 0;
  const unknown = row.unknownPercent ?? 0;
  const percent = (value: number) => `${value} %`;
  return (
    <span className="departure-shares">
      <span className="departure-bar" aria-hidden="true">
        <span data-part="single" style={{ width: `${single}%` }} />
        <span data-part="unknown" style={{ width: `${unknown}%` }} />
      </span>
      <span className="num">
        {t("departure.registered", {
          count: new Set(row.makers.map((maker) => maker.projectId)).size,
          sum: format.number(row.weight),
        })}
        {t("departure.single")} {percent(single)} · {t("departure.unknown")} {percent(unknown)}
        {row.leavingPercent != null &&
          ` · ${t("departure.leaving")} ${percent(row.leavingPercent)}`}
      </span>
    </span>
  );
}
