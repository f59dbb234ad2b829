import { Button, Switch } from "antd";
import dayjs from "dayjs";
import { keepPreviousData } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { isoDay } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { toast } from "../../ui/toast";
import { BelievedOn } from "../layers/BelievedOn";
import { toMap, toWhatIf, type Supposed } from "./fromAnswer";
import { InfluenceDialog } from "./InfluenceDialog";
import { LeadWords } from "./LeadWords";
import { PersonPanel } from "./map/PersonPanel";
import { RelationshipMap } from "./map/RelationshipMap";
import type { MapInfluence, MapPerson } from "./map/types";
import { refreshProjects } from "./refresh";
import type { Project } from "./types";

interface Props {
  project: Project;
  /** The day of which one wants to see what was believed; now when undefined. */
  asOf: string | undefined;
  show: (day: string | undefined) => void;
  /** Opens the form about somebody who decides, or will. */
  editMaker: (contactId: string) => void;
}

/** The map with what belongs to it: the lines of influence, and what would be if people stood otherwise. */
export function MapCard({ project, asOf, show, editMaker }: Props) {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/projects/{id}/relationship-map", {
    params: { path: { id: project.id }, query: { asOf } },
  });
  // Who works on the project without seeing its customer sees those who decide, and no more.
  const lines = $api.useQuery(
    "get",
    "/api/v1/customers/{id}/influences",
    { params: { path: { id: project.customerId }, query: { asOf } } },
    { enabled: project.customerVisible },
  );
  return (
    <section className="card project-map" aria-labelledby="map">
      <div className="card-head">
        <h2 id="map">{t("projects.map")}</h2>
        <BelievedOn value={asOf} onChange={show} />
      </div>
      <Loaded query={query} rows={10}>
        {(answer) => (
          <Drawn
            key={answer.asOf}
            project={project}
            answer={answer}
            influences={lines.data?.items ?? NONE}
            editMaker={editMaker}
          />
        )}
      </Loaded>
    </section>
  );
}

const NONE: MapInfluence[] = [];

interface DrawnProps extends Pick<Props, "project" | "editMaker"> {
  answer: Schemas["RelationshipMap"];
  influences: MapInfluence[];
}

function Drawn({ project, answer, influences, editMaker }: DrawnProps) {
  const { t } = useTranslation();
  // What was believed is read, not changed.
  const writes = answer.writable;
  const [trying, setTrying] = useState(false);
  const [supposed, setSupposed] = useState<Supposed>({});
  const [editing, setEditing] = useState<{ person: MapPerson; line?: MapInfluence }>();
  const whatIf = $api.useQuery(
    "post",
    "/api/v1/projects/{id}/what-if",
    { params: { path: { id: project.id } }, body: toWhatIf(supposed) },
    { enabled: trying, placeholderData: keepPreviousData },
  );
  const otherwise = trying ? whatIf.data : undefined;
  const map = useMemo(
    () =>
      toMap(
        answer,
        influences,
        answer.asOf ?? isoDay(dayjs())!,
        otherwise?.then,
        trying ? supposed : undefined,
      ),
    [answer, influences, otherwise, trying, supposed],
  );
  const suppose = (
    person: MapPerson,
    supplier: string | null,
    stance: MapPerson["stances"][number]["stance"],
  ) => {
    const maker = person.decisionMakerId!;
    setSupposed((old) => ({ ...old, [maker]: { ...old[maker], [supplier ?? ""]: stance } }));
  };
  const tried = Object.keys(supposed).length > 0;
  return (
    <>
      <RelationshipMap
        map={map}
        customerName={project.customerName}
        first={
          writes && (
            <Button type="primary" onClick={() => editMaker("")}>
              {t("projects.addMaker")}
            </Button>
          )
        }
        head={
          <span className="row what-if" data-on={trying || undefined}>
            {otherwise && tried ? (
              <>
                <span>
                  {t("projects.now")} <LeadWords lead={otherwise.now} />
                </span>
                <span role="status">
                  {t("projects.then")} <LeadWords lead={otherwise.then} />
                </span>
              </>
            ) : (
              <LeadWords lead={answer.support} />
            )}
            {!answer.asOf && answer.people.some((p) => p.decides) && (
              <label className="row what-if-switch">
                <Switch
                  checked={trying}
                  onChange={(on) => {
                    setTrying(on);
                    setSupposed({});
                  }}
                />
                {t("projects.whatIf")}
              </label>
            )}
            {trying && (
              <span className="faint">
                {t("projects.whatIfHint")}{" "}
                {tried && (
                  <Button size="small" onClick={() => setSupposed({})}>
                    {t("projects.whatIfReset")}
                  </Button>
                )}
              </span>
            )}
          </span>
        }
        panel={(person, choose) => (
          <PersonPanel
            map={map}
            customerName={project.customerName}
            person={person}
            choose={choose}
            tryStance={
              trying && person.decisionMakerId
                ? (supplier, stance) => suppose(person, supplier, stance)
                : undefined
            }
            lineAction={
              writes
                ? (id) => (
                    <span className="row">
                      <Button
                        size="small"
                        onClick={() =>
                          setEditing({ person, line: influences.find((one) => one.id === id) })
                        }
                      >
                        {t("action.edit")}
                      </Button>
                      <Button
                        size="small"
                        onClick={() =>
                          void removeLine(
                            project.customerId,
                            influences.find((one) => one.id === id)!,
                            t("projects.influenceRemoved"),
                          )
                        }
                      >
                        {t("action.remove")}
                      </Button>
                    </span>
                  )
                : undefined
            }
            actions={
              writes &&
              !person.left && (
                <p className="row">
                  <Button type="primary" onClick={() => editMaker(person.contactId)}>
                    {person.decisionMakerId ? t("projects.editMaker") : t("projects.makeMaker")}
                  </Button>
                  {project.customerVisible && (
                    <Button onClick={() => setEditing({ person })}>
                      {t("projects.addInfluence")}
                    </Button>
                  )}
                </p>
              )
            }
          />
        )}
      />
      {editing && (
        <InfluenceDialog
          customerId={project.customerId}
          people={map.people}
          {...editing}
          close={() => setEditing(undefined)}
        />
      )}
    </>
  );
}

async function removeLine(customerId: string, line: MapInfluence, words: string): Promise<void> {
  const { fromContactId, toContactId, strength, note } = line;
  await api.DELETE("/api/v1/customers/{id}/influences/{influenceId}", {
    params: {
      path: { id: customerId, influenceId: line.id },
      header: { "If-Match": `"${line.version}"` },
    },
  });
  toast(words, {
    undo: async () => {
      await api.POST("/api/v1/customers/{id}/influences", {
        params: { path: { id: customerId } },
        body: { fromContactId, toContactId, strength, note },
      });
      await refreshProjects();
    },
  });
  await refreshProjects();
}
