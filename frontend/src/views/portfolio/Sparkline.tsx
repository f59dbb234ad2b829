interface Props {
  values: number[];
  color: string;
  label: string;
}

const WIDTH = 150;
const HEIGHT = 28;

/** The points of a line through the values, lowest at the bottom. */
export function sparkPoints(values: number[], width = WIDTH, height = HEIGHT): string {
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const step = width / Math.max(1, values.length - 1);
  return values
    .map(
      (v, i) =>
        `${(i * step).toFixed(1)},${(height - 3 - ((v - low) / span) * (height - 6)).toFixed(1)}`,
    )
    .join(" ");
}

export function Sparkline({ values, color, label }: Props) {
  if (values.length < 2) return <span className="spark" aria-hidden="true" />;
  const points = sparkPoints(values);
  return (
    <svg
      className="spark"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <polygon points={`0,${HEIGHT} ${points} ${WIDTH},${HEIGHT}`} fill={color} opacity="0.18" />
      <polyline
        points={points}
        fill="none"
        stroke={color}
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
        strokeLinejoin="round"
      />
    </svg>
  );
}
