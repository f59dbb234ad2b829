import { EditOutlined } from "@ant-design/icons";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import type { TFunction } from "i18next";
import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import { inContextOf } from "../../app/overlays";
import { Bones } from "../../ui/Bones";
import { useFormats } from "../../ui/format";
import { FormErrors } from "../../ui/FormErrors";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { PastView } from "../layers/BelievedOn";
import { useEarlyWords } from "./early";
import { CompetenceNote } from "../followup/Competence";
import { MakerDialog } from "./MakerDialog";
import { MakersCard } from "./MakersCard";
import { OutcomeDialog } from "./OutcomeDialog";
import { ProjectDialog } from "./ProjectDialog";
import { refreshProjects } from "./refresh";
import { StepBar } from "./StepBar";
import { StepDialog } from "./StepDialog";
import { SupportCard } from "./SupportCard";
import type { Step } from "./steps";
import type { Maker, Project } from "./types";
import "./projects.css";

// The graph and its layout come when the map is looked at.
const MapCard = lazy(() => import("./MapCard").then((m) => ({ default: m.MapCard })));

const route = getRouteApi("/signed-in/projects/$id");

/** One project: where the customer is, how early we were there, who decides and how they stand. */
export function ProjectView() {
  const { id } = route.useParams();
  const { asOf } = route.useSearch();
  const params = { path: { id }, query: { asOf } };
  const query = $api.useQuery(
    "get",
    "/api/v1/projects/{id}",
    { params },
    { placeholderData: undefined },
  );
  const makers = $api.useQuery(
    "get",
    "/api/v1/projects/{id}/decision-makers",
    { params },
    { placeholderData: undefined },
  );
  return (
    <Loaded query={query} rows={10}>
      {(project) => (
        // What was believed is read, not changed.
        <ProjectPage
          project={asOf ? { ...project, writable: false } : project}
          makers={makers.data?.items}
        />
      )}
    </Loaded>
  );
}

type Form = "step" | "outcome" | "edit" | { maker?: Maker; contactId?: string };

function ProjectPage({ project, makers }: { project: Project; makers: Maker[] | undefined }) {
  const { asOf } = route.useSearch();
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const show = (day: string | undefined) => void navigate({ search: { asOf: day }, replace: true });
  const [form, setForm] = useState<Form>();
  useEffect(() => {
    if (!project.customerVisible) return undefined;
    inContextOf({ id: project.customerId, name: project.customerName });
    return () => inContextOf(undefined);
  }, [project.customerId, project.customerName, project.customerVisible]);
  const close = () => setForm(undefined);
  const editMaker = (contactId: string) => {
    const maker = makers?.find((one) => one.contactId === contactId);
    setForm(maker ? { maker } : { contactId: contactId || undefined });
  };
  return (
    <article className="project">
      {asOf && (
        <div className="row project-past">
          <PastView day={asOf} />
          <Button onClick={() => show(undefined)}>{t("layers.backToNow")}</Button>
        </div>
      )}
      <Head project={project} open={setForm} />
      <StepBar project={project} />
      <Figures project={project} past={asOf !== undefined} />
      <Suspense fallback={<Bones rows={10} />}>
        <MapCard project={project} asOf={asOf} show={show} editMaker={editMaker} />
      </Suspense>
      <div className="project-body">
        {makers ? (
          <MakersCard
            project={project}
            makers={makers}
            add={() => setForm({})}
            edit={(maker) => setForm({ maker })}
          />
        ) : (
          <Bones rows={5} />
        )}
        <SupportCard project={project} past={asOf !== undefined} />
      </div>
      {form === "step" && <StepDialog project={project} close={close} />}
      {form === "outcome" && <OutcomeDialog project={project} close={close} />}
      {form === "edit" && (
        <ProjectDialog customerId={project.customerId} project={project} close={close} />
      )}
      {typeof form === "object" && makers && (
        <MakerDialog project={project} makers={makers} {...form} close={close} />
      )}
    </article>
  );
}

