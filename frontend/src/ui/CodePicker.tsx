import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { $api } from "../api/client";

type Common = {
  id?: string;
  status?: "error";
  table: "regions" | "industries";
  /** Where no label stands beside it. */
  label?: string;
  /** The name of a code that the customer has already. */
  known?: { code: string; name: string };
};
type Props = Common &
  (
    | { multiple: true; value: string[]; onChange: (codes: string[]) => void }
    | { multiple?: false; value: string | undefined; onChange: (code: string | undefined) => void }
  );

/** A code of a national table, found by its name. */
export function CodePicker(props: Props) {
  const [text, setText] = useState("");
  const q = useDeferredValue(text.trim()) || undefined;
  const regions = $api.useQuery(
    "get",
    "/api/v1/regions",
    { params: { query: { q } } },
    { staleTime: Infinity, enabled: props.table === "regions" },
  );
  const industries = $api.useQuery(
    "get",
    "/api/v1/industries",
    { params: { query: { q } } },
    { staleTime: Infinity, enabled: props.table === "industries" },
  );
  const found = props.table === "regions" ? regions : industries;
  const options = (found.data?.items ?? []).map((c) => ({ value: c.code, label: c.name }));
  const { known } = props;
  if (known && !options.some((o) => o.value === known.code)) {
    options.unshift({ value: known.code, label: known.name });
  }
  const shared = {
    id: props.id,
    status: props.status,
    "aria-label": props.label,
    placeholder: props.label,
    showSearch: { filterOption: false, onSearch: setText },
    options,
    allowClear: true,
    loading: found.isFetching,
  } as const;
  if (props.multiple) {
    return <Select {...shared} mode="multiple" value={props.value} onChange={props.onChange} />;
  }
  return <Select {...shared} value={props.value} onChange={(v?: string) => props.onChange(v)} />;
}
