import { $api } from "../../api/client";

interface Known {
  productId?: string | null;
  productName?: string | null;
}

/** The products that are sold, to choose from, and the one that was chosen before. */
export function useProductOptions(known?: Known): { value: string; label: string }[] {
  const found = $api.useQuery("get", "/api/v1/products", {
    params: { query: { active: true, limit: 200 } },
  });
  const sold = (found.data?.items ?? []).map((one) => ({
    value: one.id,
    label: `${one.code} ${one.name}`,
  }));
  const { productId, productName } = known ?? {};
  if (!productId || sold.some((one) => one.value === productId)) return sold;
  return [{ value: productId, label: productName ?? productId }, ...sold];
}
