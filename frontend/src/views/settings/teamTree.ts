import type { Team } from "../../api/types";

export interface TeamNode {
  key: string;
  title: string;
  children: TeamNode[];
}

/** The flat list as a tree; a team whose parent one may not see stands at the top. */
export function toTree(teams: Team[]): TeamNode[] {
  const nodes = new Map(
    teams.map((t) => [t.id, { key: t.id, title: t.name, children: [] as TeamNode[] }]),
  );
  const roots: TeamNode[] = [];
  for (const team of teams) {
    const node = nodes.get(team.id)!;
    const parent = team.parentId ? nodes.get(team.parentId) : undefined;
    (parent ? parent.children : roots).push(node);
  }
  return roots;
}
