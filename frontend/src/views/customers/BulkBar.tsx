import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IMPORTANCES, TIERS, type CustomerRow, type Importance, type Tier } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { PersonPicker } from "../../ui/PersonPicker";
import { Stride } from "../../ui/Stride";
import { toast } from "../../ui/toast";
import { bulkChange, putBack, type BulkChange, type Refusal } from "./bulk";
import { refreshCustomers } from "./editCustomer";
import type { Progressing } from "./stride";

interface Props {
  rows: CustomerRow[];
  clear: () => void;
}

/** One change for all that are selected, with progress, what was refused, and a way back. */
export function BulkBar({ rows, clear }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const [progress, setProgress] = useState<Progressing>();
  const [refused, setRefused] = useState<Refusal[]>([]);

  async function apply(change: BulkChange) {
    setRefused([]);
    const result = await bulkChange(rows, change, setProgress);
    setProgress(undefined);
    setRefused(result.refused);
    if (result.changed.length > 0) {
      toast(t("bulk.done", { count: result.changed.length }), {
        undo: () => putBack(result.changed, change).then(refreshCustomers),
      });
    }
    await refreshCustomers();
    if (result.refused.length === 0) clear();
  }

  return (
    <div className="bulk" role="region" aria-label={t("bulk.title")}>
      <strong className="num">{t("bulk.selected", { count: rows.length })}</strong>
      {progress ? (
        <Stride {...progress} />
      ) : (
        <>
          {can(me, "confirm") && (
            <Select
              value={null}
              aria-label={t("bulk.setTier")}
              placeholder={t("bulk.setTier")}
              style={{ minWidth: 140 }}
              options={TIERS.map((v) => ({ value: v, label: t(`tier.${v}`) }))}
              onChange={(tier: Tier | null) => tier && void apply({ tier })}
            />
          )}
          <Select
            value={null}
            aria-label={t("bulk.setImportance")}
            placeholder={t("bulk.setImportance")}
            style={{ minWidth: 140 }}
            options={IMPORTANCES.map((v) => ({ value: v, label: t(`importance.${v}`) }))}
            onChange={(importance: Importance | null) => importance && void apply({ importance })}
          />
          {can(me, "assign") && (
            <PersonPicker
              value={undefined}
              allowClear={false}
              placeholder={t("bulk.setOwner")}
              onChange={(ownerId) => ownerId && void apply({ ownerId })}
            />
          )}
          <Select
            mode="tags"
            value={[]}
            aria-label={t("bulk.addTag")}
            placeholder={t("bulk.addTag")}
            style={{ minWidth: 140 }}
            onChange={(addTags: string[]) => addTags.length > 0 && void apply({ addTags })}
          />
          <Button type="text" onClick={clear}>
            {t("bulk.clear")}
          </Button>
        </>
      )}
      {refused.length > 0 && (
        <ul className="bulk-refused" role="alert">
          {refused.slice(0, 5).map((r) => (
            <li key={r.id}>
              {r.name}: {r.detail}
            </li>
          ))}
          {refused.length > 5 && <li>{t("bulk.moreRefused", { count: refused.length - 5 })}</li>}
        </ul>
      )}
    </div>
  );
}
