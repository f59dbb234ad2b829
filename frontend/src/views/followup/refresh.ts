import { queryClient } from "../../app/queryClient";

const touched = [
  "/api/v1/worklist",
  "/api/v1/customers",
  "/api/v1/customers/{id}",
  "/api/v1/customers/{id}/timeline",
  "/api/v1/customers/{id}/status-changes",
  "/api/v1/customers/{id}/incumbencies",
  "/api/v1/customers/{id}/checklist",
  "/api/v1/customers/{id}/playbook",
  "/api/v1/follow-up-plans",
];

/** What a contact, a plan or a status touches is read again; the portfolio when it is next seen. */
export async function refreshFollowUp(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) =>
      touched.includes(queryKey[1] as string) ||
      String(queryKey[1]).startsWith("/api/v1/portfolio"),
  });
}
