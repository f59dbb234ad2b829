import { useNavigate } from "@tanstack/react-router";
import { Input, Select } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useMe } from "../../app/me";
import { DayPicker } from "../../ui/DayPicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { isoDay } from "../../ui/format";
import { useUsers } from "../../ui/PersonPicker";
import { useSubmit } from "../../ui/useSubmit";
import { refreshReviews } from "./refresh";

interface Draft {
  personId: string | undefined;
  heldOn: string | undefined;
  participantIds: string[];
  note: string;
}

/** Begins a review of somebody whom one leads. */
export function HoldReviewDialog({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const led = useUsers(true).data?.items ?? [];
  const all = useUsers().data?.items ?? [];
  const draft = useDraft<Draft>("review", {
    personId: undefined,
    heldOn: isoDay(dayjs()),
    participantIds: [],
    note: "",
  });
  const { personId, heldOn, participantIds, note } = draft.value;
  const form = useSubmit(async () => {
    if (!personId) return;
    const { data } = await api.POST("/api/v1/five-layer/reviews", {
      body: { personId, heldOn, participantIds, note: note.trim() || null },
    });
    draft.done();
    close();
    await refreshReviews();
    if (data) await navigate({ to: "/reviews/$id", params: { id: data.id }, search: {} });
  }, ["personId", "heldOn", "participantIds", "note"]);
  return (
    <FormDialog
      title={t("reviews.hold")}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("reviews.hold")}
      ready={personId !== undefined && heldOn !== undefined}
    >
      <div className="fields-2">
        <Field label={t("reviews.person")} error={form.errorOf("personId")} required>
          {(p) => (
            <Select
              {...p}
              autoFocus
              showSearch={{ optionFilterProp: "label" }}
              value={personId}
              onChange={(id: string) => draft.update({ personId: id })}
              options={led
                .filter((user) => user.id !== me.id)
                .map((user) => ({ value: user.id, label: user.displayName }))}
            />
          )}
        </Field>
        <Field label={t("reviews.heldOn")} error={form.errorOf("heldOn")} required>
          {(p) => (
            <DayPicker
              {...p}
              allowClear={false}
              maxDate={dayjs()}
              value={heldOn}
              onChange={(day) => draft.update({ heldOn: day })}
            />
          )}
        </Field>
      </div>
      <Field label={t("reviews.participants")} error={form.errorOf("participantIds")}>
        {(p) => (
          <Select
            {...p}
            mode="multiple"
            showSearch={{ optionFilterProp: "label" }}
            value={participantIds}
            onChange={(ids: string[]) => draft.update({ participantIds: ids })}
            options={all
              .filter((user) => user.id !== me.id && user.id !== personId)
              .map((user) => ({ value: user.id, label: user.displayName }))}
          />
        )}
      </Field>
      <Field label={t("reviews.note")} error={form.errorOf("note")}>
        {(p) => (
          <Input.TextArea
            {...p}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={4000}
            value={note}
            onChange={(e) => draft.update({ note: e.target.value })}
          />
        )}
      </Field>
    </FormDialog>
  );
}
