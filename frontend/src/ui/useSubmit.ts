import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem, statusOf, toFieldErrors, type FieldErrors } from "../api/problem";

const NOTHING: FieldErrors = { fields: [], rest: [] };

/**
 * Runs the action of a form. What the service refuses comes back beside the fields it belongs to
 * (`errorOf("pause", "cause")`); the rest stands in `rest`. Nothing that was typed is touched.
 * What is `missing` by path, in words, keeps the action back; it is said once somebody tried.
 */
export function useSubmit<A extends unknown[], R>(
  action: (...args: A) => Promise<R>,
  fields: readonly string[] = [],
  missing: Partial<Record<string, string>> = {},
) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FieldErrors>(NOTHING);
  const [error, setError] = useState<unknown>();
  const [tried, setTried] = useState(false);

  const submit = async (...args: A): Promise<R | undefined> => {
    setErrors(NOTHING);
    setError(undefined);
    setTried(true);
    if (Object.values(missing).some((words) => words !== undefined)) return undefined;
    setBusy(true);
    try {
      return await action(...args);
    } catch (caught) {
      setError(caught);
      const problem = asProblem(caught);
      const words = statusOf(caught) === 0 ? t("error.unreachable") : t("error.unexpected");
      setErrors(
        problem
          ? toFieldErrors(problem, (path) => fields.includes(path.join("/")))
          : { fields: [], rest: [words] },
      );
      return undefined;
    } finally {
      setBusy(false);
    }
  };

  const errorOf = (...path: (string | number)[]) =>
    (tried ? missing[path.join("/")] : undefined) ??
    errors.fields.find((f) => f.name.join("/") === path.join("/"))?.errors.join(" ");

  /** Forgets what was refused: something else is tried now. */
  const reset = () => {
    setErrors(NOTHING);
    setError(undefined);
  };

  return { submit, busy, errorOf, rest: errors.rest, error, reset };
}
