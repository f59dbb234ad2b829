import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { EmptyState } from "../../ui/EmptyState";
import { PagedRows } from "../../ui/PagedRows";
import { Pill } from "../../ui/Pill";
import { SegmentPicker } from "../customers/SegmentPicker";
import "../customers/customers.css";
import { LAYERS } from "../layers/choices";
import { ScopePicker } from "../portfolio/PortfolioTools";
import "../portfolio/portfolio.css";
import { Choice } from "./Choice";
import { DEPTHS, MISSING, STAGES, TIERS, type ModelledRow } from "./choices";
import "./company.css";
import { FlagChips } from "./FlagChips";
import { ListHead } from "./ListHead";
import { listed } from "./search";

const route = getRouteApi("/signed-in/five-layers/customers");

/** Customers by how deep we are in them, with the next move: all, and the list behind a figure. */
export function ModelledView() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/five-layer/customers",
    { params: { query: { ...listed(search), limit: 100, count: true } } },
    byPage,
  );
  const filter = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, ...change }, replace: true });
  const chips = [
    { on: search.lacking === true, words: t("company.lacking"), part: { lacking: undefined } },
    {
      on: search.modelled === false,
      words: t("company.withoutModel"),
      part: { modelled: undefined },
    },
    { on: search.modelled === true, words: t("company.modelled"), part: { modelled: undefined } },
    {
      on: search.unguarded === true,
      words: t("company.unguarded"),
      part: { unguarded: undefined },
    },
    { on: search.tierKnown === false, words: t("company.noTier"), part: { tierKnown: undefined } },
    ...(search.requirement ?? []).map((one) => ({
      on: true,
      words: t(`layers.requirement.${one}`),
      part: { requirement: undefined },
    })),
  ];
  return (
    <div className="company">
      <ListHead title={t("company.customers")} list="five-layer-customers" search={search} />
      <div className="customers-tools">
        <ScopePicker search={search} change={filter} />
        <Choice
          label={t("layers.depth")}
          values={DEPTHS}
          name={String}
          value={search.depth}
          change={(depth) => filter({ depth })}
        />
        <Choice
          label={t("field.tier")}
          values={TIERS}
          name={(one) => t(`tier.${one}`)}
          value={search.tier}
          change={(tier) => filter({ tier })}
        />
        <Choice
          label={t("company.stage")}
          values={STAGES}
          name={(one) => t(`layers.stage.${one}`)}
          value={search.stage}
          change={(stage) => filter({ stage })}
        />
        <Choice
          label={t("company.missing")}
          values={MISSING}
          name={(one) => t(`company.missingKind.${one}`)}
          value={search.missing}
          change={(missing) => filter({ missing })}
        />
        <SegmentPicker value={search.segmentId} change={(segmentId) => filter({ segmentId })} />
      </div>
      <FlagChips
        chips={chips
          .filter((chip) => chip.on)
          .map((chip) => ({ words: chip.words, clear: () => filter(chip.part) }))}
      />
      <PagedRows
        pages={pages}
        bones={10}
        count={(count) => t("company.countCustomers", { count })}
        nobody={<EmptyState title={t("company.noCustomers")} text={t("customers.noneText")} />}
      >
        {(rows) => (
          <div className="card plain-scroll">
            <ModelledTable rows={rows} />
          </div>
        )}
      </PagedRows>
    </div>
  );
}

function ModelledTable({ rows }: { rows: ModelledRow[] }) {
  const { t } = useTranslation();
  return (
    <table className="groups stacked">
      <thead>
        <tr>
          <th scope="col">{t("rivals.customer")}</th>
          <th scope="col">{t("field.tier")}</th>
          <th scope="col">{t("layers.depth")}</th>
          <th scope="col">{t("company.stage")}</th>
          <th scope="col">{t("layers.next")}</th>
          <th scope="col">{t("field.owner")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.customerId}>
            <th scope="row">
              <Link to="/customers/$id" params={{ id: row.customerId }} search={{ tab: "layers" }}>
                {row.customerName}
              </Link>
            </th>
            <td data-label={t("field.tier")}>{row.tier ? t(`tier.${row.tier}`) : "–"}</td>
            <td data-label={t("layers.depth")}>
              {row.depth == null ? (
                <span className="faint">{t("company.notModelled")}</span>
              ) : (
                <Passed depth={row.depth} passed={row.passed} />
              )}
            </td>
            <td data-label={t("company.stage")}>
              <span className="row">
                {row.stage ? t(`layers.stage.${row.stage}`) : "–"}
                {row.unguarded && <Pill tone="late">{t("layers.unguarded")}</Pill>}
              </span>
            </td>
            <td data-label={t("layers.next")} className="company-move">
              <span className="company-next">
                {row.nextLayer && row.nextMove
                  ? t("layers.nextMove", {
                      layer: t(`layers.layer.${row.nextLayer}`),
                      move: row.nextMove,
                    })
                  : t("layers.allPassed")}
              </span>
            </td>
            <td data-label={t("field.owner")}>{row.ownerName ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Depth as a figure and as five small fields: which layers are passed, also above a gap. */
function Passed({ depth, passed }: { depth: number; passed: ModelledRow["passed"] }) {
  const { t } = useTranslation();
  return (
    <span className="row company-depth">
      <b className="num">{depth}</b>
      <span className="company-layers" aria-hidden="true">
        {LAYERS.map((layer, at) => (
          <i
            key={layer}
            title={t(`layers.layer.${layer}`)}
            data-state={passed.includes(layer) ? (at < depth ? "passed" : "ahead") : "open"}
          />
        ))}
      </span>
    </span>
  );
}
