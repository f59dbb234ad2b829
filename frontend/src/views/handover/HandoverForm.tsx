import { useNavigate } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormErrors } from "../../ui/FormErrors";
import { saveOnCtrlEnter, saveUnlessHeldUp } from "../../ui/saveKey";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { ConfirmHandover } from "./ConfirmHandover";
import { ReceiverSelect, type Receiver } from "./ReceiverSelect";
import { SplitList } from "./SplitList";

interface Draft {
  to?: Receiver;
  reason: string;
  split: Record<string, Receiver>;
}

/** To whom and why; done in one step, after which the protocol is there. */
export function HandoverForm({ preview }: { preview: Schemas["HandoverPreview"] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { personId } = preview;
  const draft = useDraft<Draft>(`handover.${personId}`, { reason: "", split: {} });
  const { to, reason, split } = draft.value;
  const others = Object.keys(split).length;
  const [splitting, setSplitting] = useState(others > 0);
  const [check, setCheck] = useState<Schemas["HandoverCheck"]>();
  const asked = (receiver: Receiver) => ({
    fromId: personId,
    toId: receiver.id,
    assignments: Object.entries(split).map(([customerId, one]) => ({ customerId, toId: one.id })),
  });
  const confirming = useSubmit(async () => {
    if (!to) return;
    const { data } = await api.POST("/api/v1/handovers", {
      body: { ...asked(to), reason: reason.trim() },
    });
    draft.done();
    // Whose what is, is in nearly every list.
    void queryClient.invalidateQueries();
    toast(t("handover.done"));
    if (data) await navigate({ to: "/handovers/$id", params: { id: data.id }, search: {} });
  });
  const form = useSubmit(
    async () => {
      if (!to) return;
      const { data } = await api.POST("/api/v1/handovers/check", { body: asked(to) });
      confirming.reset();
      setCheck(data);
    },
    ["toId", "reason"],
    {
      toId: to ? undefined : t("handover.toNeeded"),
      reason: reason.trim() ? undefined : t("handover.reasonNeeded"),
    },
  );
  const choose = (customerId: string, receiver: Receiver | undefined) => {
    const { [customerId]: _, ...left } = split;
    draft.update({ split: receiver ? { ...left, [customerId]: receiver } : left });
  };
  return (
    <section className="card" aria-labelledby="handover-form">
      <h2 id="handover-form">{t("handover.toWhom")}</h2>
      <form
        className="stack"
        onKeyDown={saveOnCtrlEnter}
        onSubmit={saveUnlessHeldUp(() => {
          if (!form.busy) void form.submit();
        })}
      >
        <FormErrors messages={form.rest} />
        <Field
          label={others > 0 ? t("handover.toRest") : t("handover.to")}
          error={form.errorOf("toId")}
          required
        >
          {(p) => (
            <ReceiverSelect
              {...p}
              personId={personId}
              value={to}
              onChange={(receiver) => draft.update({ to: receiver })}
            />
          )}
        </Field>
        {preview.listed && (
          <div>
            <Button
              type="link"
              className="handover-toggle"
              aria-expanded={splitting}
              onClick={() => setSplitting(!splitting)}
            >
              {others > 0 ? t("handover.splitSome", { count: others }) : t("handover.split")}
            </Button>
            {splitting && (
              <SplitList personId={personId} rest={to} chosen={split} choose={choose} />
            )}
          </div>
        )}
        <Field
          label={t("handover.reason")}
          hint={t("handover.reasonHint")}
          error={form.errorOf("reason")}
          required
        >
          {(p) => (
            <Input.TextArea
              {...p}
              autoSize={{ minRows: 2, maxRows: 6 }}
              maxLength={1000}
              value={reason}
              onChange={(e) => draft.update({ reason: e.target.value })}
            />
          )}
        </Field>
        <div className="form-foot">
          <Button type="primary" htmlType="submit" loading={form.busy}>
            {t("handover.look")}
          </Button>
          <span className="faint">{t("handover.lookText")}</span>
        </div>
      </form>
      {check && (
        <ConfirmHandover
          check={check}
          from={preview.personName}
          form={confirming}
          confirm={() => void confirming.submit()}
          close={() => setCheck(undefined)}
        />
      )}
    </section>
  );
}
