import "./states.css";

/** The shape of what is coming, while it is coming. */
export function Bones({ rows = 6, height = 18 }: { rows?: number; height?: number }) {
  return (
    <div className="bones" aria-hidden="true">
      {Array.from({ length: rows }, (_, i) => (
        <span key={i} className="bone" style={{ height, width: `${92 - ((i * 37) % 41)}%` }} />
      ))}
    </div>
  );
}
