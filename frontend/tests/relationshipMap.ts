import type { MapPerson, RelationshipMap } from "../src/views/projects/map/types";

/** Somebody at the customer of whom nothing is known. */
export function person(contactId: string, given: Partial<MapPerson> = {}): MapPerson {
  return {
    contactId,
    name: contactId,
    left: false,
    stances: [],
    absent: false,
    overstepped: false,
    knownBy: [],
    ...given,
  };
}

const HAICHEN = { competitorId: "haichen", competitorName: "海辰" };
const li = { userId: "li", name: "李伟", lastMetOn: "2026-11-03", recent: true };
const zhou = { userId: "zhou", name: "周敏", lastMetOn: "2026-05-20", recent: false };

/** The example of the domain: weights 40, 30, 20, 10; ours are 40 and 10, the competitor's 30. */
export const example: RelationshipMap = {
  projectId: "p",
  projectName: "二期园区门禁改造",
  customerId: "c",
  step: 6,
  asOf: "2026-11-23",
  complete: true,
  weight: 100,
  ours: 50,
  best: { competitorId: "haichen", name: "海辰", weight: 30 },
  lead: 20,
  people: [
    person("chen", {
      name: "陈国栋",
      position: "总经理",
      decisionMakerId: "m1",
      version: 0,
      role: "DECIDES",
      weight: 40,
      decidesAt: [6, 8],
      stances: [{ stance: "SUPPORT" }, { ...HAICHEN, stance: "NEUTRAL" }],
      criteria: "三年内总成本，交付不误开园",
      organisationNeed: "开园前全部通行口上线",
      personalNeed: "集团内的样板工程",
      knownBy: [li],
      gap: "ONLY_ONE",
    }),
    person("wang", {
      name: "王强",
      position: "采购总监",
      department: "采购部",
      reportsToId: "chen",
      decisionMakerId: "m2",
      version: 0,
      role: "APPROVES",
      weight: 30,
      decidesAt: [7],
      stances: [{ stance: "AGAINST" }, { ...HAICHEN, stance: "SUPPORT" }],
      knownBy: [li, zhou],
      overstepped: true,
    }),
    person("zhao", {
      name: "赵磊",
      position: "安防主管",
      department: "工程部",
      reportsToId: "chen",
      decisionMakerId: "m3",
      version: 0,
      role: "EVALUATES",
      weight: 20,
      decidesAt: [5],
      stances: [{ stance: "UNKNOWN" }],
      absent: true,
      gap: "NOBODY_KNOWS",
    }),
    person("sun", {
      name: "孙丽",
      position: "行政经理",
      department: "行政部",
      reportsToId: "wang",
      decisionMakerId: "m4",
      version: 0,
      role: "USES",
      weight: 10,
      decidesAt: [4],
      stances: [{ stance: "SUPPORT" }],
      knownBy: [zhou],
      gap: "NOT_RECENTLY",
    }),
    person("he", { name: "何军", position: "前任采购经理", reportsToId: "wang", left: true }),
    person("lin", { name: "林青", position: "前台", knownBy: [li] }),
  ],
  influences: [
    {
      id: "i1",
      version: 0,
      fromContactId: "zhao",
      toContactId: "chen",
      strength: "STRONG",
      note: "选型先问他",
    },
    { id: "i2", version: 0, fromContactId: "sun", toContactId: "zhao", strength: "WEAK" },
  ],
};
