import { useId, type ReactNode } from "react";
import "./field.css";

export interface FieldProps {
  id: string;
  status: "error" | undefined;
  "aria-describedby": string | undefined;
}

interface Props {
  label: string;
  error?: string;
  hint?: string;
  required?: boolean;
  children: (props: FieldProps) => ReactNode;
}

/** A label, its control, and what is wrong with it, in words and beside it. */
export function Field({ label, error, hint, required, children }: Props) {
  const id = useId();
  const noteId = `${id}-note`;
  const note = error ?? hint;
  return (
    <div className="field" data-wrong={error ? true : undefined}>
      <label htmlFor={id}>
        {label}
        {required && (
          <span className="field-required" aria-hidden="true">
            *
          </span>
        )}
      </label>
      {children({
        id,
        status: error ? "error" : undefined,
        "aria-describedby": note ? noteId : undefined,
      })}
      {note && (
        <p
          id={noteId}
          className={error ? "field-error" : "field-hint"}
          role={error ? "alert" : undefined}
        >
          {note}
        </p>
      )}
    </div>
  );
}
