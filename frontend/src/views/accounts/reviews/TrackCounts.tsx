import type { Schemas } from "../../../api/types";
import { TrackPill } from "../TrackPill";

/** Where the goals stood, each track once with its count. */
export function TrackCounts({ goals }: { goals: Schemas["KeyAccountReviewGoal"][] }) {
  const tracks = [...new Set(goals.map((goal) => goal.track))];
  return (
    <span className="row account-tags">
      {tracks.map((track) => (
        <span key={track} className="row">
          <TrackPill track={track} />
          <span className="num faint">{goals.filter((goal) => goal.track === track).length}</span>
        </span>
      ))}
    </span>
  );
}
