import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import { Bones } from "../../ui/Bones";
import { RecordDialog } from "../rivals/RecordDialog";
import type { RecordField } from "../rivals/record";
import type { Model, VERDICTS } from "./choices";
import { refreshLayers } from "./refresh";
import { seen } from "./seen";

type Verdict = (typeof VERDICTS)[number];

interface Props {
  model: Model;
  verdict: Verdict;
  close: () => void;
}

/** Attack or watch, and why; the verdict before stays readable. */
export function VerdictDialog({ model, verdict, close }: Props) {
  const { t } = useTranslation();
  const watch = verdict === "WATCH";
  const fields: RecordField<"reason">[] = [
    {
      name: "reason",
      label: t("layers.field.reason"),
      kind: "area",
      wide: true,
      required: watch,
      hint: watch ? t("layers.watchReason") : undefined,
    },
  ];
  return (
    <RecordDialog
      title={t("layers.giveVerdict", { verdict: t(`layers.verdict.${verdict}`) })}
      draftKey={`verdict.${model.customerId}.${verdict}`}
      fields={fields}
      present={
        model.verdict?.verdict === verdict ? { reason: model.verdict.reason ?? undefined } : {}
      }
      saved={t("layers.saved")}
      close={close}
      refresh={refreshLayers}
      about={() => <Consequence customerId={model.customerId} verdict={verdict} />}
      save={({ reason }) =>
        api.POST("/api/v1/customers/{id}/verdicts", {
          params: { path: { id: model.customerId }, header: seen(model.verdict?.version) },
          body: { verdict, reason: reason === null ? null : String(reason) },
        })
      }
    />
  );
}

/** What the verdict would change, as the service computes it. */
function Consequence({ customerId, verdict }: { customerId: string; verdict: Verdict }) {
  const { t } = useTranslation();
  const query = $api.useQuery(
    "post",
    "/api/v1/customers/{id}/verdicts/check",
    { params: { path: { id: customerId } }, body: { verdict } },
    { retry: false, placeholderData: undefined, gcTime: 0 },
  );
  if (query.isPending) return <Bones rows={1} />;
  if (!query.data) return null;
  const { now, then } = query.data;
  const lost = now.passed.filter((layer) => !then.passed.includes(layer));
  const won = then.passed.filter((layer) => !now.passed.includes(layer));
  const names = (layers: typeof lost) =>
    layers.map((layer) => t(`layers.layer.${layer}`)).join(t("list.separator"));
  const depths = { now: now.depth, then: then.depth };
  return (
    <div className="consequence" role="status" data-tone={then.depth < now.depth || undefined}>
      <p>
        <b>
          {then.depth < now.depth
            ? t("layers.depthFalls", depths)
            : then.depth > now.depth
              ? t("layers.depthRises", depths)
              : t("layers.depthStays", depths)}
        </b>
        {lost.length > 0 && ` ${t("layers.noLongerPassed", { layers: names(lost) })}`}
        {won.length > 0 && ` ${t("layers.thenPassed", { layers: names(won) })}`}
      </p>
      {then.next && <p className="soft">{t("layers.thenNext", { move: then.next.text })}</p>}
    </div>
  );
}
