import { Select } from "antd";

interface Props<T extends string | number> {
  label: string;
  values: readonly T[];
  name: (value: T) => string;
  value: T[] | undefined;
  change: (value: T[] | undefined) => void;
}

/** A filter for any of several values. */
export function Choice<T extends string | number>({
  label,
  values,
  name,
  value,
  change,
}: Props<T>) {
  return (
    <Select
      mode="multiple"
      className="company-filter"
      aria-label={label}
      placeholder={label}
      allowClear
      popupMatchSelectWidth={false}
      value={value ?? []}
      options={values.map((one) => ({ value: one, label: name(one) }))}
      onChange={(chosen: T[]) => change(chosen.length > 0 ? chosen : undefined)}
    />
  );
}
