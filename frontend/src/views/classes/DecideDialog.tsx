import { Checkbox, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { TIERS, type Schemas, type Tier } from "../../api/types";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { decide } from "./decide";
import { ATTITUDES, LOST_CAUSES, type Attitude } from "./kinds";
import { refreshClasses } from "./refresh";

type LostCause = Schemas["LostCause"];

/** What is decided of whom, with what is proposed. */
export interface Deciding {
  /** FOUND takes a declaration of loss back. */
  kind: "ATTITUDE" | "TIER" | "LOST" | "FOUND";
  customer: { id: string; name: string };
  why?: string;
  attitude?: Attitude;
  earlyAdopter?: boolean;
  tier?: Tier;
}

interface Typed {
  reason: string;
  attitude?: Attitude;
  earlyAdopter?: boolean;
  tier?: Tier;
  lostCause?: LostCause;
}

/** A person's word on a classification: it counts more than the rule's, and has a reason. */
export function DecideDialog({ deciding, close }: { deciding: Deciding; close: () => void }) {
  const { t } = useTranslation();
  const { kind, customer, why } = deciding;
  const draft = useDraft<Typed>(`decide.${kind}.${customer.id}`, {
    reason: "",
    attitude: deciding.attitude,
    earlyAdopter: deciding.earlyAdopter,
    tier: deciding.tier,
  });
  const typed = draft.value;
  const choose = t("needs.choose");
  const wrong = {
    attitude: kind === "ATTITUDE" && !typed.attitude ? choose : undefined,
    tier: kind === "TIER" && !typed.tier ? choose : undefined,
    lostCause: kind === "LOST" && !typed.lostCause ? choose : undefined,
    reason: typed.reason.trim() ? undefined : t("needs.missing"),
  };
  const form = useSubmit(
    async () => {
      const undo = await decide(customer.id, bodyOf(kind, typed), t("classes.undoReason"));
      draft.done();
      toast(t("classes.decided"), { undo });
      await refreshClasses();
      close();
    },
    ["reason", "attitude", "earlyAdopter", "tier", "lostCause"],
    wrong,
  );
  return (
    <FormDialog
      title={t(`classes.dialog.${kind}`, { name: customer.name })}
      width={480}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
    >
      {why && <p className="soft">{t("classes.proposal", { why })}</p>}
      {kind === "ATTITUDE" && (
        <>
          <Field label={t("filter.attitude")} error={form.errorOf("attitude")} required>
            {(p) => (
              <Select
                {...p}
                value={typed.attitude}
                onChange={(attitude: Attitude) => draft.update({ attitude })}
                options={ATTITUDES.map((value) => ({
                  value,
                  label: t(`classes.attitude.${value}`),
                }))}
              />
            )}
          </Field>
          <Checkbox
            disabled={typed.attitude !== "LOYAL"}
            checked={typed.attitude === "LOYAL" && typed.earlyAdopter === true}
            onChange={(e) => draft.update({ earlyAdopter: e.target.checked })}
          >
            {t("classes.earlyAdopterCheck")}
          </Checkbox>
        </>
      )}
      {kind === "TIER" && (
        <Field label={t("field.tier")} error={form.errorOf("tier")} required>
          {(p) => (
            <Select
              {...p}
              value={typed.tier}
              onChange={(tier: Tier) => draft.update({ tier })}
              options={TIERS.map((value) => ({ value, label: t(`tier.${value}`) }))}
            />
          )}
        </Field>
      )}
      {kind === "LOST" && (
        <Field label={t("classes.lostCause")} error={form.errorOf("lostCause")} required>
          {(p) => (
            <Select
              {...p}
              value={typed.lostCause}
              onChange={(lostCause: LostCause) => draft.update({ lostCause })}
              options={LOST_CAUSES.map((value) => ({
                value,
                label: t(`classes.cause.${value}`),
              }))}
            />
          )}
        </Field>
      )}
      <Field label={t("classes.reason")} error={form.errorOf("reason")} required>
        {(p) => (
          <Input.TextArea
            {...p}
            autoSize={{ minRows: 2 }}
            maxLength={1000}
            value={typed.reason}
            onChange={(e) => draft.update({ reason: e.target.value })}
          />
        )}
      </Field>
    </FormDialog>
  );
}

function bodyOf(kind: Deciding["kind"], typed: Typed): Schemas["DecideClassification"] {
  const { reason } = typed;
  switch (kind) {
    case "ATTITUDE":
      return {
        kind,
        attitude: typed.attitude,
        earlyAdopter: typed.attitude === "LOYAL" ? (typed.earlyAdopter ?? false) : null,
        reason,
      };
    case "TIER":
      return { kind, tier: typed.tier, reason };
    case "LOST":
      return { kind, lostCause: typed.lostCause, reason };
    case "FOUND":
      return { kind: "LOST", reason };
  }
}
