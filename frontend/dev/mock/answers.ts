import type { Schemas as S } from "../../src/api/contract";
import {
  competitors,
  contacts,
  customers,
  id,
  lastSaid,
  plus,
  purposes,
  teams,
  today,
  users,
} from "./data";

export interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
  user: string | undefined;
}
export interface Answer {
  status?: number;
  body?: unknown;
  cookie?: string;
}

const problem = (status: number, title: string, detail: string, more: object = {}): Answer => ({
  status,
  body: { type: "/problems/mock", title, status, detail, ...more },
});

function page<T>(items: T[], query: URLSearchParams) {
  const from = Number(query.get("after") ?? 0);
  const limit = Number(query.get("limit") ?? 50);
  const next = from + limit < items.length ? String(from + limit) : null;
  return {
    items: items.slice(from, from + limit),
    next,
    ...(query.get("count") ? { total: items.length } : {}),
  };
}

function find(query: URLSearchParams) {
  const any = (key: string, value: string | null | undefined) =>
    !query.has(key) || query.getAll(key).includes(value ?? "");
  const q = query.get("q")?.toLowerCase();
  const rows = customers.filter(
    (c) =>
      any("status", c.status) &&
      any("tier", c.tier) &&
      any("importance", c.importance) &&
      any("ownerId", c.ownerId) &&
      any("teamId", c.teamId) &&
      any("regionCode", c.regionCode) &&
      (!query.has("overdue") || c.overdue) &&
      (!query.has("hasPotential") || c.hasPotential) &&
      any("pauseSide", c.pause?.side) &&
      any("pauseCause", c.pause?.cause) &&
      (!q || c.name.toLowerCase().includes(q)),
  );
  const sort = query.get("sort") ?? "name";
  const key = sort.replace("-", "") as "name";
  rows.sort((a, b) => String(a[key]).localeCompare(String(b[key]), "zh"));
  return sort.startsWith("-") ? rows.reverse() : rows;
}

const ORDER: S["CustomerStatus"][] = [
  "CONTACT_STARTED",
  "CONTACTED_REPEATEDLY",
  "TESTING",
  "HELD_BY_COMPETITOR",
  "WON",
  "PAUSED",
  "ABANDONED",
];

function statuses(asOf: string, scale = 1) {
  const counts = ORDER.map((s, i) => {
    const now = customers.filter((c) => c.status === s).length;
    return Math.round(now * (scale - 0.4 * (1 - scale) * Math.sin(i * 2)));
  });
  const total = counts.reduce((a, b) => a + b, 0);
  return {
    total,
    statuses: ORDER.map((status, i) => ({
      status,
      count: counts[i]!,
      share: counts[i]! / total,
      change: (i % 3) * 2 - 1,
      list: `asOf=${asOf}&status=${status}`,
    })),
  };
}

function portfolio(query: URLSearchParams): S["Portfolio"] {
  const asOf = query.get("asOf") ?? today;
  const { total, statuses: list } = statuses(asOf, asOf < today ? 0.86 : 1);
  const of = (s: string) => list.find((x) => x.status === s)!;
  const paused = (
    cause: S["PauseCause"],
    side: S["PauseSide"],
    wonBefore: boolean,
    count: number,
  ) => ({
    cause,
    side,
    wonBefore,
    count,
    list: `asOf=${asOf}&status=PAUSED&pauseCause=${cause}&pauseSide=${side}&wonBefore=${wonBefore}`,
  });
  return {
    asOf,
    total,
    statuses: list,
    closingRate: of("WON").count / (total - of("ABANDONED").count),
    wonByImportance: [],
    withQuality: { count: asOf < today ? 88 : 95, list: `asOf=${asOf}&status=WON&importance=KEY` },
    withPotential: { count: 18, list: `asOf=${asOf}&status=WON&hasPotential=true` },
    testing: { from: plus(asOf, -365), to: asOf, ended: 34, won: 14, rate: 14 / 34, list: "" },
    growth: [{ since: plus(asOf, -30), customersThen: 284, customersNow: 294, growth: 10 / 284 }],
    paused: {
      asOf,
      count: of("PAUSED").count,
      share: of("PAUSED").share,
      level: "WARNING",
      reasons: ["RISING_THREE_MONTHS"],
      groups: [
        paused("NO_BUDGET", "THEIRS", false, 15),
        paused("NO_DEMAND", "THEIRS", false, 9),
        paused("SERVICE_PROBLEM", "OURS", true, 8),
        paused("PRICE", "OURS", false, 6),
        paused("PERSON_LEFT", "THEIRS", true, 5),
      ],
      dueForReEvaluation: { count: 9, list: `asOf=${asOf}&status=PAUSED&reEvaluateTo=${asOf}` },
      list: `asOf=${asOf}&status=PAUSED`,
    },
    list: `asOf=${asOf}`,
  };
}

