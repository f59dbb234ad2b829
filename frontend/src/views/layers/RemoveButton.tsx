import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { statusOf } from "../../api/problem";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { refreshLayers } from "./refresh";

interface Props {
  remove: () => Promise<unknown>;
  close: () => void;
}

/** Takes an entry away: it is believed no more, and its past stays readable. */
export function RemoveButton({ remove, close }: Props) {
  const { t } = useTranslation();
  const form = useSubmit(async () => {
    await remove();
    close();
    toast(t("layers.removed"));
    await refreshLayers();
  });
  return (
    <span className="remove-entry">
      <Button danger type="text" loading={form.busy} onClick={() => void form.submit()}>
        {t("layers.remove")}
      </Button>
      {form.error !== undefined && (
        <span role="alert" className="field-error">
          {statusOf(form.error) === 412 ? t("layers.stale") : form.rest.join(" ")}
        </span>
      )}
    </span>
  );
}
