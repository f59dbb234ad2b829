import { useSuspenseQuery } from "@tanstack/react-query";
import { $api, api, etags } from "../api/client";
import { sessionGate } from "../api/session";
import type { Me } from "../api/types";
import { draftsOf, forgetDrafts } from "../ui/draft";
import { queryClient } from "./queryClient";

export const meQuery = $api.queryOptions("get", "/api/v1/me", {}, { staleTime: 5 * 60_000 });

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** Who is signed in, or an ApiError with status 401. */
export async function whoAmI(): Promise<Me> {
  const me = await queryClient.ensureQueryData(meQuery);
  draftsOf(me.id);
  sessionGate.armed = true;
  return me;
}

export async function signIn(username: string, password: string): Promise<void> {
  await api.POST("/api/v1/auth/session", { body: { username, password } });
}

/** Leaves nothing of the person behind on this machine. */
export async function signOut(): Promise<void> {
  await api.DELETE("/api/v1/auth/session", {});
  sessionGate.armed = false;
  forgetDrafts();
  etags.clear();
  queryClient.clear();
}