function worklist(query: URLSearchParams, me: S["User"]): S["Worklist"] {
  const owner = query.get("ownerId") ?? me.id;
  const items = customers
    .filter((c) => c.plan && (c.ownerId === owner || me.username === "manager"))
    .filter((c) => c.plan!.dueOn <= plus(today, 3))
    .filter((_, i) => i % 3 === 0)
    .slice(0, 24)
    .map((c): S["WorklistItem"] => {
      const plan = c.plan!;
      const contact = contacts.find((x) => x.customers[0]!.customerId === c.id);
      return {
        section: plan.dueOn < today ? "OVERDUE" : plan.dueOn === today ? "TODAY" : "COMING",
        plan,
        customer: c,
        reasons: [
          c.status === "PAUSED"
            ? "RE_EVALUATION"
            : plan.dueOn < today
              ? "OVERDUE"
              : "DUE_BY_CADENCE",
        ],
        daysLate: plan.lateDays,
        lastInteraction: {
          id: c.id,
          occurredAt: c.lastInteractionAt!,
          ...lastSaid.get(c.id)!,
        },
        primaryContact: contact
          ? { id: contact.id, name: contact.name, phone: contact.phones[0] ?? null }
          : null,
      };
    })
    .sort((a, b) => b.daysLate - a.daysLate || a.plan.dueOn.localeCompare(b.plan.dueOn));
  return {
    ownerId: owner,
    date: today,
    sections: (["OVERDUE", "TODAY", "COMING"] as const).map((section) => ({
      section,
      count: items.filter((i) => i.section === section).length,
    })),
    items,
    escalated: { count: 0, items: [] },
  };
}

function complete(call: Call, planId: string): Answer {
  const customer = customers.find((c) => c.plan?.id === planId);
  if (!customer?.plan) return problem(409, "计划已结束", "这个跟进计划已经完成。");
  const { interaction, next } = call.body as S["CompleteFollowUpRequest"];
  if (interaction.summary === "错误") {
    return problem(422, "内容不完整", "请检查标出的字段。", {
      errors: [{ pointer: "#/interaction/summary", code: "size", detail: "请至少写 5 个字" }],
    });
  }
  const dueOn = next?.dueOn ?? plus(today, 7);
  lastSaid.set(customer.id, {
    kind: interaction.kind as never,
    summary: interaction.summary ?? "",
  });
  const plan = { ...customer.plan, state: "DONE" as const };
  customer.plan = {
    ...customer.plan,
    id: id("eee1", Math.floor(Math.random() * 1e9)),
    dueOn,
    firstDueOn: dueOn,
    overdue: false,
    lateDays: 0,
    purpose: next?.purpose ?? purposes[0]!,
  };
  customer.nextFollowUpOn = dueOn;
  customer.overdue = false;
  customer.lastInteractionAt = new Date().toISOString();
  return { status: 201, body: { plan, interaction, nextPlan: customer.plan } };
}

