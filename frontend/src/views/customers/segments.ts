import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { contentOf } from "./savedViews";
import type { CustomersSearch } from "./search";

export type Segment = Schemas["Segment"];

const LIST = "/api/v1/segments";

/** One's own segments and those that colleagues share. */
export function useSegments(enabled = true) {
  return $api.useQuery(
    "get",
    LIST,
    { params: { query: { limit: 200 } } },
    { staleTime: 60_000, enabled },
  );
}

/** What can be chosen; one that the address names and that is not known here keeps its place. */
export function segmentOptions(
  segments: Pick<Segment, "id" | "name">[] = [],
  chosen: string[] = [],
) {
  const known = segments.map(({ id, name }) => ({ value: id, label: name }));
  const others = chosen.filter((id) => !segments.some((segment) => segment.id === id));
  return [...known, ...others.map((id) => ({ value: id, label: "…" }))];
}

/** The filters alone: how a list looks, and the day of a past one, belong to no segment. */
export function segmentQueryOf(search: CustomersSearch): Schemas["CreateSegment"]["query"] {
  const { view: _view, sort: _sort, columns: _columns, segmentId: _segment, ...filters } = search;
  return contentOf(filters).query;
}

/** Whether the filters can be a segment: those of a past day or of another segment cannot. */
export function canBeSegment(search: CustomersSearch): boolean {
  return (
    search.segmentId === undefined &&
    search.asOf === undefined &&
    search.fromAsOf === undefined &&
    search.fromStatus === undefined &&
    search.gone === undefined &&
    Object.keys(segmentQueryOf(search)).length > 0
  );
}

export async function saveSegment(body: Schemas["CreateSegment"]): Promise<void> {
  await api.POST(LIST, { body });
  await again();
}

export async function changeSegment(id: string, change: Schemas["SegmentPatch"]): Promise<void> {
  const params = { path: { id } };
  await api.GET("/api/v1/segments/{id}", { params });
  await api.PATCH("/api/v1/segments/{id}", { params, body: change });
  await again();
}

export async function removeSegment(id: string): Promise<void> {
  const params = { path: { id } };
  await api.GET("/api/v1/segments/{id}", { params });
  await api.DELETE("/api/v1/segments/{id}", { params });
  await again();
}

async function again(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ["get", LIST] });
}
