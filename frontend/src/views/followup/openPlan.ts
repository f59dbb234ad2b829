import { $api, api } from "../../api/client";
import type { FollowUpPlan } from "../../api/types";

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

/**
 * Moves the promise that replaced another one back to that one's date. In one call, so that there
 * is one promise before and after, also when it fails; what was agreed on with it stays.
 */
export async function moveBack(nextId: string, dueOn: string, reason: string): Promise<void> {
  await api.POST("/api/v1/follow-up-plans/{id}/rescheduling", {
    params: { path: { id: nextId } },
    body: { dueOn, reason },
  });
}
