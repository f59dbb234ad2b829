import type { Schemas } from "../../api/types";
import type { MapInfluence, RelationshipMap, Stance } from "./map/types";

/** Stances that somebody supposes, by decision maker and supplier ("" for us). */
export type Supposed = Record<string, Record<string, Stance>>;

/** The service's answer and the lines of influence, as the map draws them. */
export function toMap(
  answer: Schemas["RelationshipMap"],
  influences: MapInfluence[],
  today: string,
  lead: Schemas["SupportLead"] = answer.support,
  supposed: Supposed = {},
): RelationshipMap {
  return {
    projectId: answer.projectId,
    projectName: answer.projectName,
    customerId: answer.customerId,
    step: answer.step,
    asOf: today,
    complete: answer.weight === 100,
    weight: answer.weight,
    ours: lead.ours,
    best: lead.competitorId
      ? {
          competitorId: lead.competitorId,
          name: lead.competitorName ?? "",
          weight: lead.theirs,
        }
      : null,
    lead: lead.lead,
    influences,
    people: answer.people.map(({ decides, knownBy, ...person }) => ({
      ...person,
      knownBy: knownBy.map((known) => ({ ...known, name: known.name ?? "" })),
      decisionMakerId: decides?.id,
      version: decides?.version,
      role: decides?.role,
      weight: decides?.weight,
      decidesAt: decides?.decidesAt,
      criteria: decides?.criteria,
      organisationNeed: decides?.organisationNeed,
      personalNeed: decides?.personalNeed,
      stances: stancesOf(decides, supposed[decides?.id ?? ""] ?? {}, answer),
    })),
  };
}

/** Those that are known, with those that are supposed laid over them. */
function stancesOf(
  decides: Schemas["MapPerson"]["decides"],
  over: Record<string, Stance>,
  answer: Schemas["RelationshipMap"],
) {
  const known = decides?.stances ?? [];
  const names = new Map(
    answer.people.flatMap((p) =>
      (p.decides?.stances ?? []).map((s) => [s.competitorId ?? "", s.competitorName] as const),
    ),
  );
  const suppliers = new Set([...known.map((s) => s.competitorId ?? ""), ...Object.keys(over)]);
  return [...suppliers].map((supplier) => ({
    competitorId: supplier || null,
    competitorName: names.get(supplier) ?? null,
    stance:
      over[supplier] ?? known.find((s) => (s.competitorId ?? "") === supplier)?.stance ?? "UNKNOWN",
  }));
}

/** As the service is asked about them. */
export function toWhatIf(supposed: Supposed): Schemas["WhatIfRequest"] {
  return {
    stances: Object.entries(supposed).flatMap(([decisionMakerId, stances]) =>
      Object.entries(stances).map(([supplier, stance]) => ({
        decisionMakerId,
        ...(supplier && { competitorId: supplier }),
        stance,
      })),
    ),
  };
}
