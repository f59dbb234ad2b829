import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { isoDay } from "../../ui/format";
import type { Incumbency } from "./choices";
import { RecordDialog } from "./RecordDialog";
import { valuesOf, type RecordField } from "./record";

/** A part is laid over what is there: somebody else may be writing another one. */
const ANY = { "If-Match": "*" };

interface ProblemProps {
  dossier: Incumbency;
  problem?: Incumbency["problems"][number];
  close: () => void;
}

export function ProblemDialog({ dossier, problem, close }: ProblemProps) {
  const { t } = useTranslation();
  const fields: RecordField<"occurredOn" | "solvedOn" | "description">[] = [
    {
      name: "occurredOn",
      label: t("rivals.occurredOn"),
      kind: "day",
      limit: "past",
      required: true,
    },
    { name: "solvedOn", label: t("rivals.solvedWhen"), kind: "day", limit: "past" },
    {
      name: "description",
      label: t("rivals.whatHappened"),
      kind: "area",
      wide: true,
      required: true,
    },
  ];
  return (
    <RecordDialog
      title={problem ? t("rivals.editProblem") : t("rivals.addProblem")}
      draftKey={`rivalProblem.${problem?.id ?? dossier.id}`}
      fields={fields}
      present={problem ? valuesOf(fields, problem) : { occurredOn: isoDay(dayjs()) }}
      saved={t("rivals.saved")}
      close={close}
      save={async (typed) => {
        const body = typed as unknown as Schemas["IncumbencyProblemRequest"];
        const path = { id: dossier.customerId, incumbencyId: dossier.id };
        const whole = "/api/v1/customers/{id}/incumbencies/{incumbencyId}/problems" as const;
        if (!problem) return api.POST(whole, { params: { path }, body });
        const params = { path: { ...path, problemId: problem.id }, header: ANY };
        return api.PATCH(`${whole}/{problemId}`, { params, body });
      }}
    />
  );
}

interface PointProps {
  dossier: Incumbency;
  point?: Incumbency["entryPoints"][number];
  close: () => void;
}

export function EntryPointDialog({ dossier, point, close }: PointProps) {
  const { t } = useTranslation();
  const fields: RecordField<"description" | "usedOn">[] = [
    {
      name: "description",
      label: t("rivals.whereWeComeIn"),
      kind: "area",
      wide: true,
      required: true,
    },
    { name: "usedOn", label: t("rivals.usedWhen"), kind: "day", limit: "past" },
  ];
  return (
    <RecordDialog
      title={point ? t("rivals.editEntryPoint") : t("rivals.addEntryPoint")}
      draftKey={`entryPoint.${point?.id ?? dossier.id}`}
      fields={fields}
      present={valuesOf(fields, point)}
      saved={t("rivals.saved")}
      close={close}
      save={async (typed) => {
        const body = typed as unknown as Schemas["EntryPointRequest"];
        const path = { id: dossier.customerId, incumbencyId: dossier.id };
        const whole = "/api/v1/customers/{id}/incumbencies/{incumbencyId}/entry-points" as const;
        if (!point) return api.POST(whole, { params: { path }, body });
        const params = { path: { ...path, entryPointId: point.id }, header: ANY };
        return api.PATCH(`${whole}/{entryPointId}`, { params, body });
      }}
    />
  );
}
