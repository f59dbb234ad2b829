import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { useMe } from "../../app/me";
import { leads, seesAll } from "../../app/permissions";
import { useUsers } from "../../ui/PersonPicker";
import type { PortfolioSearch } from "./search";

export function useTeams() {
  return $api.useQuery(
    "get",
    "/api/v1/teams",
    { params: { query: { led: true } } },
    { enabled: leads(useMe()), staleTime: 5 * 60_000 },
  );
}

/** Whose base it is, in words. */
export function useScopeName(search: PortfolioSearch): string {
  const { t } = useTranslation();
  const me = useMe();
  const users = useUsers();
  const teams = useTeams();
  if (search.teamId) return teams.data?.items.find((x) => x.id === search.teamId)?.name ?? "";
  if (search.ownerId === me.id) return me.displayName;
  if (search.ownerId) {
    return users.data?.items.find((u) => u.id === search.ownerId)?.displayName ?? "";
  }
  return seesAll(me) ? t("portfolio.scope.company") : t("portfolio.scope.all");
}
