import { Select } from "antd";
import { $api } from "../../api/client";
import type { FieldProps } from "../../ui/Field";

type Bare = Partial<Pick<FieldProps, "id" | "status" | "aria-describedby">> & {
  "aria-label"?: string;
  placeholder?: string;
};

interface Of<T> extends Bare {
  value: T | undefined;
  onChange: (value: T | undefined) => void;
}

export function ProductPicker({ value, onChange, ...rest }: Of<string>) {
  const products = $api.useQuery("get", "/api/v1/products", {
    params: { query: { limit: 200, active: true } },
  });
  return (
    <Select
      {...rest}
      showSearch={{ optionFilterProp: "label" }}
      allowClear
      style={{ minWidth: 170 }}
      value={value}
      loading={products.isPending}
      onChange={(id?: string) => onChange(id)}
      options={(products.data?.items ?? []).map((p) => ({
        value: p.id,
        label: `${p.name} · ${p.code}`,
      }))}
    />
  );
}

export function CompetitorPicker({ value, onChange, ...rest }: Of<string>) {
  const competitors = $api.useQuery("get", "/api/v1/competitors", {
    params: { query: { limit: 200 } },
  });
  return (
    <Select
      {...rest}
      showSearch={{ optionFilterProp: "label" }}
      value={value}
      loading={competitors.isPending}
      onChange={(id: string) => onChange(id)}
      options={(competitors.data?.items ?? []).map((c) => ({ value: c.id, label: c.name }))}
    />
  );
}

interface OfCustomer {
  customerId: string;
  /** Those who are named already: an engineer may not see the others. */
  known: { id: string; name: string }[];
}

function useContacts(customerId: string, known: OfCustomer["known"]) {
  const contacts = $api.useQuery("get", "/api/v1/contacts", {
    params: { query: { customerId: [customerId], limit: 100 } },
  });
  const found = (contacts.data?.items ?? []).map((c) => ({ value: c.id, label: c.name }));
  const missing = known.filter((one) => !found.some((f) => f.value === one.id));
  return [...missing.map((one) => ({ value: one.id, label: one.name })), ...found];
}

export function ContactPicker(props: OfCustomer & Of<string>) {
  const { customerId, known, value, onChange, ...rest } = props;
  return (
    <Select
      {...rest}
      showSearch={{ optionFilterProp: "label" }}
      allowClear
      value={value}
      options={useContacts(customerId, known)}
      onChange={(id?: string) => onChange(id)}
    />
  );
}

export function ContactsPicker(props: OfCustomer & Of<string[]>) {
  const { customerId, known, value, onChange, ...rest } = props;
  return (
    <Select
      {...rest}
      mode="multiple"
      value={value}
      options={useContacts(customerId, known)}
      onChange={(ids: string[]) => onChange(ids)}
    />
  );
}

export function OrderPicker({
  customerId,
  value,
  onChange,
  ...rest
}: { customerId: string } & Of<string>) {
  const orders = $api.useQuery("get", "/api/v1/orders", {
    params: { query: { customerId: [customerId], state: ["CONFIRMED"], limit: 50 } },
  });
  return (
    <Select
      {...rest}
      allowClear
      value={value}
      onChange={(id?: string) => onChange(id)}
      options={(orders.data?.items ?? []).map((o) => ({
        value: o.id,
        label: [o.externalId, o.orderedOn].filter(Boolean).join(" · "),
      }))}
    />
  );
}
