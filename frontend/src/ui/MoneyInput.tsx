import { InputNumber } from "antd";
import type { FieldProps } from "./Field";
import { grouped, ungrouped } from "./grouped";

interface Props extends Partial<FieldProps> {
  min?: number;
  disabled?: boolean;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** An amount of money, with its thousands apart while one types. */
export function MoneyInput({ onChange, ...props }: Props) {
  return (
    <InputNumber<number | string>
      {...props}
      className="grow"
      precision={2}
      formatter={(n) => grouped(n ?? "")}
      parser={ungrouped}
      onChange={(n) => onChange(n === null || n === "" ? null : Number(n))}
    />
  );
}
