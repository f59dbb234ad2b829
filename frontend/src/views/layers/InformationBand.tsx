import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import { FormErrors } from "../../ui/FormErrors";
import { Pill } from "../../ui/Pill";
import { useSubmit } from "../../ui/useSubmit";
import { AssessmentDialog } from "./AssessmentDialog";
import { ASPECTS, type Assessment, type Fact, type Model } from "./choices";
import { FactDialog } from "./FactDialog";
import { takeBackAssessment } from "./takeBack";
import { useKindName } from "./useKindName";

interface Props {
  model: Model;
  writes: boolean;
}

/** What is known of the customer, with source and day, what is not, and three assessments. */
export function InformationBand({ model, writes }: Props) {
  const { t } = useTranslation();
  const [fact, setFact] = useState<{ factKey?: string; fact?: Fact }>();
  const [aspect, setAspect] = useState<Assessment["aspect"]>();
  const nameOf = useKindName();
  const kinds = model.factKinds.filter(
    (kind) => kind.required || model.facts.some((one) => one.key === kind.key),
  );
  return (
    <>
      <div className="assessments">
        {ASPECTS.map((one) => (
          <Rated
            key={one}
            aspect={one}
            assessment={model.assessments.find((given) => given.aspect === one)}
            assess={writes ? () => setAspect(one) : undefined}
          />
        ))}
      </div>
      <dl className="facts">
        {kinds.map((kind) => {
          const known = model.facts.filter((one) => one.key === kind.key);
          return (
            <div key={kind.key} data-unknown={known.length === 0 || undefined}>
              <dt>{nameOf(kind)}</dt>
              {known.map((one) => (
                <KnownFact
                  key={one.id}
                  fact={one}
                  edit={writes ? () => setFact({ fact: one }) : undefined}
                />
              ))}
              {known.length === 0 && (
                <dd>
                  {writes ? (
                    <Button type="link" size="small" onClick={() => setFact({ factKey: kind.key })}>
                      {t("layers.findOut")}
                    </Button>
                  ) : (
                    <span className="faint">{t("layers.unknown")}</span>
                  )}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      {writes && <Button onClick={() => setFact({})}>{t("layers.addFact")}</Button>}
      {fact && <FactDialog model={model} {...fact} close={() => setFact(undefined)} />}
      {aspect && (
        <AssessmentDialog model={model} aspect={aspect} close={() => setAspect(undefined)} />
      )}
    </>
  );
}

function KnownFact({ fact, edit }: { fact: Fact; edit?: () => void }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <dd data-former={fact.former || undefined}>
      <span className="fact-value">{fact.value}</span>
      <span className="faint">
        {" "}
        {fact.source}, {format.shortDate(fact.knownOn)}
      </span>{" "}
      {fact.former && <Pill>{t("layers.former")}</Pill>}{" "}
      {fact.confidence !== "CERTAIN" && (
        <Pill tone={fact.confidence === "RUMOUR" ? "warn" : undefined}>
          {t(`layers.confidence.${fact.confidence}`)}
        </Pill>
      )}
      {edit && (
        <Button type="link" size="small" onClick={edit}>
          {t("action.edit")}
        </Button>
      )}
    </dd>
  );
}

interface RatedProps {
  aspect: Assessment["aspect"];
  assessment?: Assessment;
  assess?: () => void;
}

function Rated({ aspect, assessment, assess }: RatedProps) {
  const { t } = useTranslation();
  const takingBack = useSubmit((one: Assessment) => takeBackAssessment(one, t));
  return (
    <div className="rated" data-open={assessment ? undefined : true}>
      <p>
        {t(`layers.aspect.${aspect}`)}{" "}
        {assessment && (
          <b className="num">
            {assessment.score}
            <span className="faint"> / 5</span>
          </b>
        )}
      </p>
      <p className="faint">{assessment?.reason ?? t("layers.notAssessed")}</p>
      {assess && (
        <span className="row">
          <Button size="small" onClick={assess}>
            {assessment ? t("layers.assessAnew") : t("layers.assess")}
          </Button>
          {assessment && (
            <Button
              size="small"
              type="text"
              loading={takingBack.busy}
              aria-label={t("layers.takeBackAssessment", {
                aspect: t(`layers.aspect.${aspect}`),
              })}
              onClick={() => void takingBack.submit(assessment)}
            >
              {t("layers.takeBack")}
            </Button>
          )}
        </span>
      )}
      <FormErrors messages={takingBack.rest} />
    </div>
  );
}
