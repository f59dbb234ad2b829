import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Pill } from "../../ui/Pill";
import { useEarlyWords } from "../projects/early";
import { LeadWords } from "../projects/LeadWords";
import type { Model } from "./choices";

/** Who decides about each project, who leads, who is absent; the map is one click away. */
export function RelationshipBand({ model, asOf }: { model: Model; asOf?: string }) {
  const { t } = useTranslation();
  const early = useEarlyWords();
  const live = model.projects.filter((one) => one.state === "OPEN" || one.state === "WON");
  return (
    <ul className="relations">
      {live.map((project) => (
        <li key={project.id}>
          <span>{project.name}</span>{" "}
          {project.decisionMakers === 0 ? (
            <span className="faint">{t("layers.noMakers")}</span>
          ) : (
            <>
              <LeadWords lead={project.support} />{" "}
              {project.weight !== 100 && (
                <Pill tone="warn">{t("layers.weights", { weight: project.weight })}</Pill>
              )}{" "}
              {project.absent > 0 && (
                <Pill tone="late">{t("layers.absent", { count: project.absent })}</Pill>
              )}{" "}
              {project.overstepped > 0 && (
                <>
                  <Pill tone="warn">{t("layers.overstepped", { count: project.overstepped })}</Pill>
                  <ul className="faint early">
                    {project.oversteppings.map((one) => (
                      <li key={one.contactId}>
                        {one.name}
                        {t("projects.text.comma")}
                        {early(one)}
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </>
          )}{" "}
          <Link to="/projects/$id" params={{ id: project.id }} search={{ asOf }}>
            {t("layers.toMap")}
          </Link>
        </li>
      ))}
    </ul>
  );
}
