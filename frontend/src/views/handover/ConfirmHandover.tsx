import { Button, Modal } from "antd";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { FormErrors } from "../../ui/FormErrors";
import { useFormats } from "../../ui/format";
import { ProtocolRows } from "./ProtocolRows";

type Check = Schemas["HandoverCheck"];

interface Props {
  check: Check;
  from: string;
  /** What useSubmit gave. */
  form: { busy: boolean; rest: string[] };
  confirm: () => void;
  close: () => void;
}

/** What would move and to whom, and what is beyond them: read before it is done. */
export function ConfirmHandover({ check, from, form, confirm, close }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const words = useCountWords();
  const warnings = check.counts.reduce((all, one) => all + one.warnings, 0);
  const left = warnings - check.warned.length;
  return (
    <Modal
      open
      width={760}
      footer={null}
      onCancel={close}
      title={t("handover.confirmTitle", { who: from })}
    >
      <div className="stack">
        <FormErrors messages={form.rest} />
        <ul className="handover-shares">
          {check.shares.map((share) => (
            <li key={share.toId}>
              <b>{share.toName}</b>
              {t("handover.gets")}
              {words(share.counts)}
            </li>
          ))}
        </ul>
        {warnings === 0 ? (
          <p className="soft">{t("handover.noneBeyond")}</p>
        ) : (
          <section className="handover-beyond" aria-labelledby="handover-beyond">
            <h3 id="handover-beyond">{t("handover.warnings", { count: warnings })}</h3>
            <p className="soft">{t("handover.beyondText")}</p>
            {check.warned.length > 0 && <ProtocolRows rows={check.warned} />}
            {check.warned.length > 0 && left > 0 && (
              <p className="faint">{t("handover.beyondMore", { left: format.number(left) })}</p>
            )}
          </section>
        )}
        <div className="form-foot">
          <Button type="primary" className="handover-confirm" loading={form.busy} onClick={confirm}>
            {t("handover.confirm", { what: words(check.counts) })}
          </Button>
          <Button onClick={close}>{t("action.cancel")}</Button>
          <span className="faint">{t("handover.doText")}</span>
        </div>
      </div>
    </Modal>
  );
}

/** 12 个客户、30 个跟进计划: what there is any of. */
function useCountWords() {
  const { t } = useTranslation();
  return (counts: Check["counts"]) =>
    counts
      .filter((one) => one.count > 0)
      .map((one) => t(`handover.counted.${one.kind}`, { count: one.count }))
      .join(t("list.separator")) || t("handover.counted.NOTHING");
}
