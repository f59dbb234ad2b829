import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import { FormErrors } from "../../ui/FormErrors";
import { Pill } from "../../ui/Pill";
import { useSubmit } from "../../ui/useSubmit";
import { CompetenceMark } from "../followup/Competence";
import { BarrierDialog } from "./BarrierDialog";
import { VERDICTS, type Barrier, type Model } from "./choices";
import { takeBackVerdict } from "./takeBack";
import { VerdictDialog } from "./VerdictDialog";

type Direction = Barrier["direction"];

interface Props {
  model: Model;
  writes: boolean;
}

/** The verdict, what stands in our way, and what we set against others. */
export function BarrierBand({ model, writes }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<{ direction: Direction; barrier?: Barrier }>();
  const takingBack = useSubmit((one: NonNullable<Model["verdict"]>) =>
    takeBackVerdict(model.customerId, one, t),
  );
  const [verdict, setVerdict] = useState<(typeof VERDICTS)[number]>();
  return (
    <>
      <p className="verdict">
        {VERDICTS.map((one) => (
          <Button
            key={one}
            disabled={!writes}
            type={model.verdict?.verdict === one ? "primary" : "default"}
            aria-pressed={model.verdict?.verdict === one}
            onClick={() => setVerdict(one)}
          >
            {t(`layers.verdict.${one}`)}
          </Button>
        ))}
        {model.verdict?.reason && <span className="soft">{model.verdict.reason}</span>}
        {writes && model.verdict && (
          <Button
            type="text"
            size="small"
            loading={takingBack.busy}
            aria-label={t("layers.takeBackVerdict")}
            onClick={() => void takingBack.submit(model.verdict!)}
          >
            {t("layers.takeBack")}
          </Button>
        )}
      </p>
      <FormErrors messages={takingBack.rest} />
      <div className="both-ways">
        {(["INBOUND", "OUTBOUND"] as const).map((direction) => (
          <section key={direction} aria-labelledby={`barriers-${direction}`}>
            <div className="card-head">
              <h3 id={`barriers-${direction}`}>{t(`layers.direction.${direction}`)}</h3>
              {writes && (
                <Button size="small" onClick={() => setOpen({ direction })}>
                  {t("layers.addBarrier")}
                </Button>
              )}
            </div>
            <Barriers
              barriers={model.barriers.filter((one) => one.direction === direction)}
              edit={writes ? (barrier) => setOpen({ direction, barrier }) : undefined}
            />
          </section>
        ))}
      </div>
      {open && <BarrierDialog model={model} {...open} close={() => setOpen(undefined)} />}
      {verdict && (
        <VerdictDialog model={model} verdict={verdict} close={() => setVerdict(undefined)} />
      )}
    </>
  );
}

interface BarriersProps {
  barriers: Barrier[];
  edit?: (barrier: Barrier) => void;
}

function Barriers({ barriers, edit }: BarriersProps) {
  const { t } = useTranslation();
  const format = useFormats();
  if (barriers.length === 0) return <p className="faint">{t("layers.noBarriers")}</p>;
  return (
    <ul className="barriers">
      {barriers.map((one) => (
        <li key={one.id} data-ended={one.endedOn ? true : undefined}>
          <p>
            <span className="height" aria-label={t("layers.height", { height: one.height })}>
              {"▮".repeat(one.height)}
              <span aria-hidden="true">{"▯".repeat(5 - one.height)}</span>
            </span>{" "}
            <b>{t(`layers.barrier.${one.kind}`)}</b>
            {one.competitorName && <span className="faint"> {one.competitorName}</span>}{" "}
            <Pill tone={one.state === "IDENTIFIED" ? "warn" : undefined}>
              {t(`layers.barrierState.${one.direction}.${one.state}`)}
            </Pill>
            <CompetenceMark gap={one.competenceWarning} />
            {edit && (
              <Button type="link" size="small" onClick={() => edit(one)}>
                {t("action.edit")}
              </Button>
            )}
          </p>
          {one.description && <p>{one.description}</p>}
          <p className="faint">
            {one.brokenBy
              ? t("layers.brokenBy", {
                  breaker: t(`layers.breaker.${one.brokenBy}`),
                  day: format.shortDate(one.endedOn),
                })
              : one.breaker &&
                t("layers.wouldBreak", { breaker: t(`layers.breaker.${one.breaker}`) })}
            {one.breakerNote && ` ${one.breakerNote}`}
            {one.ownerName && ` · ${one.ownerName}`}
            {one.dueOn &&
              !one.endedOn &&
              ` · ${t("layers.until", { day: format.shortDate(one.dueOn) })}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
