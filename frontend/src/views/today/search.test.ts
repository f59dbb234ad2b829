import { expect, it } from "vitest";
import { stringifySearch } from "../../app/searchText";
import { todaySearch } from "./search";

it("keeps the form that is being typed in the address", () => {
  const search = todaySearch({ plan: "p1", form: "complete" });
  expect(stringifySearch({ ...search })).toBe("?plan=p1&form=complete");
  expect(stringifySearch({ ...todaySearch({ segmentId: "a" }) })).toBe("?segmentId=a");
  expect(todaySearch({ form: "nonsense" }).form).toBeUndefined();
});
