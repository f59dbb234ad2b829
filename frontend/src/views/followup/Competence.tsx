import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { InteractionKind, Schemas } from "../../api/types";
import { Pill } from "../../ui/Pill";

type Gap = Schemas["CompetenceGap"];

/** That somebody was given work beyond what they master: for a row. */
export function CompetenceMark({ gap }: { gap: Gap | null | undefined }) {
  const { t } = useTranslation();
  return gap?.has ? <Pill tone="warn">{t("competence.below")}</Pill> : null;
}

/** The same in a sentence; also that it is not known. */
export function CompetenceNote({ gap, name }: { gap: Gap | null | undefined; name: string }) {
  const { t } = useTranslation();
  if (!gap) return null;
  const needed = t(`competence.${gap.needed}`);
  return (
    <Alert
      role="status"
      type={gap.has ? "warning" : "info"}
      showIcon
      title={
        gap.has
          ? t("competence.belowLong", { needed, name, has: t(`competence.${gap.has}`) })
          : t("competence.unknownLong", { needed, name })
      }
    />
  );
}

/** What giving work to somebody is warned about, before it is saved. */
export function useCompetence(personId: string | undefined) {
  return $api.useQuery(
    "get",
    "/api/v1/five-layer/competence-checks/{personId}",
    { params: { path: { personId: personId ?? "" } } },
    { enabled: personId !== undefined, staleTime: 60_000 },
  ).data;
}

type Check = Schemas["CompetenceCheck"];

/** The same of what a layer gives to a colleague. */
export function CompetenceOf({
  personId,
  pick,
}: {
  personId: string | undefined;
  pick: (check: Check) => { warning?: Gap | null } | undefined;
}) {
  const check = useCompetence(personId);
  return <CompetenceNote gap={check && pick(check)?.warning} name={check?.personName ?? ""} />;
}

export function CompetenceOfContact({
  personId,
  kind,
}: {
  personId: string | undefined;
  kind: InteractionKind | undefined;
}) {
  return (
    <CompetenceOf
      personId={personId}
      pick={(check) => check.contacts.find((one) => one.kind === kind)}
    />
  );
}
