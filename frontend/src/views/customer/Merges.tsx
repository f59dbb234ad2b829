import { Button } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { FormErrors } from "../../ui/FormErrors";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { undoMerge } from "./merging";

/** Records that became part of this one, and the way back as long as there is one. */
export function Merges({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/customers/{id}/merges", {
    params: { path: { id: customerId } },
  });
  const items = query.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="merges" aria-labelledby="merges">
      <h3 id="merges">{t("merge.list")}</h3>
      <ul className="share-list">
        {items.map((one) => (
          <MergeRow key={one.id} merge={one} />
        ))}
      </ul>
    </section>
  );
}

function MergeRow({ merge }: { merge: Schemas["Merge"] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const me = useMe();
  const form = useSubmit(async () => {
    await undoMerge(merge.survivorId, merge.id);
    toast(t("merge.undone", { name: merge.mergedName }));
  });
  const undoable = !merge.undoneAt && dayjs().isBefore(merge.undoableUntil);
  return (
    <li>
      <div className="row">
        <strong>{merge.mergedName}</strong>
        <span className="faint num grow">
          {format.dateTime(merge.mergedAt)}
          {merge.mergedByName && ` · ${merge.mergedByName}`}
        </span>
        {merge.undoneAt && <Pill>{t("merge.wasUndone")}</Pill>}
        {undoable && (
          <span className="faint num">
            {t("merge.until", { date: format.date(merge.undoableUntil) })}
          </span>
        )}
        {undoable && can(me, "confirm") && (
          <Button size="small" loading={form.busy} onClick={() => void form.submit()}>
            {t("merge.undo")}
          </Button>
        )}
      </div>
      <FormErrors messages={form.rest} />
    </li>
  );
}
