// Provisional: written by hand from the conventions until the service publishes its contract.
// `npm run generate` replaces this file.

type Problem = components["schemas"]["Problem"];
type Json<T> = { headers: Record<string, unknown>; content: { "application/json": T } };
type Empty = { headers: Record<string, unknown>; content?: never };
type Fail = { headers: Record<string, unknown>; content: { "application/problem+json": Problem } };
type Params<Q, P> = {
  query?: Q;
  header?: never;
  cookie?: never;
} & ([P] extends [never] ? { path?: never } : { path: P });
type Get<R, Q = never, P = never> = {
  parameters: Params<Q, P>;
  requestBody?: never;
  responses: { 200: Json<R>; default: Fail };
};
type Send<B, R, P = never> = {
  parameters: Params<never, P>;
  requestBody: { content: { "application/json": B } };
  responses: { 200: Json<R>; 201: Json<R>; default: Fail };
};
type Call<R, P = never> = {
  parameters: Params<never, P>;
  requestBody?: never;
  responses: { 200: Json<R>; 201: Json<R>; default: Fail };
};
type Gone<P = never> = {
  parameters: Params<never, P>;
  requestBody?: never;
  responses: { 204: Empty; default: Fail };
};
type Patch<B, R, P> = {
  parameters: Params<never, P>;
  requestBody: { content: { "application/merge-patch+json": B } };
  responses: { 200: Json<R>; default: Fail };
};
type Upload<B, R, P = never> = {
  parameters: Params<never, P>;
  requestBody: { content: { "multipart/form-data": B } };
  responses: { 201: Json<R>; default: Fail };
};
type Id = { id: string };
type S = components["schemas"];
type Page<T> = { items: T[]; next: string | null; total?: number };
type Paging = { limit?: number; after?: string; count?: boolean; sort?: string };

