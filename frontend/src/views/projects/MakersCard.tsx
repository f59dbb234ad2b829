import { EditOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { EmptyState } from "../../ui/EmptyState";
import { FormErrors } from "../../ui/FormErrors";
import { useFormats } from "../../ui/format";
import { Sideways } from "../../ui/Sideways";
import { toast } from "../../ui/toast";
import { Pill } from "../../ui/Pill";
import { useSubmit } from "../../ui/useSubmit";
import { useEarlyWords } from "./early";
import { draftOf, toBody } from "./makerDraft";
import { StanceTag } from "./map/StanceTag";
import { refreshProjects } from "./refresh";
import type { Maker, MakerRequest, Project } from "./types";

interface Props {
  project: Project;
  makers: Maker[];
  add: () => void;
  edit: (maker: Maker) => void;
}

/** Who decides, how heavily, and how they stand. */
export function MakersCard({ project, makers, add, edit }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const early = useEarlyWords();
  const tooEarly = new Map(project.oversteppings.map((one) => [one.contactId, one]));
  const box = useRef<HTMLDivElement>(null);
  const sum = makers.reduce((all, one) => all + one.weight, 0);
  const removal = useSubmit((maker: Maker) =>
    removeMaker(project.id, maker, t("projects.makerRemoved", { name: maker.contactName })),
  );
  const button = project.writable && (
    <Button type={makers.length === 0 ? "primary" : "default"} onClick={add}>
      {t("projects.addMaker")}
    </Button>
  );
  return (
    <section className="card" aria-labelledby="makers">
      <div className="card-head">
        <h2 id="makers">{t("projects.makers")}</h2>
        {makers.length > 0 && button}
      </div>
      <FormErrors messages={removal.rest} />
      {makers.length === 0 ? (
        <EmptyState
          title={t("projects.noMakers")}
          text={t("projects.noMakersText")}
          action={button}
        />
      ) : (
        <Sideways box={box}>
          <div className="makers-scroll" ref={box}>
            <table className="makers stacked">
              <thead>
                <tr>
                  <th scope="col">{t("projects.field.name")}</th>
                  <th scope="col">{t("projects.field.role")}</th>
                  <th scope="col">{t("projects.field.decidesAt")}</th>
                  <th scope="col" className="num">
                    {t("projects.weight")}
                  </th>
                  <th scope="col">{t("projects.towardsUs")}</th>
                  <th scope="col">{t("projects.towardsOthers")}</th>
                  <th scope="col">{t("projects.lastMetOn")}</th>
                  {project.writable && (
                    <th scope="col">
                      <span className="visually-hidden">{t("projects.actions")}</span>
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {makers.map((maker) => (
                  <tr key={maker.id}>
                    <th scope="row">
                      {maker.contactName}
                      {tooEarly.has(maker.contactId) && (
                        <p className="early">
                          <Pill tone="warn">{t("projects.badge.OVERSTEPPED")}</Pill>{" "}
                          <span className="faint">{early(tooEarly.get(maker.contactId)!)}</span>
                        </p>
                      )}
                    </th>
                    <td data-label={t("projects.field.role")}>
                      {t(`projects.role.${maker.role}`)}
                    </td>
                    <td className="num" data-label={t("projects.field.decidesAt")}>
                      {maker.decidesAt.join(t("list.separator"))}
                    </td>
                    <td className="num" data-label={t("projects.weight")}>
                      {format.percent(maker.weight / 100)}
                    </td>
                    <td data-label={t("projects.towardsUs")}>
                      <StanceTag
                        stance={
                          maker.stances.find((s) => s.competitorId == null)?.stance ?? "UNKNOWN"
                        }
                      />
                    </td>
                    <td className="makers-others" data-label={t("projects.towardsOthers")}>
                      {maker.stances
                        .filter((s) => s.competitorId != null)
                        .map((s) => (
                          <span key={s.competitorId}>
                            {s.competitorName} <StanceTag stance={s.stance} />
                          </span>
                        ))}
                    </td>
                    <td className="num" data-label={t("projects.lastMetOn")}>
                      {maker.lastMetOn ? format.shortDate(maker.lastMetOn) : t("projects.neverMet")}
                    </td>
                    {project.writable && (
                      <td className="makers-actions">
                        <Button
                          size="small"
                          icon={<EditOutlined />}
                          aria-label={t("projects.editMakerOf", { name: maker.contactName })}
                          onClick={() => edit(maker)}
                        >
                          {t("action.edit")}
                        </Button>
                        <Button
                          size="small"
                          aria-label={t("projects.removeMakerOf", { name: maker.contactName })}
                          onClick={() => void removal.submit(maker)}
                        >
                          {t("action.remove")}
                        </Button>
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row" colSpan={3}>
                    {t("projects.sum")}
                  </th>
                  <td className={sum === 100 ? "num" : "num late"}>{format.percent(sum / 100)}</td>
                  <td colSpan={project.writable ? 4 : 3} className="soft">
                    {sum !== 100 && t("projects.sumShould")}
                  </td>
                </tr>
              </tfoot>
            </table>
          </div>
        </Sideways>
      )}
    </section>
  );
}

async function removeMaker(projectId: string, maker: Maker, words: string): Promise<void> {
  const path = { id: projectId, makerId: maker.id };
  await api.DELETE("/api/v1/projects/{id}/decision-makers/{makerId}", {
    params: { path, header: { "If-Match": `"${maker.version}"` } },
  });
  toast(words, {
    undo: async () => {
      await api.POST("/api/v1/projects/{id}/decision-makers", {
        params: { path: { id: projectId } },
        body: toBody(draftOf(maker)) as MakerRequest,
      });
      await refreshProjects();
    },
  });
  await refreshProjects();
}
