import { $api, api } from "../../api/client";
import type { FollowUpPlan, Schemas } from "../../api/types";

/** The customer's open promise, once it is known. */
export function useNextPlan(customerId: string | undefined): FollowUpPlan | undefined {
  const planned = $api.useQuery(
    "get",
    "/api/v1/follow-up-plans",
    { params: { query: { customerId: [customerId ?? ""], state: ["PLANNED"], limit: 20 } } },
    { enabled: customerId !== undefined, placeholderData: undefined },
  );
  return planned.data?.items.find((plan) => plan.isNext);
}

/** Whether the service gave up this plan for another one. */
export async function wasReplaced(plan: FollowUpPlan): Promise<boolean> {
  const { data } = await api.GET("/api/v1/follow-up-plans/{id}", {
    params: { path: { id: plan.id } },
  });
  return data?.state === "CANCELLED";
}

type Planned = Pick<
  Schemas["FollowUpPlan"],
  "customerId" | "dueOn" | "kind" | "purpose" | "priority"
>;

/** Gives back a promise that another one replaced: the old one first, so that never none is there. */
export async function putBackPlan(
  old: Planned,
  newId: string,
  words: { purpose: string; reason: string },
): Promise<void> {
  await api.POST("/api/v1/follow-up-plans", {
    body: {
      customerId: old.customerId,
      dueOn: old.dueOn,
      kind: old.kind,
      purpose: old.purpose ?? words.purpose,
      priority: old.priority,
    },
  });
  await api.POST("/api/v1/follow-up-plans/{id}/cancellation", {
    params: { path: { id: newId } },
    body: { reason: words.reason },
  });
}
