import { expect, test } from "vitest";
import type { Me } from "../api/types";
import { destinations, isFor } from "./navigation";

const admin = { permissions: ["settings:read", "settings:write", "people:read"] } as unknown as Me;
const rep = {
  permissions: ["customers:read", "portfolio:read", "classifications:read", "trials:read"],
} as unknown as Me;

test("an administrator has nothing to see among customers", () => {
  for (const path of [
    "/customers",
    "/customers/1",
    "/today",
    "/contacts",
    "/portfolio",
    "/follow-up-plans",
    "/test-trials",
    "/test-trials/1",
    "/competitors",
    "/competitors/1",
    "/incumbencies",
    "/partners",
    "/partners/1",
    "/deal-registrations",
    "/classifications",
    "/classifications/abc/customers",
  ]) {
    expect(isFor(admin, path), path).toBe(false);
    expect(isFor(rep, path), path).toBe(true);
  }
  expect(isFor(admin, "/settings/audit")).toBe(true);
  expect(isFor(admin, "/no-such-page")).toBe(true);
  expect(
    destinations({ ...admin, permissions: [...admin.permissions, "team:oversee"] }).map(
      (d) => d.to,
    ),
  ).toEqual(["/team", "/settings"]);
  expect(destinations(admin).map((d) => d.to)).toEqual(["/settings"]);
});

test("who leads nobody comes to their own reviews", () => {
  const team = (me: Me) => destinations(me).find((d) => d.to === "/team")?.text;
  expect(team(rep)).toBe("nav.reviews");
  expect(team({ ...rep, permissions: [...rep.permissions, "team:oversee"] })).toBe("nav.team");
  expect(isFor(rep, "/team/reviews")).toBe(true);
  expect(isFor(admin, "/team/reviews")).toBe(false);
});
