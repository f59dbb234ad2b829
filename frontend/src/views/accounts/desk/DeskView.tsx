import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import { EmptyState } from "../../../ui/EmptyState";
import { useFormats } from "../../../ui/format";
import { Loaded } from "../../../ui/Loaded";
import { ScopePicker } from "../../portfolio/PortfolioTools";
import "../accounts.css";
import { AccountSteps } from "../AccountSteps";
import { STATES, type Figures } from "./choices";
import "./desk.css";
import { EffortCard } from "./EffortCard";
import { asked, type DeskListSearch, type DeskSearch } from "./search";

const route = getRouteApi("/signed-in/key-accounts/desk");

/** The standing programmes of the key-account desk, each with what is owed and what lacks. */
export function DeskView() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = $api.useQuery("get", "/api/v1/key-account-duties", {
    params: { query: asked(search) },
  });
  return (
    <div className="accounts desk">
      <div className="view-head">
        <h1>{t("nav.keyAccounts")}</h1>
        <ScopePicker
          search={search}
          change={(part) => void navigate({ search: { ...search, ...part }, replace: true })}
        />
      </div>
      <AccountSteps current="duties" />
      <p className="faint classes-about desk-ways">{t("duties.about")}</p>
      <p className="row desk-links">
        <Link to="/key-accounts/visits" search={search}>
          {t("duties.visit.all")}
        </Link>
        <Link to="/key-accounts/reports" search={search}>
          {t("duties.report.all")}
        </Link>
        <Link to="/key-accounts/symposiums">{t("duties.symposium.all")}</Link>
      </p>
      <Loaded query={query} rows={12}>
        {(desk) =>
          desk.items.every((duty) => duty.accounts === 0) ? (
            <EmptyState title={t("duties.emptyTitle")} text={t("duties.emptyText")} />
          ) : (
            <ul className="desk-cards">
              {desk.items.map((duty) => (
                <DutyCard key={duty.duty} duty={duty} search={search} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {!search.teamId && <EffortCard ownerId={search.ownerId} />}
    </div>
  );
}

const COUNTS = { OVERDUE: "overdue", DUE_SOON: "dueSoon", IN_ORDER: "inOrder" } as const;

function DutyCard({ duty, search }: { duty: Figures; search: DeskSearch }) {
  const { t } = useTranslation();
  const name = t(`duties.kind.${duty.duty}`);
  return (
    <li className="card desk-card" data-overdue={duty.overdue > 0 || undefined}>
      <h2>
        <Link to="/key-accounts/desk/list" search={{ ...search, duty: [duty.duty] }}>
          {name}
        </Link>
      </h2>
      <p className="faint">{t(`duties.what.${duty.duty}`)}</p>
      <dl className="desk-figures">
        {STATES.map((state) => (
          <div key={state} data-state={state}>
            <dt>{t(`duties.state.${state}`)}</dt>
            <dd>
              <Number
                count={duty[COUNTS[state]]}
                what={`${name}: ${t(`duties.state.${state}`)}`}
                list={{ ...search, duty: [duty.duty], state: [state] }}
              />
            </dd>
          </div>
        ))}
      </dl>
      {duty.lacking.length > 0 && (
        <ul className="desk-lacking" aria-label={t("duties.missing")}>
          {duty.lacking.map(({ missing, accounts }) => (
            <li key={missing}>
              <span>{t(`duties.lack.${missing}`)}</span>
              <Number
                count={accounts}
                what={`${name}: ${t(`duties.lack.${missing}`)}`}
                list={{ ...search, duty: [duty.duty], missing: [missing] }}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** A number that opens its list; none has none. */
function Number({ count, what, list }: { count: number; what: string; list: DeskListSearch }) {
  const format = useFormats();
  const text = format.number(count);
  if (count === 0) return <span className="faint num">{text}</span>;
  return (
    <Link to="/key-accounts/desk/list" search={list} className="num" aria-label={`${what} ${text}`}>
      {text}
    </Link>
  );
}