function Head({ project, open }: { project: Project; open: (form: Form) => void }) {
  const { t } = useTranslation();
  const format = useFormats();
  const reopening = useSubmit(async () => {
    await api.POST("/api/v1/projects/{id}/reopening", { params: { path: { id: project.id } } });
    await refreshProjects();
  });
  const last = project.steps.length > 1 ? project.steps.at(-1) : undefined;
  const takingBack = useSubmit(async () => {
    if (last) await takeBack(project, last, t);
  });
  const going = project.state === "OPEN";
  return (
    <>
      <header className="view-head">
        <div className="project-names">
          <p className="soft">
            {project.customerVisible ? (
              <Link to="/customers/$id" params={{ id: project.customerId }} search={{}}>
                {project.customerName}
              </Link>
            ) : (
              project.customerName
            )}
          </p>
          <h1>{project.name}</h1>
          <p className="row">
            <Pill tone={STATE_TONES[project.state]}>{t(`projects.state.${project.state}`)}</Pill>
            {project.endedOn && <span className="soft">{format.date(project.endedOn)}</span>}
            {project.lostToName && (
              <span className="soft">{t("projects.lostToName", { name: project.lostToName })}</span>
            )}
          </p>
        </div>
        {project.writable && (
          <>
            {going && (
              <>
                <Button type="primary" onClick={() => open("step")}>
                  {t("projects.changeStep")}
                </Button>
                <Button onClick={() => open("outcome")}>{t("projects.end")}</Button>
                {last && (
                  <Button
                    loading={takingBack.busy}
                    onClick={() => {
                      reopening.reset();
                      void takingBack.submit();
                    }}
                  >
                    {t("projects.takeBackStep")}
                  </Button>
                )}
              </>
            )}
            {!going && (
              <Button
                loading={reopening.busy}
                onClick={() => {
                  takingBack.reset();
                  void reopening.submit();
                }}
              >
                {t("projects.reopen")}
              </Button>
            )}
            <Button icon={<EditOutlined />} onClick={() => open("edit")}>
              {t("action.edit")}
            </Button>
          </>
        )}
      </header>
      <FormErrors messages={[...reopening.rest, ...takingBack.rest]} />
    </>
  );
}

/** The last one that was noted; it can be noted again at once. */
async function takeBack(project: Project, last: Project["steps"][number], t: TFunction) {
  const path = { id: project.id };
  await api.DELETE("/api/v1/projects/{id}/step-changes/{stepId}", {
    params: { path: { ...path, stepId: last.id }, header: { "If-Match": `"${last.version}"` } },
  });
  await refreshProjects();
  toast(t("projects.stepTakenBack", { step: t(`projects.step.${last.step as Step}`) }), {
    undo: async () => {
      await api.POST("/api/v1/projects/{id}/step-changes", {
        params: { path },
        body: {
          step: last.step,
          reachedOn: last.reachedOn,
          tookPart: project.tookPart.includes(last.step),
          note: last.note,
        },
      });
      await refreshProjects();
    },
  });
}

const STATE_TONES = { OPEN: undefined, WON: "strong", LOST: "late", DROPPED: "warn" } as const;

function Figures({ project, past }: { project: Project; past: boolean }) {
  const early = useEarlyWords();
  const { t } = useTranslation();
  const format = useFormats();
  const { participation } = project;
  const figures: [string, string, string?, string?][] = [
    [
      t("projects.participation"),
      format.ratio(participation.ours, participation.all, participation.percent / 100),
      t("projects.participationOf", { ours: participation.ours, all: participation.all }),
    ],
    [t("projects.field.amount"), format.money(project.amount)],
    [
      t("projects.chanceNow"),
      format.percent(project.chanceNow / 100),
      project.weightedAmount == null
        ? undefined
        : t("projects.weighted", { amount: format.money(project.weightedAmount) }),
    ],
    [t("projects.field.expectedOn"), format.date(project.expectedOn)],
    past && !project.responsibleName
      ? [t("projects.ownerToday"), project.ownerName ?? "–"]
      : [t("projects.field.responsible"), project.responsibleName ?? project.ownerName ?? "–"],
    [
      t("projects.gaps"),
      t("projects.absentCount", { count: project.absent }),
      t("projects.oversteppedCount", { count: project.overstepped }),
      project.oversteppings
        .map((one) => `${one.name}${t("projects.text.comma")}${early(one)}`)
        .join("\n") || undefined,
    ],
  ];
  return (
    <>
      {!past && (
        <CompetenceNote gap={project.competenceWarning} name={project.responsibleName ?? ""} />
      )}
      <dl className="project-figures">
        {figures.map(([label, value, more, why]) => (
          <div key={label} title={why}>
            <dt>{label}</dt>
            <dd className="num">{value}</dd>
            {more && <dd className="faint num">{more}</dd>}
          </div>
        ))}
        {project.note && (
          <div className="project-note">
            <dt>{t("projects.field.note")}</dt>
            <dd className="prose">{project.note}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
