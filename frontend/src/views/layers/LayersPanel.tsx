import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Customer } from "../../api/types";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { BarrierBand } from "./BarrierBand";
import { BelievedOn, PastView } from "./BelievedOn";
import { BusinessBand } from "./BusinessBand";
import { LAYERS, type Layer, type LayerRow, type Model } from "./choices";
import { Depth } from "./Depth";
import { EffortLine } from "./EffortLine";
import { InformationBand } from "./InformationBand";
import { InterestBand } from "./InterestBand";
import { RelationshipBand } from "./RelationshipBand";
import "./layers.css";

/** How deep we are in a customer: five bands from information up to interest, and what comes next. */
export function LayersPanel({ customer }: { customer: Customer }) {
  const [asOf, setAsOf] = useState<string>();
  const query = $api.useQuery("get", "/api/v1/customers/{id}/five-layer", {
    params: { path: { id: customer.id }, query: { asOf } },
  });
  return (
    <div className="layers">
      <BelievedOn value={asOf} onChange={setAsOf} />
      <Loaded query={query} rows={12}>
        {(model) => <Bands model={model} writes={model.writable && !asOf} asOf={asOf} />}
      </Loaded>
    </div>
  );
}

interface BandsProps {
  model: Model;
  writes: boolean;
  asOf?: string;
}

function Bands({ model, writes, asOf }: BandsProps) {
  const { t } = useTranslation();
  const byLayer = new Map(model.layers.map((row) => [row.layer, row]));
  return (
    <>
      {asOf && <PastView day={asOf} />}
      <section className="layers-head" aria-label={t("layers.summary")}>
        <Depth depth={model.depth} layers={model.layers} />
        <div className="layers-stage">
          <p>
            <b>{t(`layers.stage.${model.stage.stage}`)}</b>{" "}
            {model.stage.unguarded && <Pill tone="warn">{t("layers.unguarded")}</Pill>}{" "}
            <Pill>{t(`layers.requirement.${model.requirement}`)}</Pill>
          </p>
          <ul className="soft">
            {model.stage.reasons.map((reason) => (
              <li key={reason.reason}>{reason.text}</li>
            ))}
          </ul>
        </div>
        <EffortLine effort={model.effort} />
        <p className="layers-next">
          <span className="faint">{t("layers.next")}</span>
          <strong>
            {model.next && model.nextLayer
              ? t("layers.nextMove", {
                  layer: t(`layers.layer.${model.nextLayer}`),
                  move: model.next.text,
                })
              : t("layers.allPassed")}
          </strong>
        </p>
      </section>
      <ol className="bands">
        {LAYERS.map((layer, place) => {
          const row = byLayer.get(layer);
          return (
            row && (
              <li key={layer}>
                <Band place={place + 1} row={row}>
                  <Content layer={layer} model={model} writes={writes} asOf={asOf} />
                </Band>
              </li>
            )
          );
        })}
      </ol>
    </>
  );
}

interface BandProps {
  place: number;
  row: LayerRow;
  children: ReactNode;
}

function Band({ place, row, children }: BandProps) {
  const { t } = useTranslation();
  const state = row.passed ? (row.aheadOfBase ? "ahead" : "passed") : "open";
  return (
    <section className="band" data-state={state} aria-labelledby={`band-${row.layer}`}>
      <header>
        <span className="band-place num" aria-hidden="true">
          {place}
        </span>
        <h2 id={`band-${row.layer}`}>{t(`layers.layer.${row.layer}`)}</h2>
        <span className="band-state">{t(`layers.state.${state}`)}</span>
      </header>
      {row.missing.length > 0 && (
        <ul className="band-missing">
          {row.missing.map((missing) => (
            <li key={missing.kind}>{missing.text}</li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

function Content({ layer, model, writes, asOf }: BandsProps & { layer: Layer }) {
  switch (layer) {
    case "INFORMATION":
      return <InformationBand model={model} writes={writes} />;
    case "BARRIER":
      return <BarrierBand model={model} writes={writes} />;
    case "BUSINESS":
      return <BusinessBand model={model} writes={writes} />;
    case "RELATIONSHIP":
      return <RelationshipBand model={model} asOf={asOf} />;
    case "INTEREST":
      return <InterestBand model={model} writes={writes} />;
  }
}
