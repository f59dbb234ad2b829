import type { components } from "../../src/api/schema";
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

type S = components["schemas"];

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

const done = { today: 3 };

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

function find(query: URLSearchParams): S["Customer"][] {
  const any = (key: string, value: string | null) =>
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
      any("pauseSide", c.pause?.side ?? null) &&
      (!q || c.name.toLowerCase().includes(q)),
  );
  const sort = query.get("sort") ?? "name";
  const key = sort.replace("-", "") as "name";
  rows.sort((a, b) => String(a[key]).localeCompare(String(b[key]), "zh"));
  return sort.startsWith("-") ? rows.reverse() : rows;
}

function statuses(scale = 1) {
  const order: S["Status"][] = [
    "CONTACT_STARTED",
    "CONTACTED_REPEATEDLY",
    "TESTING",
    "HELD_BY_COMPETITOR",
    "WON",
    "PAUSED",
    "ABANDONED",
  ];
  const counts = order.map((s, i) => {
    const now = customers.filter((c) => c.status === s).length;
    return Math.round(now * (scale + (scale - 1) * Math.sin(i * 2)));
  });
  const total = counts.reduce((a, b) => a + b, 0);
  return {
    total,
    statuses: order.map((status, i) => ({ status, count: counts[i]!, share: counts[i]! / total })),
  };
}

function portfolio(query: URLSearchParams): S["Portfolio"] {
  const asOf = query.get("asOf") ?? today;
  const { total, statuses: list } = statuses(asOf < today ? 0.86 : 1);
  const of = (s: string) => list.find((x) => x.status === s)!;
  return {
    asOf,
    total,
    statuses: list,
    closingRate: of("WON").count / (total - of("ABANDONED").count),
    testingToWonRate: 0.412,
    paused: {
      count: of("PAUSED").count,
      share: of("PAUSED").share,
      health: "OK",
      risingMonths: 1,
      dueForReEvaluation: 9,
    },
    withQuality: 131,
    withPotential: 58,
    growth: asOf < today ? 11 : 17,
  };
}

function worklist(query: URLSearchParams, me: S["User"]): S["Worklist"] {
  const owner = query.get("ownerId") ?? me.id;
  const items = customers
    .filter((c) => c.nextPlan && (c.ownerId === owner || me.username === "manager"))
    .filter((c) => c.nextPlan!.dueOn <= plus(today, 3))
    .slice(0, 26)
    .map((c): S["WorklistItem"] => {
      const p = c.nextPlan!;
      const contact = contacts.find((x) => x.customers[0]!.customerId === c.id);
      return {
        planId: p.id,
        group: p.dueOn < today ? "OVERDUE" : p.dueOn === today ? "TODAY" : "COMING",
        customerId: c.id,
        customerName: c.name,
        status: c.status,
        importance: c.importance,
        tier: c.tier,
        ownerId: p.ownerId,
        ownerName: p.ownerName,
        dueOn: p.dueOn,
        firstDueOn: p.firstDueOn,
        daysLate: p.dueOn < today ? (Date.parse(today) - Date.parse(p.dueOn)) / 86_400_000 : 0,
        rescheduleCount: p.rescheduleCount,
        kind: p.kind,
        purpose: p.purpose,
        reason:
          c.status === "PAUSED" ? "RE_EVALUATION" : p.dueOn < today ? "OVERDUE" : "DUE_BY_CADENCE",
        suggestedNextDueOn: plus(today, 7),
        lastInteraction: { occurredAt: c.lastInteractionAt!, ...lastSaid.get(c.id)! },
        contact: contact
          ? {
              id: contact.id,
              name: contact.name,
              position: contact.position,
              phone: contact.phones[0] ?? null,
            }
          : null,
      };
    })
    .sort((a, b) => b.daysLate - a.daysLate || a.dueOn.localeCompare(b.dueOn));
  const count = (g: string) => items.filter((i) => i.group === g).length;
  return {
    date: today,
    counts: {
      overdue: count("OVERDUE"),
      today: count("TODAY"),
      coming: count("COMING"),
      doneToday: done.today,
    },
    items,
  };
}

