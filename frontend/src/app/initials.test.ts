import { expect, it } from "vitest";
import { initialsOf } from "./initials";

it("makes two letters of a name", () => {
  expect(["李伟", "张建华", "欧阳建华", "系统管理员", "Ann Lee", "Bob"].map(initialsOf)).toEqual([
    "李伟",
    "建华",
    "建华",
    "系统",
    "AL",
    "Bo",
  ]);
});
