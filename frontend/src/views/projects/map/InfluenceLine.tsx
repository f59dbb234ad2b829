import { BaseEdge, EdgeLabelRenderer, getBezierPath, type EdgeProps } from "@xyflow/react";
import { useTranslation } from "react-i18next";
import { colors } from "../../../ui/theme";
import type { MapInfluence } from "./types";

const looks = {
  WEAK: { strokeWidth: 1.4, strokeDasharray: "6 5" },
  STRONG: { strokeWidth: 3, strokeDasharray: "10 5" },
};

/** Informal influence: dashed, bent, and with an arrow; the word beside it says how strong. */
export function InfluenceLine(props: EdgeProps) {
  const { t } = useTranslation();
  const strength = (props.data as { strength: MapInfluence["strength"] }).strength;
  const [path, x, y] = getBezierPath({ ...props, curvature: 0.55 });
  return (
    <>
      <BaseEdge
        id={props.id}
        path={path}
        markerEnd={props.markerEnd}
        style={{ stroke: colors.sky, fill: "none", ...looks[strength] }}
      />
      <EdgeLabelRenderer>
        <span
          className="map-edge-word"
          style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
        >
          {t(`projects.influence.${strength}`)}
        </span>
      </EdgeLabelRenderer>
    </>
  );
}