function timeline(c: (typeof customers)[number]): S["TimelineEntry"][] {
  return Array.from({ length: 9 }, (_, i): S["TimelineEntry"] => {
    const at = `${plus(today, -i * 9 - 1)}T0${(i % 8) + 1}:15:00Z`;
    if (i === 3) {
      return {
        id: id("2222", i),
        kind: "STATUS_CHANGE",
        at,
        byName: null,
        title: "客户状态变为“联系多次”",
        text: "第三次完成的跟进",
      };
    }
    const base = lastSaid.get(c.id)!;
    return {
      id: id("2222", i),
      kind: "INTERACTION",
      at,
      byName: c.ownerName ?? null,
      title: ["电话", "拜访", "微信"][i % 3]!,
      text: null,
      interaction: {
        id: id("3333", i),
        version: 1,
        customerId: c.id,
        customerName: c.name,
        kind: base.kind,
        occurredAt: at,
        contactIds: [],
        colleagueIds: [],
        summary: base.summary,
        needs: i % 2 ? "600 人的考勤与门禁合一" : null,
        doubts: i % 3 ? null : "担心旧系统数据迁移",
        nextStep: purposes[i % 5]!,
        authorName: c.ownerName,
        recordedAt: at,
      },
    };
  });
}

const job: S["ImportJob"] = {
  id: id("9999", 1),
  fileName: "华南客户名单 2026.xlsx",
  state: "UPLOADED",
  rows: 348,
  encoding: null,
  fields: [
    "name:客户名称",
    "creditCode:统一社会信用代码",
    "region:地区",
    "owner:负责人",
    "phone:电话",
    "status:客户状态",
  ].map((f, i) => ({
    field: f.split(":")[0]!,
    label: f.split(":")[1]!,
    required: i === 0,
  })),
  columns: [
    {
      column: 0,
      heading: "公司名称",
      field: "name",
      samples: ["广州恒信智能科技有限公司", "深圳远航电子有限公司"],
      confident: true,
    },
    {
      column: 1,
      heading: "税号",
      field: "creditCode",
      samples: ["91440101MA5CX0000X"],
      confident: false,
    },
    { column: 2, heading: "城市", field: "region", samples: ["广州", "深圳"], confident: true },
    { column: 3, heading: "备注1", field: null, samples: ["展会认识"], confident: false },
  ],
  processed: 0,
  secondsLeft: null,
  created: 0,
  updated: 0,
  unchanged: 0,
  refused: 0,
  warnings: 0,
  undoable: false,
  createdAt: new Date().toISOString(),
  byName: "林晓梅",
};

function importCall(call: Call, rest: string): Answer {
  if (rest === "/mapping") return { body: job };
  if (rest === "/dry-run")
    Object.assign(job, {
      state: "CHECKED",
      created: 301,
      updated: 29,
      unchanged: 6,
      refused: 12,
      warnings: 8,
    });
  if (rest === "/run") Object.assign(job, { state: "RUNNING", processed: 0, secondsLeft: 4 });
  if (rest === "/undo") Object.assign(job, { state: "UNDONE", undoable: false });
  if (rest === "/findings") {
    return {
      body: page(
        Array.from({ length: 12 }, (_, i): S["ImportFinding"] => ({
          row: i * 7 + 3,
          column: i % 2 ? "税号" : "公司名称",
          severity: i % 3 ? "ERROR" : "WARNING",
          code: "x",
          detail: i % 2 ? "统一社会信用代码的校验位不对" : "与现有客户“广州恒信”重名，将更新该客户",
        })),
        call.query,
      ),
    };
  }
  if (job.state === "RUNNING" && call.method === "GET") {
    job.processed = Math.min(job.rows, job.processed + 80);
    job.secondsLeft = Math.ceil((job.rows - job.processed) / 100);
    if (job.processed === job.rows) Object.assign(job, { state: "DONE", undoable: true });
  }
  return { status: call.method === "POST" ? 201 : 200, body: job };
}

