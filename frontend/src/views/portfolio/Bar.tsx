/** A length beside its number; the number is what is read aloud. */
export function Bar({
  value,
  tone = "plain",
}: {
  value: number;
  tone?: "plain" | "ours" | "theirs";
}) {
  return (
    <span className="bar" aria-hidden="true">
      <span
        className={`bar-${tone}`}
        style={{ width: `${Math.max(0, Math.min(1, value)) * 100}%` }}
      />
    </span>
  );
}
