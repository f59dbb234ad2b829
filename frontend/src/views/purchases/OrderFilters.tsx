import { Select } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { CustomerPicker } from "../../ui/CustomerPicker";
import { DayPicker } from "../../ui/DayPicker";
import { SearchBox } from "../customers/SearchBox";
import { SegmentPicker } from "../customers/SegmentPicker";
import { ProductPicker } from "./ProductPicker";
import { ORDER_STATES, type OrdersSearch } from "./search";
import { usePriceTiers } from "./tiers";

const NONE = "none";

interface Props {
  search: OrdersSearch;
  change: (part: Partial<OrdersSearch>) => void;
}

export function OrderFilters({ search, change }: Props) {
  const { t } = useTranslation();
  const tiers = usePriceTiers();
  return (
    <div className="order-filters">
      <SearchBox
        label={t("purchases.findNumber")}
        hint={t("purchases.findNumber")}
        value={search.externalId?.[0]}
        onChange={(q) => change({ externalId: q ? [q] : undefined })}
      />
      <TheCustomer search={search} change={change} />
      <SegmentPicker value={search.segmentId} change={(segmentId) => change({ segmentId })} />
      <TheProduct search={search} change={change} />
      <Select
        allowClear
        aria-label={t("purchases.tier")}
        placeholder={t("purchases.tier")}
        value={search.withoutPriceTier ? NONE : search.priceTierId?.[0]}
        onChange={(id?: string) =>
          change({
            priceTierId: id && id !== NONE ? [id] : undefined,
            withoutPriceTier: id === NONE ? true : undefined,
          })
        }
        options={[
          ...(tiers.data?.items ?? []).map((tier) => ({ value: tier.id, label: tier.name })),
          { value: NONE, label: t("purchases.noTier") },
        ]}
      />
      <Select
        allowClear
        aria-label={t("purchases.state")}
        placeholder={t("purchases.state")}
        value={search.state?.[0]}
        onChange={(state?: (typeof ORDER_STATES)[number]) => change({ state: state && [state] })}
        options={ORDER_STATES.map((v) => ({ value: v, label: t(`purchases.states.${v}`) }))}
      />
      <DayPicker
        aria-label={t("purchases.orderedFrom")}
        placeholder={t("purchases.orderedFrom")}
        maxDate={search.orderedTo ? dayjs(search.orderedTo) : undefined}
        value={search.orderedFrom}
        onChange={(orderedFrom) => change({ orderedFrom })}
      />
      <DayPicker
        aria-label={t("purchases.orderedTo")}
        placeholder={t("purchases.orderedTo")}
        minDate={search.orderedFrom ? dayjs(search.orderedFrom) : undefined}
        value={search.orderedTo}
        onChange={(orderedTo) => change({ orderedTo })}
      />
    </div>
  );
}

/** The address knows the id only. */
function TheCustomer({ search, change }: Props) {
  const { t } = useTranslation();
  const id = search.customerId?.[0];
  const query = $api.useQuery(
    "get",
    "/api/v1/customers/{id}",
    { params: { path: { id: id ?? "" } } },
    { enabled: id !== undefined },
  );
  return (
    <div role="group" aria-label={t("purchases.customer")} className="order-filter-customer">
      <CustomerPicker
        value={id ? { id, name: query.data?.name ?? "…" } : undefined}
        autoFocus={false}
        label={t("purchases.customer")}
        onChange={(customer) => change({ customerId: customer && [customer.id] })}
      />
    </div>
  );
}

function TheProduct({ search, change }: Props) {
  const { t } = useTranslation();
  const id = search.productId?.[0];
  const query = $api.useQuery(
    "get",
    "/api/v1/products/{id}",
    { params: { path: { id: id ?? "" } } },
    { enabled: id !== undefined },
  );
  const known = query.data ? `${query.data.code} ${query.data.name}` : "…";
  return (
    <ProductPicker
      label={t("purchases.product")}
      hint={t("purchases.product")}
      value={id ? { id, name: known } : undefined}
      onChange={(product) => change({ productId: product && [product.id] })}
    />
  );
}
