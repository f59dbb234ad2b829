import { $api } from "../api/client";

/** The names of codes and teams that stand in an address, asked for only where one stands there. */
export function useNamesOf(wanted: { regions: boolean; industries: boolean; teams: boolean }) {
  const fixed = { staleTime: Infinity };
  const regions = $api.useQuery(
    "get",
    "/api/v1/regions",
    {},
    { ...fixed, enabled: wanted.regions },
  );
  const industries = $api.useQuery(
    "get",
    "/api/v1/industries",
    {},
    { ...fixed, enabled: wanted.industries },
  );
  const teams = $api.useQuery("get", "/api/v1/teams", {}, { enabled: wanted.teams });
  const codes = (list: { code: string; name: string }[] | undefined) => (code: string) =>
    list?.find((c) => c.code === code)?.name ?? code;
  return {
    region: codes(regions.data?.items),
    industry: codes(industries.data?.items),
    team: (id: string) => teams.data?.items.find((t) => t.id === id)?.name ?? id.slice(-6),
  };
}