const settings: Record<string, unknown> = {
  "/cadence-policy": {
    version: 1,
    won: { key: 7, generalWithPotential: 7, general: 30, minor: 60 },
    testing: 3,
    heldByCompetitor: 14,
    contactedRepeatedly: 7,
    contactStarted: 7,
    tierCap: 7,
  },
  "/settings": {
    version: 1,
    values: { followUpsPerDay: 12, pausedWarningShare: 0.2, wonByHand: true },
    definitions: [
      {
        key: "followUpsPerDay",
        title: "每人每个工作日最多跟进计划数",
        type: "INTEGER",
        minimum: 1,
        maximum: 100,
      },
      { key: "pausedWarningShare", title: "暂停占比预警", type: "DECIMAL", minimum: 0, maximum: 1 },
      { key: "wonByHand", title: "允许手工标记为“已成交”", type: "BOOLEAN" },
    ],
  },
  "/checklist-questions": {
    items: ["客户背景是否了解", "由此得出的跟进策略"].map((text, i) => ({
      id: id("4444", i),
      status: "CONTACT_STARTED",
      text,
      position: i,
      computed: false,
    })),
  },
  "/playbook-actions": {
    items: ["与决策人谈话并记录效果", "经常联系", "了解其经营思路与动向"].map((text, i) => ({
      id: id("5555", i),
      status: "WON",
      importance: "KEY",
      text,
      position: i,
    })),
  },
  "/custom-fields": {
    items: [
      {
        id: id("6666", 1),
        version: 1,
        key: "doorCount",
        labelZh: "门点数",
        labelEn: "Doors",
        type: "NUMBER",
        choices: [],
      },
    ],
  },
  "/saved-views": {
    items: [
      { id: id("7777", 1), name: "华南重点", query: "status=WON&importance=KEY", shared: false },
    ],
  },
  "/demo-data": { present: true, customers: 306 },
  "/regions": {
    items: [
      ["440100", "广州市"],
      ["440300", "深圳市"],
      ["310000", "上海市"],
    ].map(([code, name]) => ({ code, name, parent: null })),
  },
  "/industries": {
    items: [
      ["I65", "软件和信息技术服务业"],
      ["K70", "房地产业"],
    ].map(([code, name]) => ({ code, name, parent: null })),
  },
  "/working-calendar": {
    year: 2026,
    items: [
      ["2026-10-01", "HOLIDAY"],
      ["2026-10-02", "HOLIDAY"],
      ["2026-10-10", "WORKDAY"],
    ].map(([date, kind]) => ({ date, kind, nameZh: "国庆节", nameEn: "National Day" })),
  },
  "/competitors": { items: competitors, next: null },
};

function customerCall(call: Call, c: (typeof customers)[number], rest: string): Answer {
  const checklist = ["需求是否了解", "还有哪些疑虑", "何时可以提出测试", "下次联系安排是否合理"];
  if (rest === "" && call.method === "PATCH") {
    Object.assign(c, call.body);
    c.ownerName = users.find((u) => u.id === c.ownerId)?.displayName ?? null;
  }
  if (rest === "") return { body: c };
  if (rest === "/timeline") return { body: page(timeline(c), call.query) };
  if (rest === "/status-changes" && call.method === "POST") {
    const wanted = call.body as unknown as S["ChangeStatusRequest"];
    c.status = wanted.toStatus ?? c.status;
    c.pause = (wanted.pause as S["Pause"] | null) ?? null;
    return { status: 201, body: { id: id("8888", 1), toStatus: c.status } };
  }
  if (rest === "/status-changes") {
    const history: S["CustomerStatus"][] = [c.status, "CONTACTED_REPEATEDLY", "CONTACT_STARTED"];
    return {
      body: page(
        history.map((toStatus, i) => ({
          id: id("8888", i),
          fromStatus: null,
          toStatus,
          effectiveOn: plus(today, -i * 80 - 9),
          reason: i ? "第三次跟进完成" : null,
          rule: i ? "INTERACTIONS" : "HAND",
          actorName: i ? null : c.ownerName,
          durationDays: i ? 80 : 9,
          pause: i ? null : c.pause,
          createdAt: today,
        })),
        call.query,
      ),
    };
  }
  if (rest === "/checklist") {
    return {
      body: {
        status: c.status,
        answered: 2,
        asked: 4,
        items: checklist.map((question, i) => ({
          questionId: String(i),
          question,
          computed: false,
          answer: i < 2 ? "已与信息部确认：600 人、12 个门点" : null,
          answeredAt: i < 2 ? `${today}T01:00:00Z` : null,
          answeredByName: i < 2 ? c.ownerName : null,
          earlier:
            i === 0
              ? [
                  {
                    answer: "待了解",
                    answeredAt: `${plus(today, -50)}T01:00:00Z`,
                    answeredByName: c.ownerName,
                  },
                ]
              : [],
        })),
      },
    };
  }
  if (rest === "/playbook") {
    return {
      body: {
        status: c.status,
        importance: c.importance,
        items: [
          "在网站之外了解背景",
          "让客户了解我们的理念与文化",
          "用市场地位打开局面",
          "争取测试",
        ].map((title, i) => ({
          actionId: String(i),
          title,
          state: i === 0 ? "DONE" : i === 1 ? "SKIPPED" : "OPEN",
          note: i === 1 ? "客户已熟悉我们" : null,
          doneAt: i < 2 ? today : null,
          doneByName: i < 2 ? c.ownerName : null,
        })),
      },
    };
  }
  if (rest === "/shares")
    return {
      body: {
        items: [
          {
            id: "1",
            userId: users[6]!.id,
            userName: users[6]!.displayName,
            access: "READ",
            createdAt: `${today}T00:00:00Z`,
          },
        ],
      },
    };
  return { status: 204 };
}

