import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { ProjectDialog } from "../projects/ProjectDialog";
import { STEPS } from "../projects/steps";
import type { Project } from "../projects/types";
import type { Model } from "./choices";

interface Props {
  model: Model;
  writes: boolean;
}

/** The customer's projects through their ten steps, and how early we took part. */
export function BusinessBand({ model, writes }: Props) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  return (
    <>
      {model.projects.length > 0 && (
        <ul className="projects">
          {model.projects.map((project) => (
            <ProjectLine key={project.id} project={project} />
          ))}
        </ul>
      )}
      {writes && <Button onClick={() => setAdding(true)}>{t("layers.addProject")}</Button>}
      {adding && <ProjectDialog customerId={model.customerId} close={() => setAdding(false)} />}
    </>
  );
}

function ProjectLine({ project }: { project: Project }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <li>
      <p>
        <Link to="/projects/$id" params={{ id: project.id }}>
          {project.name}
        </Link>{" "}
        <Pill tone={project.state === "WON" ? "strong" : undefined}>
          {t(`projects.state.${project.state}`)}
        </Pill>{" "}
        {project.amount !== null && project.amount !== undefined && (
          <span className="faint num">
            {t("layers.worth", {
              amount: format.money(project.amount),
              chance: format.percent(project.chanceNow / 100),
            })}
          </span>
        )}
      </p>
      <p className="steps-line" aria-hidden="true">
        {STEPS.map((step) => (
          <span
            key={step}
            data-part={project.tookPart.includes(step) || undefined}
            data-past={step <= project.step || undefined}
            title={`${step} ${t(`projects.step.${step}`)}`}
          />
        ))}
      </p>
      <p className="soft">
        {t("layers.atStep", { step: project.step, name: t(`projects.step.${project.step as 1}`) })}
        {" · "}
        {t("layers.participation", {
          percent: format.percent(project.participation.percent / 100),
        })}
      </p>
    </li>
  );
}
