import { Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../../api/client";
import type { Schemas } from "../../../api/types";
import { RecordDialog } from "../../rivals/RecordDialog";
import { valuesOf, type RecordField } from "../../rivals/record";
import "../../rivals/rivals.css";
import { refreshDesk } from "./refresh";
import { useAccountPeople } from "./useAccountPeople";

export type Symposium = Schemas["Symposium"];
export type Invitation = Schemas["SymposiumInvitation"];
export const INVITATION_STATES = ["INVITED", "ACCEPTED", "DECLINED", "ATTENDED", "ABSENT"] as const;

/** Day, topic and place of a symposium. */
export function SymposiumDialog({
  symposium,
  close,
}: {
  symposium?: Symposium;
  close: () => void;
}) {
  const { t } = useTranslation();
  const fields: RecordField<"heldOn" | "topic" | "place" | "note">[] = [
    { name: "heldOn", label: t("duties.symposium.heldOn"), kind: "day", required: true },
    { name: "place", label: t("duties.symposium.place"), kind: "text" },
    {
      name: "topic",
      label: t("duties.symposium.topic"),
      kind: "text",
      required: true,
      wide: true,
    },
    { name: "note", label: t("duties.opinion.note"), kind: "area", wide: true },
  ];
  return (
    <RecordDialog
      title={t(symposium ? "duties.symposium.edit" : "duties.symposium.add")}
      draftKey={`symposium.${symposium?.id ?? "new"}`}
      fields={fields}
      present={valuesOf(fields, symposium)}
      saved={t("accounts.saved")}
      close={close}
      refresh={refreshDesk}
      save={async (body) => {
        const said = body as unknown as Schemas["SymposiumBody"];
        if (symposium) {
          await api.PATCH("/api/v1/symposiums/{id}", {
            params: {
              path: { id: symposium.id },
              header: { "If-Match": `"${String(symposium.version)}"` },
            },
            body: said,
          });
        } else {
          await api.POST("/api/v1/symposiums", { body: said });
        }
      }}
    />
  );
}

/** Invites the account, as a whole or one of its people. */
export function InviteDialog({ customerId, close }: { customerId: string; close: () => void }) {
  const { t } = useTranslation();
  const people = useAccountPeople(customerId);
  const symposiums = $api.useQuery("get", "/api/v1/symposiums", {
    params: { query: { limit: 20 } },
  });
  const fields: RecordField<"symposiumId" | "contactId" | "note">[] = [
    {
      name: "symposiumId",
      label: t("duties.kind.SYMPOSIUM"),
      kind: "choice",
      required: true,
      options: (symposiums.data?.items ?? []).map((one) => ({
        value: one.id,
        label: `${one.heldOn} ${one.topic}`,
      })),
    },
    {
      name: "contactId",
      label: t("duties.symposium.contact"),
      kind: "choice",
      hint: t("duties.symposium.contactHint"),
      options: people.contacts,
    },
    { name: "note", label: t("duties.opinion.note"), kind: "area", wide: true },
  ];
  return (
    <RecordDialog
      title={t("duties.symposium.invite")}
      draftKey={`invite.${customerId}`}
      fields={fields}
      present={{}}
      saved={t("accounts.saved")}
      close={close}
      refresh={refreshDesk}
      save={async ({ symposiumId, contactId, note }) => {
        await api.POST("/api/v1/symposiums/{id}/invitations", {
          params: { path: { id: String(symposiumId) } },
          body: {
            customerId,
            contactId: contactId === null ? null : String(contactId),
            note: note === null ? null : String(note),
          },
        });
      }}
    />
  );
}

/** What they said, and whether they came. */
export function ReplyDialog({ invitation, close }: { invitation: Invitation; close: () => void }) {
  const { t } = useTranslation();
  const fields: RecordField<"state" | "note">[] = [
    {
      name: "state",
      label: t("duties.symposium.reply"),
      kind: "choice",
      required: true,
      options: INVITATION_STATES.map((value) => ({
        value,
        label: t(`duties.symposium.state.${value}`),
      })),
    },
    { name: "note", label: t("duties.opinion.note"), kind: "area", wide: true },
  ];
  return (
    <RecordDialog
      title={t("duties.symposium.reply")}
      draftKey={`reply.${invitation.id}`}
      fields={fields}
      present={valuesOf(fields, invitation)}
      saved={t("accounts.saved")}
      close={close}
      refresh={refreshDesk}
      save={async (body) => {
        await api.PATCH("/api/v1/symposium-invitations/{id}", {
          params: {
            path: { id: invitation.id },
            header: { "If-Match": `"${String(invitation.version)}"` },
          },
          body: body as unknown as Schemas["SymposiumInvitationPatch"],
        });
      }}
    />
  );
}

/** What was decided with the account, and who sees to it. */
export function DecisionDialog({
  invitation,
  close,
}: {
  invitation: Invitation;
  close: () => void;
}) {
  const { t } = useTranslation();
  const people = useAccountPeople(invitation.customerId);
  const [followUp, setFollowUp] = useState(true);
  const fields: RecordField<"what" | "responsibleId" | "until">[] = [
    { name: "what", label: t("duties.symposium.what"), kind: "text", required: true, wide: true },
    {
      name: "responsibleId",
      label: t("accounts.who"),
      kind: "choice",
      hint: t("accounts.whoHint"),
      options: people.colleagues,
    },
    {
      name: "until",
      label: t("duties.symposium.until"),
      kind: "day",
      required: followUp,
      limit: followUp ? "future" : undefined,
    },
  ];
  return (
    <RecordDialog
      title={t("duties.symposium.decide")}
      draftKey={`decision.${invitation.id}`}
      fields={fields}
      present={{}}
      saved={t("accounts.saved")}
      close={close}
      refresh={refreshDesk}
      about={() => (
        <Checkbox checked={followUp} onChange={(e) => setFollowUp(e.target.checked)}>
          {t("duties.symposium.followUp")}
        </Checkbox>
      )}
      save={async (body) => {
        await api.POST("/api/v1/symposiums/{id}/decisions", {
          params: { path: { id: invitation.symposiumId } },
          body: {
            ...body,
            customerId: invitation.customerId,
            followUp,
          } as unknown as Schemas["SymposiumDecisionRequest"],
        });
      }}
    />
  );
}
