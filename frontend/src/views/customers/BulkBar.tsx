import { Button, Progress, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "../../api/problem";
import { TIERS, type CustomerPatch, type CustomerRow, type Tier } from "../../api/types";
import { PersonPicker } from "../../ui/PersonPicker";
import { toast } from "../../ui/toast";
import { inTurn, type Progressing } from "./bulk";
import { editCustomer, refreshCustomers } from "./editCustomer";

interface Props {
  rows: CustomerRow[];
  clear: () => void;
}

/** One change for all that are selected, with progress, what was refused, and a way back. */
export function BulkBar({ rows, clear }: Props) {
  const { t } = useTranslation();
  const [progress, setProgress] = useState<Progressing>();
  const [refused, setRefused] = useState<string[]>([]);

  async function apply(patchOf: (row: CustomerRow) => CustomerPatch, undo?: boolean) {
    const failed: string[] = [];
    const changed: CustomerRow[] = [];
    await inTurn(
      rows,
      async (row) => {
        try {
          await editCustomer(row.id, patchOf(row));
          changed.push(row);
        } catch (error) {
          failed.push(`${row.name}: ${asProblem(error)?.detail ?? t("error.unexpected")}`);
        }
      },
      setProgress,
    );
    setProgress(undefined);
    setRefused(failed);
    await refreshCustomers();
    if (undo) return;
    toast(t("bulk.done", { count: changed.length }), {
      undo: () => void apply((row) => ({ tier: row.tier, ownerId: row.ownerId }), true),
    });
    if (failed.length === 0) clear();
  }

  return (
    <div className="bulk" role="region" aria-label={t("bulk.title")}>
      <strong className="num">{t("bulk.selected", { count: rows.length })}</strong>
      {progress ? (
        <div className="grow">
          <Progress
            percent={Math.round((100 * progress.done) / progress.total)}
            format={() => `${progress.done}/${progress.total}`}
          />
          <span className="num">{t("progress.left", { count: progress.secondsLeft })}</span>
        </div>
      ) : (
        <>
          <Select
            value={null}
            aria-label={t("bulk.setTier")}
            placeholder={t("bulk.setTier")}
            style={{ minWidth: 140 }}
            options={TIERS.map((v) => ({ value: v, label: t(`tier.${v}`) }))}
            onChange={(tier: Tier | null) => tier && void apply(() => ({ tier }))}
          />
          <PersonPicker
            value={undefined}
            allowClear={false}
            placeholder={t("bulk.setOwner")}
            onChange={(ownerId) => ownerId && void apply(() => ({ ownerId }))}
          />
          <Button type="text" onClick={clear}>
            {t("bulk.clear")}
          </Button>
        </>
      )}
      {refused.length > 0 && (
        <ul className="bulk-refused" role="alert">
          {refused.slice(0, 5).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {refused.length > 5 && <li>{t("bulk.moreRefused", { count: refused.length - 5 })}</li>}
        </ul>
      )}
    </div>
  );
}
