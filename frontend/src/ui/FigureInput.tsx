import { Input } from "antd";
import { useState } from "react";
import type { FieldProps } from "./Field";
import { readFigure } from "./figures";
import { grouped } from "./grouped";

interface Props extends Partial<FieldProps> {
  "aria-label"?: string;
  disabled?: boolean;
  value: number | null;
  /** NaN for what is no number; `figureFault` names it. */
  onChange: (value: number | null) => void;
}

/** A figure that stays as it was typed, right or wrong. */
export function FigureInput({ value, onChange, ...props }: Props) {
  const [typed, setTyped] = useState<{ text: string; value: number | null }>();
  const known = value === null || Number.isNaN(value) ? "" : grouped(value);
  return (
    <Input
      {...props}
      className="num"
      inputMode="decimal"
      autoComplete="off"
      aria-invalid={props.status === "error" || undefined}
      value={typed && Object.is(typed.value, value) ? typed.text : known}
      onChange={(event) => {
        const read = readFigure(event.target.value);
        setTyped({ text: event.target.value, value: read });
        onChange(read);
      }}
      onBlur={() => {
        if (value !== null && !Number.isNaN(value)) setTyped(undefined);
      }}
    />
  );
}
