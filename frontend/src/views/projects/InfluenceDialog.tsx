import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { LongText } from "../../ui/LongText";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import type { MapInfluence, MapPerson } from "./map/types";
import { refreshProjects } from "./refresh";

interface Props {
  customerId: string;
  people: MapPerson[];
  /** Whom a new line is about. */
  person: MapPerson;
  /** Undefined for a new one. */
  line?: MapInfluence;
  close: () => void;
}

interface Draft {
  /** Whether the person is the one who is listened to. */
  outwards: boolean;
  otherId?: string;
  strength: MapInfluence["strength"];
  note: string;
}

/** Whose word counts with whom, whatever the chart says. */
export function InfluenceDialog({ customerId, people, person, line, close }: Props) {
  const { t } = useTranslation();
  const draft = useDraft<Draft>(`influence.${line?.id ?? person.contactId}`, {
    outwards: line ? line.fromContactId === person.contactId : true,
    otherId: line
      ? line.fromContactId === person.contactId
        ? line.toContactId
        : line.fromContactId
      : undefined,
    strength: line?.strength ?? "STRONG",
    note: line?.note ?? "",
  });
  const { value, update } = draft;
  const form = useSubmit(
    async () => {
      const said = { strength: value.strength, note: value.note.trim() || null };
      const ends = value.outwards
        ? { fromContactId: person.contactId, toContactId: value.otherId! }
        : { fromContactId: value.otherId!, toContactId: person.contactId };
      await (line
        ? api.PATCH("/api/v1/customers/{id}/influences/{influenceId}", {
            params: {
              path: { id: customerId, influenceId: line.id },
              header: { "If-Match": `"${line.version}"` },
            },
            body: said,
          })
        : api.POST("/api/v1/customers/{id}/influences", {
            params: { path: { id: customerId } },
            body: { ...ends, ...said },
          }));
      draft.done();
      close();
      toast(t("projects.influenceSaved"));
      await refreshProjects();
    },
    ["strength", "note"],
    { otherId: value.otherId ? undefined : t("projects.needPerson") },
  );
  const others = people.filter((p) => p.contactId !== person.contactId && !p.left);
  return (
    <FormDialog
      title={line ? t("projects.editInfluence") : t("projects.addInfluence")}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
    >
      <Field label={t("projects.direction")}>
        {(props) => (
          <Select
            {...props}
            disabled={line !== undefined}
            value={value.outwards ? "out" : "in"}
            onChange={(way) => update({ outwards: way === "out" })}
            options={[
              { value: "out", label: t("projects.listenedTo", { name: person.name }) },
              { value: "in", label: t("projects.listensTo", { name: person.name }) },
            ]}
          />
        )}
      </Field>
      <Field label={t("projects.otherPerson")} error={form.errorOf("otherId")} required>
        {(props) => (
          <Select
            {...props}
            disabled={line !== undefined}
            showSearch={{ optionFilterProp: "label" }}
            value={value.otherId}
            onChange={(otherId: string) => update({ otherId })}
            options={others.map((p) => ({ value: p.contactId, label: p.name }))}
          />
        )}
      </Field>
      <Field label={t("projects.strength")} error={form.errorOf("strength")}>
        {(props) => (
          <Select
            {...props}
            value={value.strength}
            onChange={(strength) => update({ strength })}
            options={(["STRONG", "WEAK"] as const).map((one) => ({
              value: one,
              label: t(`projects.influence.${one}`),
            }))}
          />
        )}
      </Field>
      <LongText
        label={t("projects.howWeKnow")}
        error={form.errorOf("note")}
        value={value.note}
        change={(note) => update({ note })}
      />
    </FormDialog>
  );
}
