import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Input, Select } from "antd";
import { api } from "../../../api/client";
import type { Schemas } from "../../../api/types";
import { Field } from "../../../ui/Field";
import { FormDialog } from "../../../ui/FormDialog";
import { isoDay } from "../../../ui/format";
import { PersonPicker } from "../../../ui/PersonPicker";
import { toast } from "../../../ui/toast";
import { useSubmit } from "../../../ui/useSubmit";
import { RecordDialog } from "../../rivals/RecordDialog";
import { valuesOf, type RecordField } from "../../rivals/record";
import "../../rivals/rivals.css";
import { refreshDesk } from "./refresh";
import { useAccountPeople } from "./useAccountPeople";

export type Opinion = Schemas["AccountOpinion"];

interface Props {
  customerId: string;
  opinion?: Opinion;
  close: () => void;
}

/** What the account thinks of us, or of one of us. */
export function OpinionDialog({ customerId, opinion, close }: Props) {
  const { t } = useTranslation();
  const people = useAccountPeople(customerId);
  const fields: RecordField<"askedOn" | "score" | "aboutId" | "contactId" | "remark">[] = [
    {
      name: "score",
      label: t("duties.opinion.score"),
      kind: "choice",
      required: true,
      options: ["1", "2", "3", "4", "5"].map((value) => ({
        value,
        label: t(`duties.opinion.scores.${value as "1"}`),
      })),
    },
    {
      name: "askedOn",
      label: t("duties.opinion.askedOn"),
      kind: "day",
      required: true,
      limit: "past",
    },
    {
      name: "aboutId",
      label: t("duties.opinion.about"),
      kind: "choice",
      hint: t("duties.opinion.aboutHint"),
      options: people.colleagues,
    },
    {
      name: "contactId",
      label: t("duties.saidBy"),
      kind: "choice",
      options: people.contacts,
    },
    { name: "remark", label: t("duties.opinion.remark"), kind: "area", wide: true },
  ];
  const present = opinion
    ? { ...opinion, score: String(opinion.score) }
    : { askedOn: isoDay(dayjs()) };
  return (
    <RecordDialog
      title={t(opinion ? "duties.opinion.edit" : "duties.opinion.add")}
      draftKey={`opinion.${customerId}.${opinion?.id ?? "new"}`}
      fields={fields}
      present={valuesOf(fields, present)}
      saved={t("accounts.saved")}
      close={close}
      refresh={refreshDesk}
      save={async (body) => {
        const said = { ...body, score: Number(body.score) };
        if (opinion) {
          await api.PATCH("/api/v1/account-opinions/{id}", {
            params: {
              path: { id: opinion.id },
              header: { "If-Match": `"${opinion.version}"` },
            },
            body: said as unknown as Schemas["AccountOpinionPatch"],
          });
        } else {
          await api.POST("/api/v1/account-opinions", {
            body: { ...said, customerId } as unknown as Schemas["CreateAccountOpinionRequest"],
          });
        }
      }}
    />
  );
}

const CONSEQUENCES = ["NONE", "TALK", "TRAINING", "REPLACED"] as const;
type Consequence = (typeof CONSEQUENCES)[number];

/** What follows from an opinion; a replacement gives the account to somebody else at once. */
export function ConsequenceDialog({ opinion, close }: { opinion: Opinion; close: () => void }) {
  const { t } = useTranslation();
  const [consequence, setConsequence] = useState<Consequence>(
    opinion.followed?.consequence ?? "TALK",
  );
  const [note, setNote] = useState("");
  const [newOwnerId, setNewOwner] = useState<string>();
  const replaced = consequence === "REPLACED";
  const form = useSubmit(async () => {
    await api.POST("/api/v1/account-opinions/{id}/consequence", {
      params: {
        path: { id: opinion.id },
        header: { "If-Match": `"${opinion.version}"` },
      },
      body: { consequence, note: note.trim(), newOwnerId: replaced ? (newOwnerId ?? null) : null },
    });
    close();
    toast(t("accounts.saved"));
    await refreshDesk();
  }, ["consequence", "note", "newOwnerId"]);
  return (
    <FormDialog
      title={t("duties.opinion.follow")}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
      ready={note.trim() !== "" && (!replaced || newOwnerId !== undefined)}
    >
      <Field
        label={t("duties.opinion.consequence")}
        required
        error={form.errorOf("consequence")}
        hint={replaced ? t("duties.opinion.replacedHint") : undefined}
      >
        {(ids) => (
          <Select
            {...ids}
            value={consequence}
            options={CONSEQUENCES.map((value) => ({
              value,
              label: t(`duties.opinion.consequences.${value}`),
            }))}
            onChange={setConsequence}
          />
        )}
      </Field>
      {replaced && (
        <Field label={t("duties.opinion.newOwner")} required error={form.errorOf("newOwnerId")}>
          {({ id, status }) => (
            <PersonPicker id={id} status={status} value={newOwnerId} onChange={setNewOwner} />
          )}
        </Field>
      )}
      <Field label={t("duties.opinion.note")} required error={form.errorOf("note")}>
        {(ids) => (
          <Input.TextArea
            {...ids}
            autoSize={{ minRows: 2, maxRows: 6 }}
            value={note}
            onChange={(e) => setNote(e.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
