import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { FormErrors } from "../../ui/FormErrors";

interface Props {
  changed: boolean;
  busy: boolean;
  messages: string[];
  save: () => void;
  discard: () => void;
}

export function SaveBar({ changed, busy, messages, save, discard }: Props) {
  const { t } = useTranslation();
  return (
    <div className="stack" style={{ marginTop: 18 }}>
      <FormErrors messages={messages} />
      <div className="form-foot">
        <Button type="primary" disabled={!changed} loading={busy} onClick={save}>
          {t("action.save")}
        </Button>
        {changed && <Button onClick={discard}>{t("details.discard")}</Button>}
      </div>
    </div>
  );
}
