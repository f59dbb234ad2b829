import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import en from "../src/i18n/en.json";
import zh from "../src/i18n/zh-CN.json";

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

/** English has a singular of its own where Chinese has none. */
const general = (key: string) => key.replace(/_one$/, "_other");
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort();

const chinese = new Map(flatten(zh));
const english = new Map(flatten(en));

describe("the catalogues", () => {
  it("have the same keys", () => {
    expect([...new Set([...english.keys()].map(general))].sort()).toEqual(
      [...chinese.keys()].sort(),
    );
  });

  it("leave no text empty", () => {
    for (const [key, text] of [...chinese, ...english]) expect(text.trim(), key).not.toBe("");
  });

  it("fill the same places", () => {
    for (const [key, text] of english) {
      if (key.endsWith("_one")) continue;
      expect(placeholders(text), key).toEqual(placeholders(chinese.get(key) ?? ""));
    }
  });

  it("speak the language they are named for", () => {
    for (const [key, text] of english) expect(text, key).not.toMatch(/\p{Script=Han}/u);
  });
});

const root = join(import.meta.dirname, "../src");
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

const spoken = /^(title|label|placeholder|alt|aria-label|description|okText|cancelText)$/;

/** Texts that people would read and that no catalogue holds. */
function untranslated(file: string, text: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isStringLiteralLike(node) && /\p{Script=Han}/u.test(node.getText()))
      found.push(node.text);
    if (
      ts.isJsxAttribute(node) &&
      spoken.test(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      /\p{L}/u.test(node.initializer.text)
    ) {
      found.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("the code", () => {
  it("is really looked at", () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(untranslated("a.tsx", '<p title="Hi">\u4f60\u597d {"x"}</p>')).toEqual([
      "Hi",
      "\u4f60\u597d",
    ]);
  });

  it("holds no text of its own", () => {
    for (const { file, text } of sources) expect(untranslated(file, text), file).toEqual([]);
  });

  it("leaves no text of the catalogues unused", () => {
    const all = sources.map((s) => s.text).join("\n");
    const prefixes = [...all.matchAll(/[`"]([a-zA-Z]+(?:\.[a-zA-Z]+)*\.)\$\{/g)].map(
      (m) => m[1] ?? "",
    );
    const unused = [...chinese.keys()].filter((key) => {
      const name = key.replace(/_other$/, "");
      return !all.includes(`"${name}"`) && !prefixes.some((p) => name.startsWith(p));
    });
    expect(unused).toEqual([]);
  });
});
