import type { Schemas as S } from "../../src/api/contract";

/** Repeatable chance, so that two pictures of the same view can be compared. */
function seeded(seed: number) {
  return () => {
    seed = (seed * 1664525 + 1013904223) % 4294967296;
    return seed / 4294967296;
  };
}
const chance = seeded(42);
const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
const range = (from: number, to: number) => from + Math.floor(chance() * (to - from + 1));
export const today = new Date().toISOString().slice(0, 10);
export const plus = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
export const id = (kind: string, n: number) =>
  `01980000-${kind.padStart(4, "0")}-7000-8000-${String(n).padStart(12, "0")}`;

const zone = "2026-01-01T00:00:00Z";
export const teams: S["Team"][] = [
  { id: id("aaaa", 1), version: 1, name: "销售中心", path: [id("aaaa", 1)], people: 2 },
  { id: id("aaaa", 2), version: 1, name: "华南大区", parentId: id("aaaa", 1), path: [], people: 6 },
  { id: id("aaaa", 3), version: 1, name: "华东大区", parentId: id("aaaa", 1), path: [], people: 5 },
];
const people: [string, string, S["Role"][], number][] = [
  ["rep", "林晓梅", ["REP"], 2],
  ["rep2", "周志远", ["REP"], 2],
  ["manager", "陈国栋", ["MANAGER"], 2],
  ["kam", "赵婉清", ["KAM"], 1],
  ["executive", "黄建华", ["EXECUTIVE"], 1],
  ["admin", "系统管理员", ["ADMIN"], 1],
  ["solution", "吴思远", ["SOLUTION"], 1],
  ["rep3", "何俊杰", ["REP"], 3],
];
export const users: S["User"][] = people.map(([username, displayName, roles, team], i) => ({
  id: id("bbbb", i + 1),
  version: 1,
  username,
  displayName,
  roles,
  teamId: id("aaaa", team),
  teamName: teams[team - 1]!.name,
  locale: "zh-CN",
  active: true,
  createdAt: zone,
  updatedAt: zone,
}));

const places = [
  ["广州", "440100"],
  ["深圳", "440300"],
  ["东莞", "441900"],
  ["上海", "310000"],
  ["苏州", "320500"],
  ["杭州", "330100"],
  ["成都", "510100"],
] as const;
const words = [
  "恒信",
  "远航",
  "中创",
  "华盛",
  "安泰",
  "明德",
  "宏图",
  "锐捷",
  "科达",
  "博远",
  "金诚",
  "天工",
];
const trades = [
  ["智能科技", "I65", "软件和信息技术服务业"],
  ["物业管理", "K70", "房地产业"],
  ["电子", "C39", "计算机、通信和其他电子设备制造业"],
  ["医疗器械", "C35", "专用设备制造业"],
  ["教育集团", "P83", "教育"],
  ["酒店管理", "H61", "住宿业"],
] as const;
const weights: [S["CustomerStatus"], number][] = [
  ["CONTACT_STARTED", 52],
  ["CONTACTED_REPEATEDLY", 78],
  ["TESTING", 26],
  ["HELD_BY_COMPETITOR", 31],
  ["WON", 64],
  ["PAUSED", 43],
  ["ABANDONED", 12],
];
export const competitors = ["海盾科技", "宇视安防", "中控智慧", "达实智能"].map((name, i) => ({
  id: id("cccc", i + 1),
  version: 1,
  name,
  createdAt: zone,
  updatedAt: zone,
}));
const said = [
  "客户确认样机已到，安排下周由 IT 部门张工测试人脸识别速度，关心与现有门禁系统对接。",
  "采购负责人表示预算 12 月才批，要求我们先提供两家同行的案例。",
  "电话中了解到现用竞品考勤机经常断网，服务响应慢，愿意看我们的离线方案。",
  "拜访了行政总监，认可方案，但担心员工隐私合规，需要法务材料。",
  "微信确认收到报价，对 300 台以上的阶梯价有疑问，等总经理回来决定。",
];
export const purposes = [
  "跟进样机测试进展",
  "确认采购预算与时间",
  "带方案拜访决策人",
  "回访使用情况",
  "了解新园区项目",
];
const kinds: S["InteractionKind"][] = ["CALL", "VISIT", "WECHAT", "ONLINE_MEETING"];

type Kept = S["Customer"] & { overdue: boolean; plan: S["FollowUpPlan"] | null };

