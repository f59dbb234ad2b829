import { useTranslation } from "react-i18next";
import { KINDS, type InteractionKind } from "../../api/types";
import "./followup.css";

interface Props {
  label: string;
  value: InteractionKind | undefined;
  onChange: (kind: InteractionKind) => void;
  kinds?: readonly InteractionKind[];
  name: string;
}

/** Radio buttons as chips: one Tab stop, arrows to choose. */
export function KindPicker({ label, value, onChange, kinds = KINDS, name }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="chips">
      <legend>{label}</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name={name}
            checked={value === kind}
            onChange={() => onChange(kind)}
          />
          <span>{t(`kind.${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
