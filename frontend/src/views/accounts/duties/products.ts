import { $api } from "../../../api/client";

/** The products that are sold, to choose from. */
export function useProductOptions(): { value: string; label: string }[] {
  const found = $api.useQuery("get", "/api/v1/products", {
    params: { query: { active: true, limit: 200 } },
  });
  return (found.data?.items ?? []).map((one) => ({
    value: one.id,
    label: `${one.code} ${one.name}`,
  }));
}