export interface paths {
  "/api/v1/auth/session": {
    post: {
      parameters: Params<never, never>;
      requestBody: { content: { "application/json": S["SignInRequest"] } };
      responses: { 204: Empty; default: Fail };
    };
    delete: Gone;
  };
  "/api/v1/me": { get: Get<S["Me"]> };
  "/api/v1/users": {
    get: Get<Page<S["User"]>, Paging & { q?: string; active?: boolean }>;
    post: Send<S["CreateUserRequest"], S["User"]>;
  };
  "/api/v1/users/{id}": { get: Get<S["User"], never, Id>; patch: Patch<S["UserPatch"], S["User"], Id> };
  "/api/v1/users/{id}/password": {
    put: {
      parameters: Params<never, Id>;
      requestBody: { content: { "application/json": { password: string } } };
      responses: { 204: Empty; default: Fail };
    };
  };
  "/api/v1/teams": { get: Get<{ items: S["Team"][]; next?: string }>; post: Send<S["TeamRequest"], S["Team"]> };
  "/api/v1/teams/{id}": { get: Get<S["Team"], never, Id>; patch: Patch<Partial<S["TeamRequest"]>, S["Team"], Id>; delete: Gone<Id> };
  "/api/v1/api-clients": {
    get: Get<{ items: S["ApiClient"][]; next?: string }>;
    post: Send<S["ApiClientRequest"], S["IssuedApiClient"]>;
  };
  "/api/v1/api-clients/{id}": {
    get: Get<S["ApiClient"], never, Id>;
    patch: Patch<Partial<S["ApiClientRequest"]>, S["ApiClient"], Id>;
  };
  "/api/v1/audit-entries": {
    get: Get<Page<S["AuditEntry"]>, Paging & { customerId?: string; entityId?: string; actorId?: string }>;
  };
  "/api/v1/customers": {
    get: Get<Page<S["CustomerRow"]>, S["CustomerQuery"]>;
    post: Send<S["CreateCustomerRequest"], S["Customer"]>;
  };
  "/api/v1/customers/duplicates": {
    get: Get<{ items: S["DuplicateHit"][] }, { name?: string; creditCode?: string }>;
  };
  "/api/v1/customers/{id}": {
    get: Get<S["Customer"], never, Id>;
    patch: Patch<S["CustomerPatch"], S["Customer"], Id>;
    delete: Gone<Id>;
  };
  "/api/v1/customers/{id}/status-changes": {
    get: Get<Page<S["StatusChange"]>, Paging, Id>;
    post: Send<S["ChangeStatusRequest"], S["StatusChange"], Id>;
  };
  "/api/v1/customers/{id}/timeline": { get: Get<Page<S["TimelineEntry"]>, Paging & { kind?: string[] }, Id> };
  "/api/v1/customers/{id}/checklist": { get: Get<S["Checklist"], never, Id> };
  "/api/v1/customers/{id}/checklist/{questionId}": {
    put: Send<{ answer: string }, S["ChecklistItem"], Id & { questionId: string }>;
  };
  "/api/v1/customers/{id}/playbook": { get: Get<S["Playbook"], never, Id> };
  "/api/v1/customers/{id}/playbook/{actionId}": {
    put: Send<S["PlaybookActionRequest"], S["PlaybookAction"], Id & { actionId: string }>;
  };
  "/api/v1/customers/{id}/shares": {
    get: Get<{ items: S["Share"][] }, never, Id>;
    post: Send<{ userId: string; access: S["ShareAccess"] }, S["Share"], Id>;
  };
  "/api/v1/customers/{id}/shares/{shareId}": { delete: Gone<Id & { shareId: string }> };
  "/api/v1/contacts": {
    get: Get<Page<S["Contact"]>, Paging & { customerId?: string; q?: string }>;
    post: Send<S["CreateContactRequest"], S["Contact"]>;
  };
  "/api/v1/contacts/{id}": {
    get: Get<S["Contact"], never, Id>;
    patch: Patch<Partial<S["CreateContactRequest"]>, S["Contact"], Id>;
    delete: Gone<Id>;
  };
  "/api/v1/interactions": {
    get: Get<Page<S["Interaction"]>, Paging & { customerId?: string }>;
    post: Send<S["RecordInteractionRequest"], S["Interaction"]>;
  };
  "/api/v1/follow-up-plans": {
    get: Get<Page<S["FollowUpPlan"]>, Paging & { customerId?: string; state?: S["PlanState"][]; ownerId?: string }>;
    post: Send<S["CreatePlanRequest"], S["FollowUpPlan"]>;
  };
  "/api/v1/follow-up-plans/{id}": { get: Get<S["FollowUpPlan"], never, Id> };
  "/api/v1/follow-up-plans/{id}/completion": { post: Send<S["CompletePlanRequest"], S["PlanCompletion"], Id> };
  "/api/v1/follow-up-plans/{id}/rescheduling": { post: Send<S["ReschedulePlanRequest"], S["FollowUpPlan"], Id> };
  "/api/v1/follow-up-plans/{id}/cancellation": { post: Send<{ reason: string }, S["FollowUpPlan"], Id> };
  "/api/v1/worklist": { get: Get<S["Worklist"], { date?: string; ownerId?: string; horizonDays?: number }> };
  "/api/v1/cadence-policy": {
    get: Get<S["CadencePolicy"]>;
    put: Send<S["CadencePolicy"], S["CadencePolicy"]>;
  };
  "/api/v1/working-calendar": { get: Get<S["WorkingCalendar"], { year?: number }> };
  "/api/v1/working-calendar/days/{date}": {
    put: Send<{ kind: S["CalendarDayKind"]; nameZh?: string; nameEn?: string }, S["CalendarDay"], { date: string }>;
    delete: Gone<{ date: string }>;
  };
  "/api/v1/settings": { get: Get<S["Settings"]>; patch: Patch<Partial<S["Settings"]>, S["Settings"], never> };
  "/api/v1/checklist-questions": {
    get: Get<{ items: S["ChecklistQuestion"][] }>;
    post: Send<S["ChecklistQuestionRequest"], S["ChecklistQuestion"]>;
  };
  "/api/v1/checklist-questions/{id}": {
    patch: Patch<Partial<S["ChecklistQuestionRequest"]>, S["ChecklistQuestion"], Id>;
    delete: Gone<Id>;
  };
  "/api/v1/playbook-actions": {
    get: Get<{ items: S["PlaybookTemplate"][] }>;
    post: Send<S["PlaybookTemplateRequest"], S["PlaybookTemplate"]>;
  };
  "/api/v1/playbook-actions/{id}": {
    patch: Patch<Partial<S["PlaybookTemplateRequest"]>, S["PlaybookTemplate"], Id>;
    delete: Gone<Id>;
  };
  "/api/v1/custom-fields": {
    get: Get<{ items: S["CustomField"][] }>;
    post: Send<S["CustomFieldRequest"], S["CustomField"]>;
  };
  "/api/v1/custom-fields/{id}": { delete: Gone<Id> };
  "/api/v1/regions": { get: Get<{ items: S["Code"][] }, { q?: string; parent?: string }> };
  "/api/v1/industries": { get: Get<{ items: S["Code"][] }, { q?: string; parent?: string }> };
  "/api/v1/competitors": { get: Get<Page<S["Competitor"]>, Paging & { q?: string }> };
  "/api/v1/saved-views": {
    get: Get<{ items: S["SavedView"][] }>;
    post: Send<S["SavedViewRequest"], S["SavedView"]>;
  };
  "/api/v1/saved-views/{id}": { delete: Gone<Id> };
  "/api/v1/portfolio": { get: Get<S["Portfolio"], S["PortfolioQuery"]> };
  "/api/v1/portfolio/trend": {
    get: Get<{ points: S["TrendPoint"][] }, S["PortfolioScopeQuery"] & { from?: string; to?: string }>;
  };
  "/api/v1/portfolio/flows": {
    get: Get<S["Flows"], S["PortfolioScopeQuery"] & { from: string; to: string }>;
  };
  "/api/v1/portfolio/paused": { get: Get<S["PausedAnalysis"], S["PortfolioQuery"]> };
  "/api/v1/portfolio/punctuality": {
    get: Get<S["Punctuality"], S["PortfolioScopeQuery"] & { from?: string; to?: string }>;
  };
  "/api/v1/imports": {
    get: Get<Page<S["ImportJob"]>, Paging>;
    post: Upload<{ file: string }, S["ImportJob"]>;
  };
  "/api/v1/imports/{id}": { get: Get<S["ImportJob"], never, Id> };
  "/api/v1/imports/{id}/mapping": { put: Send<{ columns: S["ColumnMapping"][] }, S["ImportJob"], Id> };
  "/api/v1/imports/{id}/dry-run": { post: Call<S["ImportJob"], Id> };
  "/api/v1/imports/{id}/run": { post: Call<S["ImportJob"], Id> };
  "/api/v1/imports/{id}/undo": { post: Call<S["ImportJob"], Id> };
  "/api/v1/imports/{id}/findings": { get: Get<Page<S["ImportFinding"]>, Paging & { severity?: string }, Id> };
  "/api/v1/demo-data": { get: Get<{ present: boolean; customers: number }>; delete: Gone };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    Problem: {
      type: string;
      title: string;
      status: number;
      detail?: string;
      errors?: { pointer: string; code: string; detail: string }[];
      allowed?: string[];
      duplicates?: components["schemas"]["DuplicateHit"][];
    };
    Role: "REP" | "SOLUTION" | "MANAGER" | "KAM" | "EXECUTIVE" | "ADMIN";
    Status:
      | "CONTACT_STARTED"
      | "CONTACTED_REPEATEDLY"
      | "TESTING"
      | "HELD_BY_COMPETITOR"
      | "WON"
      | "PAUSED"
      | "ABANDONED";
    Importance: "KEY" | "GENERAL" | "MINOR";
    Tier: "STRATEGIC" | "TOP" | "IMPORTANT" | "ORDINARY";
    AbcClass: "A" | "B" | "C";
    SizeClass: "LARGE" | "MEDIUM" | "SMALL" | "MICRO";
    PauseSide: "OURS" | "THEIRS";
    InteractionKind:
      | "VISIT"
      | "CALL"
      | "EMAIL"
      | "WECHAT"
      | "ONLINE_MEETING"
      | "DEMO"
      | "TRAINING"
      | "EXECUTIVE_VISIT"
      | "EVENT"
      | "OTHER";
    PlanState: "PLANNED" | "DONE" | "RESCHEDULED" | "CANCELLED";
    ShareAccess: "READ" | "WRITE";
    CalendarDayKind: "HOLIDAY" | "WORKDAY";
    PauseCause:
      | "NO_BUDGET"
      | "NO_DEMAND"
      | "ORGANISATION_CHANGE"
      | "PERSON_LEFT"
      | "PAYMENT_DISPUTE"
      | "PRODUCT_GAP"
      | "PRICE"
      | "SERVICE_PROBLEM"
      | "DELIVERY_PROBLEM"
      | "COMPLIANCE"
      | "OTHER";
    PlanPriority: "HIGH" | "NORMAL" | "LOW";
    WorklistReason:
      | "OVERDUE"
      | "ESCALATED"
      | "DUE_BY_CADENCE"
      | "PLANNED_BY_HAND"
      | "RESCHEDULED"
      | "RE_EVALUATION";
    PausedLevel: "OK" | "WARNING" | "DANGER";
    SignInRequest: { username: string; password: string };
    Me: {
      id: string;
      username: string;
      displayName: string;
      roles: components["schemas"]["Role"][];
      permissions: string[];
      teamId: string | null;
      locale: "zh-CN" | "en";
    };
    User: {
      id: string;
      version: number;
      username: string;
      displayName: string;
      email?: string;
      phone?: string;
      roles: components["schemas"]["Role"][];
      teamId?: string;
      teamName?: string;
      locale: string;
      active: boolean;
      createdAt: string;
      updatedAt: string;
    };
    CreateUserRequest: {
      username: string;
      displayName: string;
      password?: string;
      email?: string | null;
      phone?: string | null;
      roles: components["schemas"]["Role"][];
      teamId?: string | null;
      locale?: string;
    };
    UserPatch: {
      displayName?: string;
      email?: string | null;
      phone?: string | null;
      roles?: components["schemas"]["Role"][];
      teamId?: string | null;
      locale?: string;
      active?: boolean;
    };
    Team: {
      id: string;
      version: number;
      name: string;
      parentId?: string;
      path: string[];
      people: number;
    };
    TeamRequest: { name: string; parentId?: string | null };
    ApiClient: {
      id: string;
      version: number;
      name: string;
      keyHint: string;
      scopes: string[];
      teamId?: string;
      active: boolean;
      createdAt: string;
      updatedAt: string;
    };
    ApiClientRequest: { name: string; scopes: string[]; teamId?: string | null; active?: boolean };
    IssuedApiClient: { client: components["schemas"]["ApiClient"]; key: string };
    AuditEntry: {
      id: string;
      at: string;
      actorId?: string;
      actorName: string;
      action: string;
      entity: string;
      entityId?: string;
      customerId?: string;
      changes: Record<string, never>;
      address?: string;
    };
    CustomerRow: {
      id: string;
      name: string;
      shortName: string | null;
      status: components["schemas"]["Status"];
      importance: components["schemas"]["Importance"] | null;
      hasPotential: boolean;
      tier: components["schemas"]["Tier"] | null;
      abcClass: components["schemas"]["AbcClass"] | null;
      ownerId: string | null;
      ownerName: string | null;
      teamId: string | null;
      teamName: string | null;
      regionCode: string | null;
      regionName: string | null;
      industryCode: string | null;
      industryName: string | null;
      sizeClass: components["schemas"]["SizeClass"] | null;
      headcount: number | null;
      tags: string[];
      lastInteractionAt: string | null;
      nextFollowUpOn: string | null;
      overdue: boolean;
      createdAt: string;
      updatedAt: string;
    };
    Customer: components["schemas"]["CustomerRow"] & {
      creditCode: string | null;
      foundedYear: number | null;
      mainBusiness: string | null;
      annualRevenue: number | null;
      procurementBudget: number | null;
      website: string | null;
      leadSource: string | null;
      parentId: string | null;
      parentName: string | null;
      customFields: Record<string, unknown>;
      statusSince: string;
      pause: {
        cause: components["schemas"]["PauseCause"];
        side: components["schemas"]["PauseSide"];
        reEvaluateOn: string;
      } | null;
      checklistCompleteness: { answered: number; asked: number };
      allowedStatusChanges: {
        toStatus: components["schemas"]["Status"];
        needs: string[];
      }[];
      nextPlan: components["schemas"]["FollowUpPlan"] | null;
      access: "READ" | "WRITE";
    };
    CustomerQuery: {
      limit?: number;
      after?: string;
      count?: boolean;
      sort?: string;
      q?: string;
      status?: components["schemas"]["Status"][];
      importance?: components["schemas"]["Importance"][];
      hasPotential?: boolean;
      tier?: components["schemas"]["Tier"][];
      abcClass?: components["schemas"]["AbcClass"][];
      sizeClass?: components["schemas"]["SizeClass"][];
      ownerId?: string[];
      teamId?: string[];
      regionCode?: string[];
      industryCode?: string[];
      tag?: string[];
      nextFollowUpFrom?: string;
      nextFollowUpTo?: string;
      overdue?: boolean;
      pauseSide?: components["schemas"]["PauseSide"][];
      wonBefore?: boolean;
      asOf?: string;
      fromStatus?: components["schemas"]["Status"];
      changedFrom?: string;
      changedTo?: string;
    };
    CreateCustomerRequest: {
      name: string;
      shortName?: string | null;
      creditCode?: string | null;
      regionCode?: string | null;
      industryCode?: string | null;
      headcount?: number | null;
      sizeClass?: components["schemas"]["SizeClass"] | null;
      foundedYear?: number | null;
      mainBusiness?: string | null;
      annualRevenue?: number | null;
      procurementBudget?: number | null;
      website?: string | null;
      leadSource?: string | null;
      ownerId?: string | null;
      tags?: string[];
      customFields?: Record<string, unknown>;
      differentOrganisation?: boolean;
    };
    CustomerPatch: Partial<
      Omit<components["schemas"]["CreateCustomerRequest"], "differentOrganisation">
    > & {
      importance?: components["schemas"]["Importance"] | null;
      hasPotential?: boolean;
      tier?: components["schemas"]["Tier"] | null;
      parentId?: string | null;
    };
    DuplicateHit: { id: string | null; name: string; ownerName: string | null; matchedBy: string; visible: boolean };
    StatusChange: {
      id: string;
      fromStatus: components["schemas"]["Status"] | null;
      toStatus: components["schemas"]["Status"];
      effectiveOn: string;
      reason: string | null;
      rule: string | null;
      changedByName: string | null;
      durationDays: number | null;
      pause: components["schemas"]["Customer"]["pause"];
      createdAt: string;
    };
    ChangeStatusRequest: {
      toStatus: components["schemas"]["Status"];
      effectiveOn?: string;
      reason?: string;
      importance?: components["schemas"]["Importance"];
      hasPotential?: boolean;
      pause?: { cause: components["schemas"]["PauseCause"]; side: components["schemas"]["PauseSide"]; reEvaluateOn: string };
      competitorId?: string;
    };
    TimelineEntry: {
      id: string;
      kind: "INTERACTION" | "STATUS_CHANGE" | "PLAN" | "CHECKLIST" | "PLAYBOOK" | "CUSTOMER" | "CONTACT" | "MERGE";
      at: string;
      byName: string | null;
      title: string;
      text: string | null;
      interaction?: components["schemas"]["Interaction"] | null;
      statusChange?: components["schemas"]["StatusChange"] | null;
    };
    ChecklistItem: {
      questionId: string;
      question: string;
      computed: boolean;
      answer: string | null;
      answeredAt: string | null;
      answeredByName: string | null;
      earlier: { answer: string; answeredAt: string; answeredByName: string }[];
    };
    Checklist: {
      status: components["schemas"]["Status"];
      answered: number;
      asked: number;
      items: components["schemas"]["ChecklistItem"][];
    };
    PlaybookAction: {
      actionId: string;
      title: string;
      state: "OPEN" | "DONE" | "SKIPPED";
      note: string | null;
      doneAt: string | null;
      doneByName: string | null;
    };
    PlaybookActionRequest: { state: "OPEN" | "DONE" | "SKIPPED"; note?: string | null };
    Playbook: {
      status: components["schemas"]["Status"];
      importance: components["schemas"]["Importance"] | null;
      items: components["schemas"]["PlaybookAction"][];
    };
    Share: {
      id: string;
      userId: string;
      userName: string;
      access: components["schemas"]["ShareAccess"];
      createdAt: string;
    };
    Contact: {
      id: string;
      name: string;
      department: string | null;
      position: string | null;
      phones: string[];
      email: string | null;
      wechat: string | null;
      birthday: string | null;
      preferences: string | null;
      notes: string | null;
      left: boolean;
      customers: { customerId: string; customerName: string; role: string | null; primary: boolean }[];
    };
    CreateContactRequest: {
      name: string;
      department?: string | null;
      position?: string | null;
      phones?: string[];
      email?: string | null;
      wechat?: string | null;
      notes?: string | null;
      left?: boolean;
      customers?: { customerId: string; role?: string | null; primary?: boolean }[];
    };
    Interaction: {
      id: string;
      customerId: string;
      kind: components["schemas"]["InteractionKind"];
      occurredAt: string;
      summary: string;
      needs: string | null;
      doubts: string | null;
      valued: string | null;
      nextStep: string | null;
      contacts: { id: string; name: string }[];
      authorName: string;
      correctable: boolean;
    };
    RecordInteractionRequest: {
      customerId: string;
      kind: components["schemas"]["InteractionKind"];
      occurredAt?: string;
      summary: string;
      needs?: string | null;
      doubts?: string | null;
      valued?: string | null;
      nextStep?: string | null;
      contactIds?: string[];
      next?: components["schemas"]["NextPlanRequest"] | null;
    };
    NextPlanRequest: {
      dueOn?: string | null;
      kind?: components["schemas"]["InteractionKind"];
      purpose?: string | null;
    };
    FollowUpPlan: {
      id: string;
      customerId: string;
      customerName: string;
      ownerId: string;
      ownerName: string;
      dueOn: string;
      firstDueOn: string;
      kind: components["schemas"]["InteractionKind"];
      purpose: string | null;
      priority: components["schemas"]["PlanPriority"];
      state: components["schemas"]["PlanState"];
      overdue: boolean;
      rescheduleCount: number;
      rescheduleReason: string | null;
    };
    CreatePlanRequest: {
      customerId: string;
      dueOn: string;
      kind: components["schemas"]["InteractionKind"];
      purpose?: string | null;
    };
    CompletePlanRequest: {
      interaction: Omit<components["schemas"]["RecordInteractionRequest"], "customerId" | "next">;
      next?: components["schemas"]["NextPlanRequest"] | null;
    };
    PlanCompletion: {
      plan: components["schemas"]["FollowUpPlan"];
      interaction: components["schemas"]["Interaction"];
      nextPlan: components["schemas"]["FollowUpPlan"] | null;
    };
    ReschedulePlanRequest: { dueOn: string; reason: string };
    WorklistItem: {
      planId: string;
      group: "OVERDUE" | "TODAY" | "COMING";
      customerId: string;
      customerName: string;
      status: components["schemas"]["Status"];
      importance: components["schemas"]["Importance"] | null;
      tier: components["schemas"]["Tier"] | null;
      ownerId: string;
      ownerName: string;
      dueOn: string;
      firstDueOn: string;
      daysLate: number;
      rescheduleCount: number;
      kind: components["schemas"]["InteractionKind"];
      purpose: string | null;
      reason: components["schemas"]["WorklistReason"];
      suggestedNextDueOn: string | null;
      lastInteraction: {
        kind: components["schemas"]["InteractionKind"];
        occurredAt: string;
        summary: string;
      } | null;
      contact: { id: string; name: string; position: string | null; phone: string | null } | null;
    };
    Worklist: {
      date: string;
      counts: { overdue: number; today: number; coming: number; doneToday: number };
      items: components["schemas"]["WorklistItem"][];
    };
    CadenceRule: {
      status: components["schemas"]["Status"];
      importance: components["schemas"]["Importance"] | null;
      hasPotential: boolean | null;
      intervalDays: number;
    };
    CadencePolicy: {
      rules: components["schemas"]["CadenceRule"][];
      tierCapDays: number;
      dailyCapacity: number;
      toleranceShare: number;
      escalateAfterWorkingDays: number;
    };
    CalendarDay: { date: string; kind: components["schemas"]["CalendarDayKind"]; nameZh: string; nameEn: string };
    WorkingCalendar: { year: number; days: components["schemas"]["CalendarDay"][] };
    Settings: {
      pausedWarningShare: number;
      pausedDangerShare: number;
      interactionsUntilRepeated: number;
      interactionCorrectionHours: number;
      poolAfterDays: number;
      claimLimitPerMonth: number;
    };
    ChecklistQuestion: {
      id: string;
      status: components["schemas"]["Status"];
      text: string;
      position: number;
      computed: boolean;
    };
    ChecklistQuestionRequest: { status: components["schemas"]["Status"]; text: string; position?: number };
    PlaybookTemplate: {
      id: string;
      status: components["schemas"]["Status"];
      importance: components["schemas"]["Importance"] | null;
      text: string;
      position: number;
    };
    PlaybookTemplateRequest: {
      status: components["schemas"]["Status"];
      importance?: components["schemas"]["Importance"] | null;
      text: string;
      position?: number;
    };
    CustomField: {
      id: string;
      key: string;
      label: string;
      type: "TEXT" | "NUMBER" | "DATE" | "BOOLEAN" | "CHOICE";
      options: string[];
    };
    CustomFieldRequest: {
      key: string;
      label: string;
      type: components["schemas"]["CustomField"]["type"];
      options?: string[];
    };
    Code: { code: string; name: string; parent: string | null };
    Competitor: { id: string; name: string };
    SavedView: { id: string; name: string; query: string; shared: boolean };
    SavedViewRequest: { name: string; query: string; shared?: boolean };
    PortfolioScopeQuery: { ownerId?: string; teamId?: string };
    PortfolioQuery: { asOf?: string; ownerId?: string; teamId?: string };
    StatusFigure: { status: components["schemas"]["Status"]; count: number; share: number };
    Portfolio: {
      asOf: string;
      total: number;
      statuses: components["schemas"]["StatusFigure"][];
      closingRate: number | null;
      testingToWonRate: number | null;
      paused: {
        count: number;
        share: number;
        health: components["schemas"]["PausedLevel"];
        risingMonths: number;
        dueForReEvaluation: number;
      };
      withQuality: number;
      withPotential: number;
      growth: number;
    };
    TrendPoint: {
      month: string;
      asOf: string;
      total: number;
      statuses: components["schemas"]["StatusFigure"][];
      closingRate: number | null;
    };
    Flows: {
      from: string;
      to: string;
      flows: {
        fromStatus: components["schemas"]["Status"] | null;
        toStatus: components["schemas"]["Status"];
        count: number;
      }[];
    };
    PausedAnalysis: {
      asOf: string;
      count: number;
      share: number;
      health: components["schemas"]["PausedLevel"];
      bySide: { side: components["schemas"]["PauseSide"]; count: number }[];
      byWonBefore: { wonBefore: boolean; count: number }[];
      byCause: { cause: components["schemas"]["PauseCause"]; side: components["schemas"]["PauseSide"]; count: number }[];
      dueForReEvaluation: number;
    };
    Punctuality: {
      from: string;
      to: string;
      firstDue: number;
      onTime: number;
      rate: number | null;
      rescheduled: number;
      rescheduleRate: number | null;
      byOwner: { ownerId: string; ownerName: string; firstDue: number; onTime: number; rate: number | null }[];
    };
    ColumnMapping: { column: number; heading: string; field: string | null; samples: string[]; confident: boolean };
    ImportFinding: { row: number; column: string | null; severity: "ERROR" | "WARNING"; code: string; detail: string };
    ImportJob: {
      id: string;
      fileName: string;
      state: "UPLOADED" | "CHECKING" | "CHECKED" | "RUNNING" | "DONE" | "FAILED" | "UNDOING" | "UNDONE";
      rows: number;
      encoding: string | null;
      fields: { field: string; label: string; required: boolean }[];
      columns: components["schemas"]["ColumnMapping"][];
      processed: number;
      secondsLeft: number | null;
      created: number;
      updated: number;
      unchanged: number;
      refused: number;
      warnings: number;
      undoable: boolean;
      createdAt: string;
      byName: string;
    };
  };
}
