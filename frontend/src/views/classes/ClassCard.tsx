import { Button } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Customer } from "../../api/types";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { DecideDialog, type Deciding } from "./DecideDialog";
import "./classes.css";

/** The classes of a customer; why, and what people decide of them, comes when it is asked for. */
export function ClassCard({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [deciding, setDeciding] = useState<Deciding>();
  const { abcClass, rfmSegment, lifecycleStage, attitude, valueGrade } = customer;
  const facts: [string, string | null | undefined][] = [
    [t("filter.abcClass"), abcClass],
    [t("filter.rfmSegment"), rfmSegment && t(`classes.segment.${rfmSegment}`)],
    [t("filter.lifecycleStage"), lifecycleStage && t(`classes.stage.${lifecycleStage}`)],
    [t("filter.attitude"), attitude && t(`classes.attitude.${attitude}`)],
  ];
  if (valueGrade) facts.push([t("filter.valueGrade"), valueGrade]);
  const who = { id: customer.id, name: customer.name };
  return (
    <section className="card class-card" aria-labelledby="classes">
      <div className="card-head">
        <h2 id="classes">{t("classes.title")}</h2>
        <Button size="small" type="text" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("classes.showWhy")}
        </Button>
      </div>
      <dl>
        {facts.map(([name, value]) => (
          <Fact key={name} name={name}>
            {value ?? <span className="faint">{t("classes.unclassified")}</span>}
            {name === t("filter.attitude") && customer.earlyAdopter && (
              <>
                {" "}
                <Pill>{t("classes.earlyAdopter")}</Pill>
              </>
            )}
          </Fact>
        ))}
      </dl>
      {open && <Reasons id={customer.id} />}
      {customer.access === "WRITE" && (
        <div className="row">
          <Button
            size="small"
            onClick={() =>
              setDeciding({
                kind: "ATTITUDE",
                customer: who,
                attitude: attitude ?? undefined,
                earlyAdopter: customer.earlyAdopter ?? false,
              })
            }
          >
            {t("classes.decideAttitude")}
          </Button>
          {open && <Loss who={who} decide={setDeciding} />}
        </div>
      )}
      {deciding && (
        <DecideDialog
          deciding={deciding}
          close={() => {
            setDeciding(undefined);
            setOpen(true);
          }}
        />
      )}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Calculated now, among the customers that the reader sees: the kept classes follow within minutes. */
function Reasons({ id }: { id: string }) {
  const { t } = useTranslation();
  const params = { params: { query: { customerId: [id] } } };
  const abc = $api.useQuery("get", "/api/v1/classifications/abc", params);
  const rfm = $api.useQuery("get", "/api/v1/classifications/rfm", params);
  const lifecycle = $api.useQuery("get", "/api/v1/classifications/lifecycle", params);
  const attitude = $api.useQuery("get", "/api/v1/classifications/attitude", params);
  const tier = $api.useQuery("get", "/api/v1/classifications/tier", params);
  const grade = $api.useQuery("get", "/api/v1/classifications/value-grade", params);
  const kinds = [
    { kind: "abc", query: abc, say: abc.data?.items[0]?.abcClass },
    {
      kind: "rfm",
      query: rfm,
      say: rfm.data?.items[0]?.segment && t(`classes.segment.${rfm.data.items[0].segment}`),
    },
    {
      kind: "lifecycle",
      query: lifecycle,
      say: lifecycle.data?.items[0]?.stage && t(`classes.stage.${lifecycle.data.items[0].stage}`),
    },
    {
      kind: "attitude",
      query: attitude,
      say:
        attitude.data?.items[0]?.attitude &&
        t(`classes.attitude.${attitude.data.items[0].attitude}`),
    },
    // Of one that has not bought; the others have none, and nothing to be explained.
    ...(grade.data?.items.length === 0
      ? []
      : [{ kind: "value-grade", query: grade, say: grade.data?.items[0]?.valueGrade } as const]),
    {
      kind: "tier",
      query: tier,
      say: tier.data?.items[0]?.tier && t(`tier.${tier.data.items[0].tier}`),
    },
  ] as const;
  return (
    <div className="class-reasons">
      <p className="faint">{t("classes.amongYours")}</p>
      <dl>
        {kinds.map(({ kind, query, say }) => (
          <Loaded key={kind} query={query} rows={1}>
            {({ items }) => (
              <>
                <dt>{t(`classes.kind.${kind}`)}</dt>
                <dd>{say ?? <span className="faint">{t("classes.unclassified")}</span>}</dd>
                {items[0] && <dd className="class-why">{items[0].why}</dd>}
              </>
            )}
          </Loaded>
        ))}
      </dl>
    </div>
  );
}

interface LossProps {
  who: Deciding["customer"];
  decide: (what: Deciding) => void;
}

/** The newest declaration counts: either it can be lost, or found again. */
function Loss({ who, decide }: LossProps) {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/customers/{id}/classification-decisions", {
    params: { path: { id: who.id }, query: { kind: ["LOST"], limit: 1 } },
  });
  if (!query.data) return null;
  const lost = query.data.items[0]?.lostCause != null;
  return (
    <Button size="small" onClick={() => decide({ kind: lost ? "FOUND" : "LOST", customer: who })}>
      {t(lost ? "classes.takeBack" : "classes.declareLost")}
    </Button>
  );
}
