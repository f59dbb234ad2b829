import { Checkbox, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { changeView, contentOf, saveView, type SavedView } from "./savedViews";
import type { CustomersSearch } from "./search";

interface Props {
  search: CustomersSearch;
  /** The one to change; without it what is shown now becomes a new one. */
  view?: SavedView;
  close: () => void;
}

/** What a view is called, and who sees it: for oneself or for the team. */
export default function NameView({ search, view, close }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState(view?.name ?? "");
  const [shared, setShared] = useState(view?.shared ?? false);
  const [isDefault, setDefault] = useState(view?.isDefault ?? false);
  const form = useSubmit(async () => {
    const wanted = { name: name.trim(), shared, isDefault };
    if (view) await changeView(view.id, wanted);
    else await saveView({ ...wanted, ...contentOf(search) });
    toast(t("savedViews.saved", { name: name.trim() }));
    close();
  }, ["name"]);
  return (
    <FormDialog
      title={t(view ? "savedViews.change" : "savedViews.save")}
      width={420}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
      ready={name.trim() !== ""}
    >
      <Field label={t("savedViews.name")} error={form.errorOf("name")} required>
        {(p) => <Input {...p} autoFocus value={name} onChange={(e) => setName(e.target.value)} />}
      </Field>
      <Checkbox checked={shared} onChange={(e) => setShared(e.target.checked)}>
        {t("savedViews.share")}
      </Checkbox>
      <Checkbox checked={isDefault} onChange={(e) => setDefault(e.target.checked)}>
        {t("savedViews.firstHint")}
      </Checkbox>
    </FormDialog>
  );
}
