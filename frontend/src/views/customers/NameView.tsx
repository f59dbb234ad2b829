import { Button, Checkbox, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "../../ui/Field";
import { FormErrors } from "../../ui/FormErrors";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { contentOf, saveView } from "./savedViews";
import type { CustomersSearch } from "./search";

interface Props {
  search: CustomersSearch;
  close: () => void;
}

/** Names what is shown now, for oneself or for the team. */
export default function NameView({ search, close }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const [shared, setShared] = useState(false);
  const [isDefault, setDefault] = useState(false);
  const form = useSubmit(async () => {
    await saveView({ name: name.trim(), ...contentOf(search), shared, isDefault });
    toast(t("savedViews.saved", { name: name.trim() }));
    close();
  }, ["name"]);
  return (
    <Modal open title={t("savedViews.save")} footer={null} onCancel={close} width={420}>
      <form
        className="stack"
        onSubmit={(e) => {
          e.preventDefault();
          void form.submit();
        }}
      >
        <FormErrors messages={form.rest} />
        <Field label={t("savedViews.name")} error={form.errorOf("name")} required>
          {(p) => <Input {...p} autoFocus value={name} onChange={(e) => setName(e.target.value)} />}
        </Field>
        <Checkbox checked={shared} onChange={(e) => setShared(e.target.checked)}>
          {t("savedViews.share")}
        </Checkbox>
        <Checkbox checked={isDefault} onChange={(e) => setDefault(e.target.checked)}>
          {t("savedViews.firstHint")}
        </Checkbox>
        <div className="form-foot">
          <Button type="primary" htmlType="submit" loading={form.busy} disabled={!name.trim()}>
            {t("action.save")}
          </Button>
          <Button onClick={close}>{t("action.cancel")}</Button>
        </div>
      </form>
    </Modal>
  );
}
