import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { Chances } from "./Chances";
import { CompetitorDialog } from "./CompetitorDialog";
import { HandsCard } from "./HandsCard";
import { HeldCard } from "./HeldCard";
import { MoveDialog } from "./MoveDialog";
import { MovesCard } from "./MovesCard";
import { ProductsCard } from "./ProductsCard";
import { incumbenciesOf, movesOf } from "./search";
import { TouchedCard } from "./TouchedCard";
import { TrialsCard } from "./TrialsCard";
import "./rivals.css";

const route = getRouteApi("/signed-in/competitors/$id");

/** A competitor: what it is and did, whom it holds, and whom we took and lost. */
export function CompetitorView() {
  const { id } = route.useParams();
  const query = $api.useQuery(
    "get",
    "/api/v1/competitors/{id}",
    { params: { path: { id } } },
    { placeholderData: undefined },
  );
  return (
    <Loaded query={query} rows={10}>
      {(competitor) => <CompetitorPage competitor={competitor} />}
    </Loaded>
  );
}

function CompetitorPage({ competitor }: { competitor: Schemas["Competitor"] }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const { move, ownerId } = search;
  const [form, setForm] = useState<"profile" | "move">();
  const writes = can(useMe(), "newCustomer");
  const close = () => setForm(undefined);
  return (
    <article className="rival">
      <header>
        <nav className="way" aria-label={t("customer.way")}>
          <Link to="/competitors" search={{}}>
            {t("nav.competitors")}
          </Link>
        </nav>
        <div className="view-head">
          <h1>{competitor.name}</h1>
          {writes && (
            <div className="row">
              <Button type="primary" onClick={() => setForm("move")}>
                {t("rivals.addMove")}
              </Button>
              <Button onClick={() => setForm("profile")}>{t("rivals.edit")}</Button>
            </div>
          )}
        </div>
        <p className="row rival-tags">
          {competitor.aliases.map((alias) => (
            <Pill key={alias}>{alias}</Pill>
          ))}
          {competitor.pricePosition && (
            <Pill tone="strong">{t(`rivals.price.${competitor.pricePosition}`)}</Pill>
          )}
        </p>
      </header>
      <Figures competitorId={competitor.id} />
      <TrialsCard competitorId={competitor.id} />
      <div className="stack rival-wides">
        {move && <TouchedCard competitorId={competitor.id} moveId={move} ownerId={ownerId} />}
        <HeldCard competitorId={competitor.id} />
        <div className="rival-pair">
          <HandsCard competitorId={competitor.id} which="takenByUs" />
          <HandsCard competitorId={competitor.id} which="lostToIt" />
        </div>
      </div>
      <div className="rival-body">
        <MovesCard competitorId={competitor.id} writes={writes} search={search} />
        <aside className="stack" aria-label={t("rivals.about")}>
          <Profile competitor={competitor} />
          <ProductsCard competitorId={competitor.id} writes={writes} />
        </aside>
      </div>
      {form === "profile" && <CompetitorDialog competitor={competitor} close={close} />}
      {form === "move" && <MoveDialog competitorId={competitor.id} close={close} />}
    </article>
  );
}

const FIGURES = ["held", "atStatus", "withOpenProblems", "takenByUs", "lostToIt"] as const;

function Figures({ competitorId }: { competitorId: string }) {
  const { t } = useTranslation();
  const format = useFormats();
  const query = $api.useQuery("get", "/api/v1/competitors/{id}/figures", {
    params: { path: { id: competitorId } },
  });
  return (
    <Loaded query={query} rows={3}>
      {(figures) => (
        <section className="card rival-figures" aria-labelledby="rival-figures">
          <div className="card-head">
            <h2 id="rival-figures">{t("rivals.figures")}</h2>
            <span className="faint num">
              {t("rivals.between", {
                from: format.date(figures.from),
                to: format.date(figures.to),
              })}
            </span>
          </div>
          <dl>
            {FIGURES.map((name) => (
              <div key={name}>
                <dt>{t(`rivals.${name}`)}</dt>
                <dd className="num">
                  {figures[name].count > 0 ? (
                    <Link to="/incumbencies" search={incumbenciesOf(figures[name].link)}>
                      {format.number(figures[name].count)}
                    </Link>
                  ) : (
                    format.number(0)
                  )}
                </dd>
              </div>
            ))}
            <div>
              <dt>{t("rivals.moves")}</dt>
              <dd className="num">
                {figures.moves.count > 0 ? (
                  <Link
                    to="/competitors/$id"
                    params={{ id: competitorId }}
                    search={movesOf(figures.moves.link)}
                    hash="rival-moves"
                  >
                    {format.number(figures.moves.count)}
                  </Link>
                ) : (
                  format.number(0)
                )}
              </dd>
            </div>
          </dl>
          {figures.held.count > 0 && <Chances figures={figures} />}
        </section>
      )}
    </Loaded>
  );
}

const TEXTS = ["profile", "strengths", "weaknesses", "notes"] as const;

function Profile({ competitor }: { competitor: Schemas["Competitor"] }) {
  const { t } = useTranslation();
  const texts = TEXTS.filter((name) => competitor[name]);
  return (
    <section className="card" aria-labelledby="rival-profile">
      <h2 id="rival-profile">{t("rivals.about")}</h2>
      <dl className="rival-profile">
        {competitor.mainBusiness && (
          <Said label={t("field.mainBusiness")}>{competitor.mainBusiness}</Said>
        )}
        {competitor.region && <Said label={t("rivals.region")}>{competitor.region}</Said>}
        {texts.map((name) => (
          <Said key={name} label={t(`rivals.${name}`)}>
            {competitor[name]}
          </Said>
        ))}
        {competitor.website && (
          <Said label={t("field.website")}>
            {/^https?:\/\//.test(competitor.website) ? (
              <a href={competitor.website} target="_blank" rel="noreferrer">
                {competitor.website}
              </a>
            ) : (
              competitor.website
            )}
          </Said>
        )}
      </dl>
      {texts.length === 0 && !competitor.mainBusiness && (
        <p className="faint">{t("rivals.nothingKnown")}</p>
      )}
    </section>
  );
}

function Said({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="prose">{children}</dd>
    </div>
  );
}