function complete(call: Call, planId: string): Answer {
  const customer = customers.find((c) => c.nextPlan?.id === planId);
  if (!customer?.nextPlan) return problem(409, "计划已结束", "这个跟进计划已经完成。");
  const { interaction, next } = call.body as S["CompletePlanRequest"] &
    object as S["CompletePlanRequest"];
  if (interaction.summary === "错误") {
    return problem(422, "内容不完整", "请检查标出的字段。", {
      errors: [{ pointer: "#/interaction/summary", code: "too-short", detail: "请至少写 5 个字" }],
    });
  }
  const dueOn = next?.dueOn ?? plus(today, 7);
  done.today += 1;
  lastSaid.set(customer.id, { kind: interaction.kind, summary: interaction.summary });
  const plan = { ...customer.nextPlan, state: "DONE" as const };
  customer.nextPlan = {
    ...plan,
    id: id("eee1", Math.floor(Math.random() * 1e9)),
    state: "PLANNED",
    dueOn,
    firstDueOn: dueOn,
    overdue: false,
    purpose: next?.purpose ?? purposes[0]!,
  };
  customer.nextFollowUpOn = dueOn;
  customer.overdue = false;
  customer.lastInteractionAt = new Date().toISOString();
  return {
    status: 201,
    body: { plan, interaction: { id: id("1111", 1), ...interaction }, nextPlan: customer.nextPlan },
  };
}

function timeline(c: S["Customer"]): S["TimelineEntry"][] {
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
      byName: c.ownerName,
      title: ["电话", "拜访", "微信"][i % 3]!,
      text: null,
      interaction: {
        id: id("3333", i),
        customerId: c.id,
        kind: base.kind,
        occurredAt: at,
        summary: base.summary,
        needs: i % 2 ? "600 人的考勤与门禁合一" : null,
        doubts: i % 3 ? null : "担心旧系统数据迁移",
        valued: null,
        nextStep: purposes[i % 5]!,
        contacts: [{ id: "x", name: "王建国" }],
        authorName: c.ownerName ?? "",
        correctable: i === 0,
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
    rules: [
      ["WON", "KEY", null, 7],
      ["WON", "GENERAL", true, 7],
      ["WON", "GENERAL", false, 30],
      ["WON", "MINOR", null, 60],
      ["TESTING", null, null, 3],
      ["HELD_BY_COMPETITOR", null, null, 14],
      ["CONTACTED_REPEATEDLY", null, null, 7],
      ["CONTACT_STARTED", null, null, 7],
    ].map(([status, importance, hasPotential, intervalDays]) => ({
      status,
      importance,
      hasPotential,
      intervalDays,
    })),
    tierCapDays: 7,
    dailyCapacity: 12,
    toleranceShare: 0.2,
    escalateAfterWorkingDays: 3,
  },
  "/settings": {
    pausedWarningShare: 0.2,
    pausedDangerShare: 0.35,
    interactionsUntilRepeated: 3,
    interactionCorrectionHours: 24,
    poolAfterDays: 60,
    claimLimitPerMonth: 10,
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
    items: [{ id: id("6666", 1), key: "doorCount", label: "门点数", type: "NUMBER", options: [] }],
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
    days: [
      ["2026-10-01", "HOLIDAY"],
      ["2026-10-02", "HOLIDAY"],
      ["2026-10-10", "WORKDAY"],
    ].map(([date, kind]) => ({ date, kind, nameZh: "国庆节", nameEn: "National Day" })),
  },
  "/competitors": { items: competitors, next: null },
};

