import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { CustomerRow } from "../../api/types";
import type { Formats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { StatusTag } from "../../ui/StatusTag";

export const COLUMNS = [
  "name",
  "status",
  "importance",
  "tier",
  "abcClass",
  "rfmSegment",
  "lifecycleStage",
  "attitude",
  "valueGrade",
  "depth",
  "stage",
  "owner",
  "team",
  "region",
  "industry",
  "sizeClass",
  "headcount",
  "tags",
  "lastInteractionAt",
  "nextFollowUpOn",
  "updatedAt",
] as const;
export type ColumnKey = (typeof COLUMNS)[number];

export const SHOWN_FIRST: ColumnKey[] = [
  "name",
  "status",
  "importance",
  "tier",
  "owner",
  "region",
  "lastInteractionAt",
  "nextFollowUpOn",
];

/** By which property the service sorts a column. */
export const SORTS: Partial<Record<ColumnKey, string>> = {
  name: "name",
  nextFollowUpOn: "nextFollowUpOn",
  lastInteractionAt: "lastInteractionAt",
  updatedAt: "updatedAt",
};

export const WIDTHS: Record<ColumnKey, number> = {
  // The first eight together fit beside the navigation on a screen of 1366 pixels.
  name: 214,
  status: 174,
  importance: 92,
  tier: 88,
  abcClass: 70,
  rfmSegment: 124,
  lifecycleStage: 112,
  attitude: 112,
  valueGrade: 96,
  depth: 76,
  stage: 126,
  owner: 84,
  team: 120,
  region: 136,
  industry: 170,
  sizeClass: 80,
  headcount: 90,
  tags: 170,
  lastInteractionAt: 124,
  nextFollowUpOn: 124,
  updatedAt: 124,
};

export type Worded =
  | "importance"
  | "tier"
  | "size"
  | "classes.segment"
  | "classes.stage"
  | "classes.attitude"
  | "layers.stage";
type Words = (key: Worded, value: string) => string;

/** What stands in a cell that is only read. */
export function cell(row: CustomerRow, key: ColumnKey, format: Formats, words: Words): ReactNode {
  switch (key) {
    case "name":
      return (
        <Link to="/customers/$id" params={{ id: row.id }} search={{}} title={row.name}>
          {row.name}
        </Link>
      );
    case "status":
      return <StatusTag status={row.status} />;
    case "importance":
      return row.importance && words("importance", row.importance);
    case "tier":
      return row.tier && words("tier", row.tier);
    case "sizeClass":
      return row.sizeClass && words("size", row.sizeClass);
    case "abcClass":
    case "valueGrade":
      return row[key];
    case "rfmSegment":
      return row.rfmSegment && words("classes.segment", row.rfmSegment);
    case "lifecycleStage":
      return row.lifecycleStage && words("classes.stage", row.lifecycleStage);
    case "attitude":
      return row.attitude && words("classes.attitude", row.attitude);
    case "depth":
      return row.depth === null ? null : format.number(row.depth);
    case "stage":
      return row.stage && words("layers.stage", row.stage);
    case "owner":
      return row.ownerName;
    case "team":
      return row.teamName;
    case "region":
      return row.regionName && <span title={row.regionName}>{row.regionName}</span>;
    case "industry":
      return row.industryName && <span title={row.industryName}>{row.industryName}</span>;
    case "headcount":
      return row.headcount === null ? null : format.number(row.headcount);
    case "tags":
      return row.tags.map((tag) => <Pill key={tag}>{tag}</Pill>);
    case "lastInteractionAt":
      return row.lastInteractionAt && format.shortDate(row.lastInteractionAt);
    case "nextFollowUpOn":
      return (
        row.nextFollowUpOn && (
          <span className={row.overdue ? "late" : undefined}>
            {format.shortDate(row.nextFollowUpOn)}
          </span>
        )
      );
    case "updatedAt":
      return format.shortDate(row.updatedAt);
  }
}
