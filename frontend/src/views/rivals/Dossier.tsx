import { EditOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import type { Incumbency } from "./choices";
import { DossierDialog } from "./DossierDialog";
import { EntryPointDialog, ProblemDialog } from "./PartDialogs";
import { Standing } from "./IncumbencyTable";

interface Props {
  customerId: string;
  id: string;
  writes: boolean;
}

/** Everything that is known of one competitor at this customer. */
export function Dossier({ customerId, id, writes }: Props) {
  const query = $api.useQuery("get", "/api/v1/customers/{id}/incumbencies/{incumbencyId}", {
    params: { path: { id: customerId, incumbencyId: id } },
  });
  return (
    <Loaded query={query} rows={5}>
      {(dossier) => <DossierCard dossier={dossier} writes={writes} />}
    </Loaded>
  );
}

const LONG = ["development", "ourStrengths", "ourWeaknesses", "outcomeNote"] as const;

function DossierCard({ dossier, writes }: { dossier: Incumbency; writes: boolean }) {
  const { t } = useTranslation();
  const format = useFormats();
  const [editing, setEditing] = useState(false);
  const open = dossier.problems.filter((problem) => !problem.solvedOn).length;
  const facts: [string, string][] = [
    [
      t("rivals.since"),
      `${format.date(dossier.since)}${dossier.endedOn ? ` – ${format.date(dossier.endedOn)}` : ""}`,
    ],
  ];
  if (dossier.cooperation) {
    const kind = t(`rivals.cooperations.${dossier.cooperation}`);
    facts.push([
      t("rivals.cooperation"),
      dossier.cooperationNote
        ? t("rivals.withNote", { kind, note: dossier.cooperationNote })
        : kind,
    ]);
  }
  if (dossier.sharePercent != null)
    facts.push([t("rivals.share"), `${format.number(dossier.sharePercent)} %`]);
  if (dossier.chance != null) facts.push([t("rivals.chance"), `${dossier.chance} %`]);
  if (dossier.expectedWinOn)
    facts.push([t("rivals.expectedWinOn"), format.date(dossier.expectedWinOn)]);
  return (
    <article className="dossier" data-open={!dossier.endedOn || undefined}>
      <p className="row">
        <strong>
          <Link to="/competitors/$id" params={{ id: dossier.competitorId }} search={{}}>
            {dossier.competitorName}
          </Link>
        </strong>
        <Standing
          row={{
            outcome: dossier.outcome,
            standing: dossier.standing,
            openProblems: open,
          }}
        />
        {writes && (
          <Button
            type="text"
            size="small"
            icon={<EditOutlined />}
            aria-label={t("rivals.editDossierOf", { name: dossier.competitorName })}
            onClick={() => setEditing(true)}
          />
        )}
      </p>
      <dl className="dossier-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
        {LONG.filter((name) => dossier[name]).map((name) => (
          <div key={name} className="dossier-wide">
            <dt>{t(`rivals.${name}`)}</dt>
            <dd className="prose">{dossier[name]}</dd>
          </div>
        ))}
      </dl>
      <div className="dossier-parts">
        <Problems dossier={dossier} writes={writes} />
        <EntryPoints dossier={dossier} writes={writes} />
      </div>
      {editing && (
        <DossierDialog
          customerId={dossier.customerId}
          dossier={dossier}
          close={() => setEditing(false)}
        />
      )}
    </article>
  );
}

function Problems({ dossier, writes }: { dossier: Incumbency; writes: boolean }) {
  const { t } = useTranslation();
  const format = useFormats();
  const [editing, setEditing] = useState<Incumbency["problems"][number] | "new">();
  return (
    <section>
      <div className="card-head">
        <h3>{t("rivals.problems")}</h3>
        {writes && (
          <Button
            size="small"
            aria-label={t("rivals.addProblem")}
            onClick={() => setEditing("new")}
          >
            {t("action.add")}
          </Button>
        )}
      </div>
      {dossier.problems.length === 0 && <p className="faint">{t("rivals.noProblems")}</p>}
      <ul>
        {dossier.problems.map((problem) => (
          <li key={problem.id}>
            <p className="prose">
              {problem.description}
              {writes && (
                <Button
                  type="text"
                  size="small"
                  icon={<EditOutlined />}
                  aria-label={t("rivals.editProblem")}
                  onClick={() => setEditing(problem)}
                />
              )}
            </p>
            <p className="num faint">
              {format.date(problem.occurredOn)}
              {" · "}
              {problem.solvedOn ? (
                t("rivals.solvedOn", { date: format.date(problem.solvedOn) })
              ) : (
                <span className="late">{t("rivals.unsolved")}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
      {editing && (
        <ProblemDialog
          dossier={dossier}
          problem={editing === "new" ? undefined : editing}
          close={() => setEditing(undefined)}
        />
      )}
    </section>
  );
}

function EntryPoints({ dossier, writes }: { dossier: Incumbency; writes: boolean }) {
  const { t } = useTranslation();
  const format = useFormats();
  const [editing, setEditing] = useState<Incumbency["entryPoints"][number] | "new">();
  return (
    <section>
      <div className="card-head">
        <h3>{t("rivals.entryPoints")}</h3>
        {writes && (
          <Button
            size="small"
            aria-label={t("rivals.addEntryPoint")}
            onClick={() => setEditing("new")}
          >
            {t("action.add")}
          </Button>
        )}
      </div>
      {dossier.entryPoints.length === 0 && <p className="faint">{t("rivals.noEntryPoints")}</p>}
      <ul>
        {dossier.entryPoints.map((point) => (
          <li key={point.id}>
            <p className="prose">
              {point.description}
              {writes && (
                <Button
                  type="text"
                  size="small"
                  icon={<EditOutlined />}
                  aria-label={t("rivals.editEntryPoint")}
                  onClick={() => setEditing(point)}
                />
              )}
            </p>
            <p className="num faint">
              {point.usedOn
                ? t("rivals.usedOn", { date: format.date(point.usedOn) })
                : t("rivals.unused")}
            </p>
          </li>
        ))}
      </ul>
      {editing && (
        <EntryPointDialog
          dossier={dossier}
          point={editing === "new" ? undefined : editing}
          close={() => setEditing(undefined)}
        />
      )}
    </section>
  );
}
