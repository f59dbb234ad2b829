// What the service does not serve yet, as the page expects it: parts move to schema.d.ts when the
// contract has them, and this file goes when it is empty.

import type { components as served } from "./schema";

type Problem = served["schemas"]["Problem"];
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
type S = served["schemas"] & components["schemas"];
type Page<T> = { items: T[]; next: string | null; total?: number };
type Paging = { limit?: number; after?: string; count?: boolean; sort?: string };

export interface paths {
  "/api/v1/customers/{id}/timeline": {
    get: Get<Page<S["TimelineEntry"]>, Paging & { kind?: string[] }, Id>;
  };
  "/api/v1/customers/{id}/checklist": { get: Get<S["Checklist"], never, Id> };
  "/api/v1/customers/{id}/checklist/{questionId}": {
    put: Send<{ answer: string }, S["ChecklistItem"], Id & { questionId: string }>;
  };
  "/api/v1/customers/{id}/playbook": { get: Get<S["Playbook"], never, Id> };
  "/api/v1/customers/{id}/playbook/{actionId}": {
    put: Send<S["PlaybookActionRequest"], S["PlaybookAction"], Id & { actionId: string }>;
  };
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
  "/api/v1/saved-views": {
    get: Get<{ items: S["SavedView"][] }>;
    post: Send<S["SavedViewRequest"], S["SavedView"]>;
  };
  "/api/v1/saved-views/{id}": { delete: Gone<Id> };
  "/api/v1/imports": {
    get: Get<Page<S["ImportJob"]>, Paging>;
    post: Upload<{ file: string }, S["ImportJob"]>;
  };
  "/api/v1/imports/{id}": { get: Get<S["ImportJob"], never, Id> };
  "/api/v1/imports/{id}/mapping": {
    put: Send<{ columns: S["ColumnMapping"][] }, S["ImportJob"], Id>;
  };
  "/api/v1/imports/{id}/dry-run": { post: Call<S["ImportJob"], Id> };
  "/api/v1/imports/{id}/run": { post: Call<S["ImportJob"], Id> };
  "/api/v1/imports/{id}/undo": { post: Call<S["ImportJob"], Id> };
  "/api/v1/imports/{id}/findings": {
    get: Get<Page<S["ImportFinding"]>, Paging & { severity?: string }, Id>;
  };
  "/api/v1/demo-data": { get: Get<{ present: boolean; customers: number }>; delete: Gone };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    TimelineEntry: {
      id: string;
      kind:
        | "INTERACTION"
        | "STATUS_CHANGE"
        | "PLAN"
        | "CHECKLIST"
        | "PLAYBOOK"
        | "CUSTOMER"
        | "CONTACT"
        | "MERGE";
      at: string;
      byName: string | null;
      title: string;
      text: string | null;
      interaction?: served["schemas"]["Interaction"] | null;
      statusChange?: served["schemas"]["StatusChange"] | null;
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
      status: served["schemas"]["CustomerStatus"];
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
      status: served["schemas"]["CustomerStatus"];
      importance: served["schemas"]["Importance"] | null;
      items: components["schemas"]["PlaybookAction"][];
    };
    ChecklistQuestion: {
      id: string;
      status: served["schemas"]["CustomerStatus"];
      text: string;
      position: number;
      computed: boolean;
    };
    ChecklistQuestionRequest: {
      status: served["schemas"]["CustomerStatus"];
      text: string;
      position?: number;
    };
    PlaybookTemplate: {
      id: string;
      status: served["schemas"]["CustomerStatus"];
      importance: served["schemas"]["Importance"] | null;
      text: string;
      position: number;
    };
    PlaybookTemplateRequest: {
      status: served["schemas"]["CustomerStatus"];
      importance?: served["schemas"]["Importance"] | null;
      text: string;
      position?: number;
    };
    SavedView: { id: string; name: string; query: string; shared: boolean };
    SavedViewRequest: { name: string; query: string; shared?: boolean };
    ColumnMapping: {
      column: number;
      heading: string;
      field: string | null;
      samples: string[];
      confident: boolean;
    };
    ImportFinding: {
      row: number;
      column: string | null;
      severity: "ERROR" | "WARNING";
      code: string;
      detail: string;
    };
    ImportJob: {
      id: string;
      fileName: string;
      state:
        "UPLOADED" | "CHECKING" | "CHECKED" | "RUNNING" | "DONE" | "FAILED" | "UNDOING" | "UNDONE";
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