export const customers: Kept[] = weights.flatMap(([status, many], w) =>
  Array.from({ length: many }, (_, i): Kept => {
    const n = w * 100 + i + 1;
    const [city, regionCode] = pick(places);
    const [trade, industryCode, industryName] = pick(trades);
    const owner = users[pick([0, 0, 1, 7])]!;
    const idle = status === "PAUSED" || status === "ABANDONED";
    const due = plus(today, range(-6, 14));
    const customer: Kept = {
      id: id("dddd", n),
      version: 1,
      name: `${city}${pick(words)}${pick(words)}${trade}有限公司`,
      shortName: null,
      status,
      importance: status === "WON" ? pick(["KEY", "GENERAL", "GENERAL", "MINOR"] as const) : null,
      hasPotential: chance() < 0.2,
      tier: pick(["STRATEGIC", "TOP", "IMPORTANT", "ORDINARY", "ORDINARY", null] as const),
      abcClass: status === "WON" ? pick(["A", "B", "C"] as const) : null,
      ownerId: owner.id,
      ownerName: owner.displayName,
      teamId: owner.teamId ?? null,
      teamName: owner.teamName ?? null,
      regionCode,
      regionName: `${city}市`,
      industryCode,
      industryName,
      sizeClass: pick(["LARGE", "MEDIUM", "SMALL", "MICRO"] as const),
      headcount: range(20, 4000),
      tags: chance() < 0.25 ? [pick(["园区", "连锁", "招标", "老客户"])] : [],
      lastInteractionAt: `${plus(today, -range(1, 40))}T03:20:00Z`,
      nextFollowUpOn: idle && status === "ABANDONED" ? null : due,
      overdue: !idle && due < today,
      createdAt: `${plus(today, -range(60, 700))}T02:00:00Z`,
      updatedAt: `${plus(today, -range(0, 30))}T02:00:00Z`,
      creditCode: null,
      foundedYear: range(1995, 2020),
      mainBusiness: "园区与楼宇的出入口管理",
      annualRevenue: range(5, 900) * 1_000_000,
      procurementBudget: range(1, 60) * 100_000,
      website: null,
      leadSource: pick(["展会", "官网", "转介绍", "电话开发"]),
      parentId: null,
      parentName: null,
      customFields: {} as Record<string, never>,
      statusSince: plus(today, -range(3, 300)),
      pause:
        status === "PAUSED"
          ? {
              cause: pick(["NO_BUDGET", "NO_DEMAND", "PRICE", "SERVICE_PROBLEM"] as const),
              side: pick(["OURS", "THEIRS", "THEIRS"] as const),
              reEvaluateOn: due,
            }
          : null,
      checklist: { answered: range(0, 5), asked: 5 },
      allowedStatusChanges: [
        { toStatus: "WON", needs: [], resumes: false },
        { toStatus: "HELD_BY_COMPETITOR", needs: ["competitorId"], resumes: false },
        {
          toStatus: "PAUSED",
          needs: ["pause.cause", "pause.side", "pause.reEvaluateOn"],
          resumes: false,
        },
        { toStatus: "ABANDONED", needs: ["reason"], resumes: false },
      ].filter((m) => m.toStatus !== status) as S["Customer"]["allowedStatusChanges"],
      plan: null,
      wonBefore: status === "WON" || chance() < 0.2,
      interactionCount: range(1, 30),
      access: "WRITE",
    };
    if (!idle || status === "PAUSED") {
      customer.plan = {
        version: 1,
        origin: "CADENCE",
        lateDays: due < today ? (Date.parse(today) - Date.parse(due)) / 86_400_000 : 0,
        isNext: true,
        createdAt: zone,
        updatedAt: zone,
        id: id("eeee", n),
        customerId: customer.id,
        customerName: customer.name,
        ownerId: owner.id,
        ownerName: owner.displayName,
        dueOn: due,
        firstDueOn: due,
        kind: pick(kinds),
        purpose: pick(purposes),
        priority: "NORMAL",
        state: "PLANNED",
        overdue: due < today,
        rescheduleCount: chance() < 0.15 ? 1 : 0,
      };
    }
    return customer;
  }),
);

export const lastSaid = new Map(
  customers.map((c) => [c.id, { kind: pick(kinds), summary: pick(said) }]),
);

export const contacts: S["Contact"][] = customers.flatMap((c, i) =>
  Array.from({ length: (i % 3) + 1 }, (_, k): S["Contact"] => ({
    id: id("ffff", i * 10 + k),
    version: 1,
    name: pick(["王建国", "李雪", "张伟", "刘洋", "陈静", "杨帆"]),
    phones: [`138${String(10000000 + i * 97 + k)}`],
    customers: [
      {
        customerId: c.id,
        customerName: c.name,
        department: pick(["采购部", "信息部", "行政部"]),
        position: pick(["经理", "总监", "工程师"]),
        role: k === 0 ? "决策人" : null,
      },
    ],
    access: "WRITE",
    createdAt: zone,
    updatedAt: zone,
  })),
);
