import { Modal } from "antd";
import { useTranslation } from "react-i18next";
import { SHORTCUTS } from "./shortcuts";

export default function ShortcutsDialog({ close }: { close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal open title={t("shortcuts.title")} footer={null} onCancel={close} width={460}>
      <dl className="shortcuts">
        {SHORTCUTS.map(({ keys, text }) => (
          <div key={text}>
            <dt>{t(text)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
