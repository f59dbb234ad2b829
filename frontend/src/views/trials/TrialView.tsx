import { EditOutlined, UndoOutlined } from "@ant-design/icons";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { useFormats } from "../../ui/format";
import { FormErrors } from "../../ui/FormErrors";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { ComparisonsCard } from "./ComparisonsCard";
import { EditTrialDialog } from "./EditTrialDialog";
import { IssuesCard } from "./IssuesCard";
import { StagePill, StallPills } from "./Marks";
import { QuestionsCard } from "./QuestionsCard";
import type { Stage } from "./search";
import { StageDialog } from "./StageDialog";
import { StageTrack } from "./StageTrack";
import type { Trial } from "./stageDraft";
import { takeBackStage } from "./takeBack";
import "../portfolio/portfolio.css";
import "./trials.css";

const route = getRouteApi("/signed-in/test-trials/$id");

/** One trial: how far it is, what was found, who else is compared, and what the decision maker asks. */
export function TrialView() {
  const { id } = route.useParams();
  const query = $api.useQuery(
    "get",
    "/api/v1/test-trials/{id}",
    { params: { path: { id } } },
    { placeholderData: undefined },
  );
  return (
    <Loaded query={query} rows={10}>
      {(trial) => <TrialPage trial={trial} />}
    </Loaded>
  );
}

function TrialPage({ trial }: { trial: Trial }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const [move, setMove] = useState<{ to?: Stage }>();
  const back = useSubmit(async () => {
    await takeBackStage(trial.id, trial.stage);
    const stage = t(`trial.stage.${trial.stage}`);
    toast(t("trial.takenBack", { name: trial.customerName, stage }));
  });
  return (
    <article className="trial">
      <header className="view-head trial-head">
        <div className="trial-names">
          <p className="soft">
            <Link to="/test-trials" search={{}}>
              {t("nav.trials")}
            </Link>
            {" / "}
            <Link to="/customers/$id" params={{ id: trial.customerId }} search={{ tab: "trials" }}>
              {trial.customerName}
            </Link>
          </p>
          <h1>{trial.productName}</h1>
          <p className="row">
            <StagePill stage={trial.stage} />
            {trial.cause && <Pill>{t(`trial.cause.${trial.cause}`)}</Pill>}
            <StallPills stalls={trial.stalls} />
          </p>
        </div>
        {trial.writable && (
          <>
            {trial.allowedStages.length > 0 && (
              <Button type="primary" onClick={() => setMove({})}>
                {t("trial.next")}
              </Button>
            )}
            {trial.stageBefore && (
              <Button
                icon={<UndoOutlined />}
                loading={back.busy}
                title={t("trial.takeBackTo", { stage: t(`trial.stage.${trial.stageBefore}`) })}
                onClick={() => void back.submit()}
              >
                {t("trial.takeBack", { stage: t(`trial.stage.${trial.stage}`) })}
              </Button>
            )}
            <Button icon={<EditOutlined />} onClick={() => setEditing(true)}>
              {t("action.edit")}
            </Button>
          </>
        )}
      </header>
      <FormErrors messages={back.rest} />
      <StageTrack trial={trial} choose={(to) => setMove({ to })} />
      <div className="trial-body">
        <div className="stack">
          <IssuesCard trial={trial} />
          <ComparisonsCard trial={trial} />
          <QuestionsCard trial={trial} />
        </div>
        <aside className="stack">
          <Verdict trial={trial} />
          <Facts trial={trial} />
        </aside>
      </div>
      {editing && <EditTrialDialog trial={trial} close={() => setEditing(false)} />}
      {move && <StageDialog trialId={trial.id} to={move.to} close={() => setMove(undefined)} />}
    </article>
  );
}

function Verdict({ trial }: { trial: Trial }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="verdict">
      <div className="card-head">
        <h2 id="verdict">{t("trial.field.verdict")}</h2>
        {trial.verdict && (
          <Pill
            tone={
              trial.verdict === "PASSED"
                ? "strong"
                : trial.verdict === "NOT_PASSED"
                  ? "late"
                  : "warn"
            }
          >
            {t(`trial.verdict.${trial.verdict}`)}
          </Pill>
        )}
      </div>
      <p className={trial.verdictNote ? "prose" : "faint"}>
        {trial.verdictNote ?? (trial.verdict ? "" : t("trial.noVerdict"))}
      </p>
      {trial.causeNote && <p className="prose soft">{trial.causeNote}</p>}
    </section>
  );
}

function Facts({ trial }: { trial: Trial }) {
  const { t } = useTranslation();
  const format = useFormats();
  const facts: [string, string | null | undefined][] = [
    [t("trial.field.productCode"), trial.productCode],
    [t("trial.field.quantity"), trial.quantity == null ? null : format.number(trial.quantity)],
    [t("trial.field.serialNumbers"), trial.serialNumbers.join(t("list.separator"))],
    [t("trial.field.returnOn"), trial.returnOn && format.date(trial.returnOn)],
    [t("trial.field.technicians"), trial.technicians.map((p) => p.name).join(t("list.separator"))],
    [t("trial.field.decisionMaker"), trial.decisionMakerName],
    [t("trial.field.engineer"), trial.engineerName],
    [t("field.owner"), trial.ownerName],
    [
      t("trial.field.caresAbout"),
      trial.caresAbout.map((c) => t(`trial.concern.${c}`)).join(t("list.separator")),
    ],
    [t("trial.field.caresAboutNote"), trial.caresAboutNote],
    [t("trial.field.lostTo"), trial.competitorName],
    [t("trial.field.note"), trial.note],
  ];
  return (
    <section className="card" aria-labelledby="facts">
      <div className="card-head">
        <h2 id="facts">{t("trial.facts")}</h2>
      </div>
      <dl className="trial-facts">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="prose">{value}</dd>
            </div>
          ))}
      </dl>
      {trial.proposedOrder && !trial.orderId && (
        <p className="soft">
          {t("trial.mayHaveBecome", {
            order: trial.proposedOrder.externalId ?? format.date(trial.proposedOrder.orderedOn),
          })}
        </p>
      )}
    </section>
  );
}
