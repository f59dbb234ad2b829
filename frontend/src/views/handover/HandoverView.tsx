import { PrinterOutlined } from "@ant-design/icons";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { Schemas } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { EmptyState } from "../../ui/EmptyState";
import { ExportMenu } from "../../ui/ExportMenu";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { PagedRows } from "../../ui/PagedRows";
import { sectionsFor } from "../team/search";
import { Figures } from "./Figures";
import { ProtocolRows } from "./ProtocolRows";
import type { Kind } from "./search";
import "../portfolio/portfolio.css";
import "./handover.css";

type Handover = Schemas["Handover"];

const route = getRouteApi("/signed-in/handovers/$id");

/** The protocol of a handover: who gave what to whom, when and why. */
export function HandoverView() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const me = useMe();
  const handover = $api.useQuery("get", "/api/v1/handovers/{id}", { params: { path: { id } } });
  return (
    <div className="handover">
      {sectionsFor(me).includes("handovers") && (
        <nav className="way" aria-label={t("customer.way")}>
          <Link to="/team/$section" params={{ section: "handovers" }} search={{}}>
            {t("team.section.handovers")}
          </Link>
        </nav>
      )}
      <Loaded query={handover} rows={6}>
        {(one) => (
          <>
            <Head handover={one} />
            {can(me, "customers") ? (
              <Moved handover={one} />
            ) : (
              <p className="faint">{t("handover.unseen")}</p>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}

function Head({ handover }: { handover: Handover }) {
  const { t } = useTranslation();
  const format = useFormats();
  const listed = can(useMe(), "customers");
  const list = (kind: Kind, warned?: boolean) =>
    function ListLink(words: React.ReactNode) {
      return (
        <Link
          from="/handovers/$id"
          to="."
          search={{ kind: [kind], warned }}
          replace
          resetScroll={false}
          aria-label={`${t(`handover.kind.${kind}`)} ${String(words)}`}
        >
          {words}
        </Link>
      );
    };
  return (
    <>
      <div className="view-head">
        <h1>{t("handover.title", { who: handover.fromName })}</h1>
        <span className="faint num">
          {format.date(handover.handedOn)} · {t("handover.by", { who: handover.createdByName })}
        </span>
      </div>
      <section className="card" aria-label={t("handover.protocol")}>
        <dl className="handover-facts">
          <div>
            <dt>{t("handover.from")}</dt>
            <dd>{handover.fromName}</dd>
          </div>
          <div>
            <dt>{t("handover.to")}</dt>
            <dd>{handover.receiverNames.join(t("list.separator"))}</dd>
          </div>
          <div className="grow">
            <dt>{t("handover.reason")}</dt>
            <dd className="prose">{handover.reason}</dd>
          </div>
        </dl>
        <Figures
          counts={handover.counts}
          link={listed ? (kind, figure) => list(kind)(figure) : undefined}
          warned={listed ? (kind, words) => list(kind, true)(words) : (_, words) => words}
        />
      </section>
    </>
  );
}

function Moved({ handover }: { handover: Handover }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const mayExport = can(useMe(), "export");
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/handovers/{id}/items",
    { params: { path: { id: handover.id }, query: { ...search, limit: 100, count: true } } },
    byPage,
  );
  const filtered = search.kind ?? search.toId ?? search.warned;
  const print = async () => {
    for (let more = pages.hasNextPage; more;) more = (await pages.fetchNextPage()).hasNextPage;
    // Once the rows stand on the page.
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
  };
  return (
    <section className="card" aria-labelledby="handover-moved">
      <div className="card-head">
        <h2 id="handover-moved">
          {search.kind
            ? search.kind.map((kind) => t(`handover.kind.${kind}`)).join(t("list.separator"))
            : t("handover.moved")}
          {search.warned && ` · ${t("handover.beyond")}`}
        </h2>
        <span className="row handover-tools">
          {filtered !== undefined && (
            <Link from="/handovers/$id" to="." search={{}} replace resetScroll={false}>
              {t("handover.all")}
            </Link>
          )}
          {mayExport && (
            <ExportMenu list="handover-items" query={{ ...search, handoverId: handover.id }} />
          )}
          <Button icon={<PrinterOutlined />} onClick={() => void print()}>
            {t("export.print")}
          </Button>
        </span>
      </div>
      <PagedRows
        pages={pages}
        bones={8}
        count={(count) => t("handover.items", { count })}
        nobody={<EmptyState title={t("handover.noItems")} text={t("handover.noItemsText")} />}
      >
        {(rows) => <ProtocolRows rows={rows} />}
      </PagedRows>
    </section>
  );
}
