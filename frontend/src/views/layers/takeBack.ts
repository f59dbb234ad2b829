import type { TFunction } from "i18next";
import { api } from "../../api/client";
import { toast } from "../../ui/toast";
import type { Assessment, Model } from "./choices";
import { matching } from "./matching";
import { refreshLayers } from "./refresh";

/** An assessment that was given by mistake; it can be given again at once. */
export async function takeBackAssessment(one: Assessment, t: TFunction): Promise<void> {
  const { aspect, score, reason } = one;
  await api.DELETE("/api/v1/customers/{id}/assessments/{assessmentId}", {
    params: { path: { id: one.customerId, assessmentId: one.id }, header: matching(one) },
  });
  toast(t("layers.assessmentTakenBack", { aspect: t(`layers.aspect.${aspect}`) }), {
    undo: async () => {
      await api.POST("/api/v1/customers/{id}/assessments", {
        params: { path: { id: one.customerId } },
        body: { aspect, score, reason },
      });
      await refreshLayers();
    },
  });
  await refreshLayers();
}

/** The same of the verdict. */
export async function takeBackVerdict(
  customerId: string,
  one: NonNullable<Model["verdict"]>,
  t: TFunction,
): Promise<void> {
  const { verdict, reason } = one;
  await api.DELETE("/api/v1/customers/{id}/verdicts/{verdictId}", {
    params: { path: { id: customerId, verdictId: one.id }, header: matching(one) },
  });
  toast(t("layers.verdictTakenBack", { verdict: t(`layers.verdict.${verdict}`) }), {
    undo: async () => {
      await api.POST("/api/v1/customers/{id}/verdicts", {
        params: { path: { id: customerId } },
        body: { verdict, reason },
      });
      await refreshLayers();
    },
  });
  await refreshLayers();
}