export function answer(call: Call): Answer {
  const { path, method, query } = call;
  if (path === "/auth/session") {
    if (method === "DELETE") return { status: 204, cookie: "" };
    const name = String(call.body.username);
    if (!users.some((u) => u.username === name) || call.body.password !== "gengke-demo") {
      return problem(401, "登录失败", "用户名或密码错误，或会话已结束。");
    }
    return { status: 204, cookie: name };
  }
  const me = users.find((u) => u.username === call.user);
  if (!me) return problem(401, "请登录", "请先登录；令牌可能已过期。");
  if (path === "/me") {
    const admin = me.roles.includes("ADMIN");
    const lead = me.roles.includes("MANAGER") || admin;
    return {
      body: {
        ...me,
        permissions: [
          ...(admin
            ? ["people:write", "people:read"]
            : [
                "customers:read",
                "customers:write",
                "follow-up:write",
                "portfolio:read",
                "imports:write",
                "exports:write",
              ]),
          ...(lead ? ["settings:write"] : []),
        ],
      },
    };
  }
  if (path === "/users") return { body: page(users, query) };
  if (path === "/teams") return { body: { items: teams } };
  if (path === "/api-clients")
    return {
      body: {
        items: [
          {
            id: id("1212", 1),
            version: 1,
            name: "ERP",
            keyHint: "f3a9",
            scopes: ["customers:read"],
            active: true,
            createdAt: today,
            updatedAt: today,
          },
        ],
      },
    };
  if (path === "/audit-entries")
    return {
      body: page(
        [
          {
            id: "1",
            at: new Date().toISOString(),
            actorName: "林晓梅",
            action: "CHANGED",
            entity: "customer",
            changes: { tier: { from: "ORDINARY", to: "TOP" } },
            address: "10.0.3.7",
          },
        ],
        query,
      ),
    };
  if (path === "/worklist") return { body: worklist(query, me) };
  const plan = /^\/follow-up-plans\/([^/]+)\/(\w+)$/.exec(path);
  if (plan?.[2] === "completion") return complete(call, plan[1]!);
  if (plan) {
    const c = customers.find((x) => x.plan?.id === plan[1]);
    if (c?.plan)
      Object.assign(c.plan, { dueOn: call.body.dueOn, rescheduleCount: 1, overdue: false });
    return { status: 201, body: c?.plan };
  }
  if (path === "/follow-up-plans" && method === "GET") {
    const plans = customers.filter((c) => c.plan && query.getAll("customerId").includes(c.id));
    return {
      body: page(
        plans.map((c) => c.plan),
        query,
      ),
    };
  }
  if (path === "/customers/bulk-changes") {
    const { customerIds, change } = call.body as S["BulkChangeRequest"];
    for (const c of customers) if (customerIds.includes(c.id)) Object.assign(c, change);
    return {
      body: { items: customerIds.map((customerId) => ({ customerId, outcome: "CHANGED" })) },
    };
  }
  if (path === "/interactions") return { status: 201, body: { id: id("3333", 99) } };
  if (path === "/customers" && method === "POST") {
    const name = String(call.body.name);
    const same = customers.find((c) => c.name.includes(name.slice(0, 4)));
    if (same && !call.body.differentOrganisation) {
      return problem(409, "客户可能已存在", "名称与现有客户相同。", {
        matches: [
          {
            id: same.id,
            name: same.name,
            ownerName: same.ownerName,
            matchedBy: "NAME",
            masked: false,
          },
        ],
      });
    }
    const c = {
      ...customers[0]!,
      id: id("dddd", 9000 + customers.length),
      name,
      ownerId: me.id,
      ownerName: me.displayName,
    };
    customers.push(c);
    return { status: 201, body: c };
  }
  if (path === "/customers") return { body: page(find(query), query) };
  const one = /^\/customers\/([^/]+)(\/.*)?$/.exec(path);
  if (one) {
    const c = customers.find((x) => x.id === one[1]);
    return c ? customerCall(call, c, one[2] ?? "") : problem(404, "未找到", "这里没有这样的内容。");
  }
  if (path === "/contacts")
    return {
      body: page(
        contacts.filter((c) => c.customers[0]!.customerId === query.get("customerId")),
        query,
      ),
    };
  if (path === "/portfolio") return { body: portfolio(query) };
  if (path === "/portfolio/trend") {
    const points = Array.from({ length: 25 }, (_, i) => {
      const date = plus(today, (i - 24) * 30);
      return { date, ...statuses(date, 0.45 + (i / 24) * 0.55), closingRate: 0.13 + i * 0.0037 };
    });
    return { body: { points } };
  }
  if (path === "/portfolio/flows") {
    const flow = (from: string | null, to: string, count: number) => ({
      from,
      to,
      count,
      list: `status=${to}&fromAsOf=2026-06-30&fromStatus=${from ?? "NONE"}`,
    });
    return {
      body: {
        from: query.get("from"),
        to: query.get("to"),
        flows: [
          flow(null, "CONTACT_STARTED", 22),
          flow("CONTACT_STARTED", "CONTACTED_REPEATEDLY", 19),
          flow("CONTACTED_REPEATEDLY", "TESTING", 14),
          flow("TESTING", "WON", 8),
          flow("TESTING", "CONTACTED_REPEATEDLY", 4),
          flow("CONTACTED_REPEATEDLY", "PAUSED", 7),
          flow("WON", "PAUSED", 2),
          flow("PAUSED", "CONTACTED_REPEATEDLY", 3),
          flow("CONTACTED_REPEATEDLY", "HELD_BY_COMPETITOR", 5),
        ],
      },
    };
  }
  if (path === "/punctuality") {
    const counts = { planned: 412, doneInTime: 331, doneLate: 52, open: 29, rescheduled: 39 };
    const rates = { rate: 331 / 412, rescheduleRate: 39 / 412 };
    return { body: { from: query.get("from"), to: query.get("to"), ...counts, ...rates } };
  }
  if (path === "/imports")
    return {
      status: method === "POST" ? 201 : 200,
      body:
        method === "POST"
          ? Object.assign(job, { state: "UPLOADED" })
          : { items: [job], next: null },
    };
  const imported = /^\/imports\/[^/]+(\/.*)?$/.exec(path);
  if (imported) return importCall(call, imported[1] ?? "");
  if (path in settings)
    return method === "GET" ? { body: settings[path] } : { status: 201, body: {} };
  return { status: 204 };
}
