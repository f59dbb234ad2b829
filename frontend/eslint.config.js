import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

// Every text that people read comes from the message catalogues.
const untranslated = [
  {
    selector: "JSXText[value=/[\\p{L}]/u]",
    message: "Put the text into src/i18n and use t().",
  },
  {
    selector:
      "JSXAttribute[name.name=/^(title|label|placeholder|alt|aria-label|description|okText|cancelText|addonBefore|addonAfter)$/] > Literal[value=/[\\p{L}]/u]",
    message: "Put the text into src/i18n and use t().",
  },
];

export default tseslint.config(
  { ignores: ["dist", "src/api/schema.d.ts", "playwright-report", "test-results"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}"],
    languageOptions: { globals: globals.browser },
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "no-restricted-syntax": ["error", ...untranslated],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["*.{js,ts}", "e2e/**/*.ts", "tests/**/*.ts"],
    languageOptions: { globals: globals.node },
  },
);
