import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import { AgreementDialog } from "./AgreementDialog";
import { VALUE_KINDS, VALUE_STATES, type Agreement, type Model, type Value } from "./choices";
import { ValueDialog } from "./ValueDialog";
import { CompetenceMark } from "../followup/Competence";

interface Props {
  model: Model;
  writes: boolean;
}

/** What the customer and its people get from us, from promised to confirmed; and agreements. */
export function InterestBand({ model, writes }: Props) {
  const { t } = useTranslation();
  const [value, setValue] = useState<{ value?: Value }>();
  const [agreement, setAgreement] = useState<{ agreement?: Agreement }>();
  return (
    <>
      {VALUE_KINDS.map((kind) => {
        const values = model.values.filter((one) => one.kind === kind);
        return (
          values.length > 0 && (
            <section key={kind}>
              <h3>{t(`layers.value.${kind}`)}</h3>
              <ul className="values">
                {values.map((one) => (
                  <ValueLine
                    key={one.id}
                    value={one}
                    edit={writes ? () => setValue({ value: one }) : undefined}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <Agreements
        agreements={model.agreements}
        edit={writes ? (one) => setAgreement({ agreement: one }) : undefined}
      />
      {writes && (
        <p className="row">
          <Button onClick={() => setValue({})}>{t("layers.addValue")}</Button>
          <Button onClick={() => setAgreement({})}>{t("layers.addAgreement")}</Button>
        </p>
      )}
      {value && <ValueDialog model={model} {...value} close={() => setValue(undefined)} />}
      {agreement && (
        <AgreementDialog model={model} {...agreement} close={() => setAgreement(undefined)} />
      )}
    </>
  );
}

function ValueLine({ value, edit }: { value: Value; edit?: () => void }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <li>
      <p>
        {value.contactName && <b>{value.contactName} </b>}
        {value.description}
        {edit && (
          <Button type="link" size="small" onClick={edit}>
            {t("action.edit")}
          </Button>
        )}
      </p>
      <ol className="value-course">
        {VALUE_STATES.map((state) => (
          <li
            key={state}
            data-reached={
              VALUE_STATES.indexOf(state) <= VALUE_STATES.indexOf(value.state) || undefined
            }
            aria-current={state === value.state ? "step" : undefined}
          >
            {t(`layers.valueState.${state}`)}
          </li>
        ))}
      </ol>
      <p className="faint">
        {format.shortDate(value.stateSince)}
        {value.confirmedByName && ` · ${t("layers.confirmedBy", { name: value.confirmedByName })}`}
        {value.evidence && ` · ${value.evidence}`}
        {value.ownerName && ` · ${value.ownerName}`}{" "}
        <CompetenceMark gap={value.competenceWarning} />
      </p>
    </li>
  );
}

interface AgreementsProps {
  agreements: Agreement[];
  edit?: (agreement: Agreement) => void;
}

function Agreements({ agreements, edit }: AgreementsProps) {
  const { t } = useTranslation();
  const format = useFormats();
  if (agreements.length === 0) return null;
  return (
    <section>
      <h3>{t("layers.agreements")}</h3>
      <ul className="values">
        {agreements.map((one) => (
          <li key={one.id}>
            <b>{t(`layers.agreement.${one.kind}`)}</b>{" "}
            {one.endsOn
              ? t("layers.fromTo", {
                  from: format.date(one.beginsOn),
                  to: format.date(one.endsOn),
                })
              : t("layers.fromOn", { from: format.date(one.beginsOn) })}
            {one.note && <span className="soft"> {one.note}</span>}
            {edit && (
              <Button type="link" size="small" onClick={() => edit(one)}>
                {t("action.edit")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