function customerCall(call: Call, c: S["Customer"], rest: string): Answer {
  const checklist = ["需求是否了解", "还有哪些疑虑", "何时可以提出测试", "下次联系安排是否合理"];
  if (rest === "" && call.method === "PATCH") {
    Object.assign(c, call.body);
    c.ownerName = users.find((u) => u.id === c.ownerId)?.displayName ?? null;
  }
  if (rest === "") return { body: c };
  if (rest === "/timeline") return { body: page(timeline(c), call.query) };
  if (rest === "/status-changes" && call.method === "POST") {
    const wanted = call.body as unknown as S["ChangeStatusRequest"];
    c.status = wanted.toStatus;
    c.pause = wanted.pause ?? null;
    return { status: 201, body: { id: id("8888", 1), toStatus: c.status } };
  }
  if (rest === "/status-changes") {
    const history: S["Status"][] = [c.status, "CONTACTED_REPEATEDLY", "CONTACT_STARTED"];
    return {
      body: page(
        history.map((toStatus, i) => ({
          id: id("8888", i),
          fromStatus: null,
          toStatus,
          effectiveOn: plus(today, -i * 80 - 9),
          reason: i ? "第三次跟进完成" : null,
          rule: null,
          changedByName: i ? null : c.ownerName,
          durationDays: i ? 80 : null,
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
            ? ["people:write"]
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
    const c = customers.find((x) => x.nextPlan?.id === plan[1]);
    if (c?.nextPlan)
      Object.assign(c.nextPlan, { dueOn: call.body.dueOn, rescheduleCount: 1, overdue: false });
    return { status: 201, body: c?.nextPlan };
  }
  if (path === "/interactions") return { status: 201, body: { id: id("3333", 99) } };
  if (path === "/customers" && method === "POST") {
    const name = String(call.body.name);
    const same = customers.find((c) => c.name.includes(name.slice(0, 4)));
    if (same && !call.body.differentOrganisation) {
      return problem(409, "客户可能已存在", "名称与现有客户相同。", {
        duplicates: [
          {
            id: same.id,
            name: same.name,
            ownerName: same.ownerName,
            matchedBy: "NAME",
            visible: true,
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
    return {
      body: {
        points: Array.from({ length: 25 }, (_, i) => ({
          month: plus(today, (i - 24) * 30).slice(0, 7),
          asOf: plus(today, (i - 24) * 30),
          ...statuses(0.45 + (i / 24) * 0.55),
          closingRate: 0.13 + i * 0.0037,
        })),
      },
    };
  }
  if (path === "/portfolio/flows") {
    const flow = (fromStatus: string | null, toStatus: string, count: number) => ({
      fromStatus,
      toStatus,
      count,
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
  if (path === "/portfolio/paused") {
    const p = portfolio(query).paused;
    return {
      body: {
        asOf: today,
        ...p,
        bySide: [
          { side: "OURS", count: 14 },
          { side: "THEIRS", count: 29 },
        ],
        byWonBefore: [
          { wonBefore: true, count: 11 },
          { wonBefore: false, count: 32 },
        ],
        byCause: [
          { cause: "NO_BUDGET", side: "THEIRS", count: 15 },
          { cause: "NO_DEMAND", side: "THEIRS", count: 11 },
          { cause: "SERVICE_PROBLEM", side: "OURS", count: 8 },
          { cause: "PRICE", side: "OURS", count: 6 },
          { cause: "PERSON_LEFT", side: "THEIRS", count: 3 },
        ],
      },
    };
  }
  if (path === "/portfolio/punctuality") {
    return {
      body: {
        from: plus(today, -90),
        to: today,
        firstDue: 412,
        onTime: 331,
        rate: 331 / 412,
        rescheduled: 39,
        rescheduleRate: 39 / 412,
        byOwner: users
          .filter((u) => u.roles.includes("REP"))
          .map((u, i) => ({
            ownerId: u.id,
            ownerName: u.displayName,
            firstDue: 140 - i * 9,
            onTime: 120 - i * 17,
            rate: (120 - i * 17) / (140 - i * 9),
          })),
      },
    };
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
