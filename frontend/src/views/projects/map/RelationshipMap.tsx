import { ReactFlowProvider } from "@xyflow/react";
import { lazy, Suspense, useMemo, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../ui/EmptyState";
import { FormErrors } from "../../../ui/FormErrors";
import { useFormats } from "../../../ui/format";
import { useNarrow } from "../../../ui/narrow";
import { useSubmit } from "../../../ui/useSubmit";
import { downloadImage, fileNameOf, type ImageKind } from "./exportImage";
import { planOf } from "./layout";
import { MapCanvas } from "./MapCanvas";
import { MapLegend } from "./MapLegend";
import { MapText } from "./MapText";
import { MapTools } from "./MapTools";
import { printView } from "./printView";
import type { MapPerson, RelationshipMap as Answer } from "./types";
import "./map.css";

const Sheet = lazy(() => import("../../../ui/Sheet"));

interface Props {
  map: Answer;
  customerName: string;
  /** What is known of a person, beside the map or in a sheet. */
  panel: (person: MapPerson, choose: (contactId: string) => void) => ReactNode;
  /** What can be done when nobody is there yet. */
  first?: ReactNode;
  /** Stands above the map: where the support is. */
  head?: ReactNode;
}

/** Who decides at the customer, how they stand to each other and to us, and who of us knows them. */
export function RelationshipMap({ map, customerName, panel, first, head }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const narrow = useNarrow();
  const box = useRef<HTMLDivElement>(null);
  const [chosenId, setChosenId] = useState<string>();
  const plan = useMemo(() => planOf(map), [map]);
  const heading = [customerName, map.projectName, t("projects.map"), format.date(map.asOf)].join(
    " · ",
  );
  const image = useSubmit((kind: ImageKind) =>
    downloadImage(
      box.current!,
      plan,
      kind,
      fileNameOf([customerName, map.projectName, t("projects.map"), map.asOf], kind),
      heading,
    ),
  );
  const chosen = map.people.find((p) => p.contactId === chosenId);
  if (map.people.length === 0) {
    return (
      <EmptyState title={t("projects.noPeople")} text={t("projects.noPeopleText")} action={first} />
    );
  }
  const known = chosen && panel(chosen, setChosenId);
  return (
    <ReactFlowProvider>
      <figure
        className="relationship-map"
        style={printView(plan)}
        aria-label={t("projects.mapOf", { name: map.projectName })}
      >
        <figcaption className="map-caption">
          <b>
            {customerName} · {map.projectName}
          </b>
          <span className="map-day num">{format.date(map.asOf)}</span>
          {head}
        </figcaption>
        {!map.people.some((p) => p.role != null) && (
          <p className="soft map-first">{t("projects.noMakersInMap")}</p>
        )}
        <MapTools download={(kind) => void image.submit(kind)} busy={image.busy} />
        <FormErrors messages={image.rest} />
        <div className="map-body" data-panel={(!narrow && chosen !== undefined) || undefined}>
          <MapCanvas box={box} map={map} plan={plan} chosenId={chosenId} choose={setChosenId} />
          {chosen && !narrow && (
            <aside className="map-panel" aria-label={t("projects.about", { name: chosen.name })}>
              <button
                type="button"
                className="plain map-panel-close"
                aria-label={t("action.close")}
                onClick={() => setChosenId(undefined)}
              >
                ×
              </button>
              {known}
            </aside>
          )}
        </div>
        <MapLegend />
        <p className="faint map-hint">{t(narrow ? "projects.touchHint" : "projects.keyHint")}</p>
        <MapText map={map} plan={plan} open={narrow} choose={setChosenId} />
      </figure>
      {narrow && (
        <Suspense>
          <Sheet title={chosen?.name} close={() => setChosenId(undefined)}>
            {known}
          </Sheet>
        </Suspense>
      )}
    </ReactFlowProvider>
  );
}
