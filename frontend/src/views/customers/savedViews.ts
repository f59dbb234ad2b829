import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { parseSearch, stringifySearch } from "../../app/searchText";
import { customersSearch, type CustomersSearch } from "./search";

export type SavedView = Schemas["SavedView"];
export type ViewContent = Pick<SavedView, "name" | "query" | "columns" | "isDefault" | "shared">;

const LIST = "/api/v1/saved-views";

/** One's own views and those that colleagues share, from the service: they are there on every machine. */
export function useSavedViews() {
  return $api.useQuery(
    "get",
    LIST,
    { params: { query: { view: "CUSTOMERS", limit: 200 } } },
    { staleTime: 60_000 },
  );
}

export async function saveView(content: ViewContent): Promise<void> {
  await api.POST(LIST, { body: { view: "CUSTOMERS", ...content } });
  await again();
}

export async function changeView(id: string, change: Schemas["SavedViewPatch"]): Promise<void> {
  const params = { path: { id } };
  await api.GET("/api/v1/saved-views/{id}", { params });
  await api.PATCH("/api/v1/saved-views/{id}", { params, body: change });
  await again();
}

export async function removeView(id: string): Promise<void> {
  const params = { path: { id } };
  await api.GET("/api/v1/saved-views/{id}", { params });
  await api.DELETE("/api/v1/saved-views/{id}", { params });
  await again();
}

async function again(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ["get", LIST] });
}

/** The address as the service keeps it: each parameter with its values; columns stand apart. */
export function contentOf(search: CustomersSearch): Pick<SavedView, "query" | "columns"> {
  const { columns, ...rest } = search;
  const query = Object.fromEntries(
    Object.entries(parseSearch(stringifySearch(rest))).map(([key, value]) => [
      key,
      ([] as string[]).concat(value),
    ]),
  );
  return { query, columns: columns ?? [] };
}

export function searchOf(view: Pick<SavedView, "query" | "columns">): CustomersSearch {
  return customersSearch({
    ...view.query,
    columns: view.columns.length > 0 ? view.columns : undefined,
  });
}

const keyOf = (userId: string) => `gengke.views.${userId}`;

/** Views of the time when they were kept on this machine; they move to the service once. */
export async function bringLocalViews(userId: string): Promise<void> {
  const text = localStorage.getItem(keyOf(userId));
  if (!text) return;
  localStorage.removeItem(keyOf(userId));
  try {
    for (const { name, query } of JSON.parse(text) as { name: string; query: string }[]) {
      const content = contentOf(customersSearch(parseSearch(query)));
      await api.POST(LIST, { body: { view: "CUSTOMERS", name, ...content } });
    }
  } catch {
    // A name that is there already, or a store that cannot be read: nothing to bring.
  }
  await again();
}
