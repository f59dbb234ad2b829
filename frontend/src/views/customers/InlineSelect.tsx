import { Select } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "../../api/problem";
import { IMPORTANCES, SIZES, TIERS, type CustomerPatch, type CustomerRow } from "../../api/types";
import { useUsers } from "../../ui/PersonPicker";
import { toast } from "../../ui/toast";
import { editCustomer, refreshCustomers } from "./editCustomer";

type EditableField = "importance" | "tier" | "owner" | "sizeClass";

interface Props {
  row: CustomerRow;
  field: EditableField;
  children: ReactNode;
}

/** Reads as text; a click or Enter makes it a choice; the change can be taken back. */
export function InlineSelect({ row, field, children }: Props) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const [busy, setBusy] = useState(false);
  const users = useUsers();
  const property = field === "owner" ? "ownerId" : field;
  const old = row[property];
  const options =
    field === "importance"
      ? IMPORTANCES.map((v) => ({ value: v as string, label: t(`importance.${v}`) }))
      : field === "tier"
        ? TIERS.map((v) => ({ value: v as string, label: t(`tier.${v}`) }))
        : field === "sizeClass"
          ? SIZES.map((v) => ({ value: v as string, label: t(`size.${v}`) }))
          : (users.data?.items ?? []).map((u) => ({ value: u.id, label: u.displayName }));

  async function save(value: string | null) {
    setBusy(true);
    try {
      await editCustomer(row.id, { [property]: value } as CustomerPatch);
      toast(t("customers.changed", { name: row.name, field: t(`field.${field}`) }), {
        undo: () =>
          editCustomer(row.id, { [property]: old } as CustomerPatch).then(refreshCustomers),
      });
      await refreshCustomers();
    } catch (error) {
      toast(asProblem(error)?.detail ?? t("error.unexpected"), { tone: "failed" });
    } finally {
      setBusy(false);
      setEditing(false);
    }
  }

  if (!editing) {
    return (
      <button
        type="button"
        className="inline-edit"
        title={t("customers.edit", { field: t(`field.${field}`) })}
        onClick={() => setEditing(true)}
      >
        {children ?? <span className="faint">–</span>}
      </button>
    );
  }
  return (
    <Select
      autoFocus
      defaultOpen
      size="small"
      variant="borderless"
      className="inline-select"
      popupMatchSelectWidth={false}
      aria-label={t(`field.${field}`)}
      loading={busy}
      value={old ?? undefined}
      options={options}
      onChange={(value: string) => void save(value)}
      onBlur={() => setEditing(false)}
    />
  );
}
