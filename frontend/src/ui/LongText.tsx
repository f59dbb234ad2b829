import { Input } from "antd";
import { Field } from "./Field";

interface Props {
  label: string;
  error?: string;
  hint?: string;
  required?: boolean;
  /** Lines to begin with. */
  rows?: number;
  value: string;
  change: (value: string) => void;
}

/** A text of a line or several: the field grows with it. */
export function LongText({ rows = 1, value, change, ...field }: Props) {
  return (
    <Field {...field}>
      {(props) => (
        <Input.TextArea
          {...props}
          autoSize={{ minRows: rows, maxRows: rows === 1 ? 6 : undefined }}
          value={value}
          onChange={(e) => change(e.target.value)}
        />
      )}
    </Field>
  );
}
