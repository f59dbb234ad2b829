import type { ReactNode } from "react";

interface Figure {
  name: string;
  value: ReactNode;
  note?: ReactNode;
}

/** The few numbers that stand above everything else. */
export function Figures({ figures }: { figures: Figure[] }) {
  return (
    <dl className="key-figures classes-figures">
      {figures.map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="num">{value}</dd>
          {note && <dd className="faint">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
