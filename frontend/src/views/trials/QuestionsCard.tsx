import { Button, Input } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { DayPicker } from "../../ui/DayPicker";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { useSubmit } from "../../ui/useSubmit";
import { refreshTrials } from "./refresh";
import type { Trial } from "./stageDraft";

type Question = Schemas["TrialQuestion"];

/** What the decision maker asks, and what we answered. */
export function QuestionsCard({ trial }: { trial: Trial }) {
  const { t } = useTranslation();
  const format = useFormats();
  const [form, setForm] = useState<{ question?: Question }>();
  const query = $api.useQuery("get", "/api/v1/test-trials/{id}/questions", {
    params: { path: { id: trial.id } },
  });
  return (
    <section className="card" aria-labelledby="questions">
      <div className="card-head">
        <h2 id="questions">{t("trial.questions")}</h2>
        {trial.writable && <Button onClick={() => setForm({})}>{t("trial.addQuestion")}</Button>}
      </div>
      <Loaded query={query} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="faint">{t("trial.noQuestions")}</p>
          ) : (
            <ul className="findings">
              {items.map((one) => (
                <li key={one.id}>
                  <p className="row">
                    <strong className="prose">{one.question}</strong>
                    <span className="faint num">{format.shortDate(one.askedOn)}</span>
                    {trial.writable && (
                      <Button size="small" type="text" onClick={() => setForm({ question: one })}>
                        {one.answer ? t("action.edit") : t("trial.answerIt")}
                      </Button>
                    )}
                  </p>
                  {one.answer ? (
                    <p className="prose">
                      {one.answer}{" "}
                      <span className="faint num">{format.shortDate(one.answeredOn)}</span>
                    </p>
                  ) : (
                    <Pill tone="warn">{t("trial.unanswered")}</Pill>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {form && (
        <QuestionDialog trial={trial} question={form.question} close={() => setForm(undefined)} />
      )}
    </section>
  );
}

interface DialogProps {
  trial: Trial;
  question?: Question;
  close: () => void;
}

function QuestionDialog({ trial, question, close }: DialogProps) {
  const { t } = useTranslation();
  const [value, setValue] = useState({
    question: question?.question ?? "",
    askedOn: question?.askedOn,
    answer: question?.answer ?? "",
    answeredOn: question?.answeredOn ?? null,
  });
  const update = (part: Partial<typeof value>) => setValue((old) => ({ ...old, ...part }));
  const form = useSubmit(
    async () => {
      const answer = value.answer.trim() || null;
      const body = { ...value, answer, answeredOn: answer ? value.answeredOn : null };
      if (question) {
        await api.PATCH("/api/v1/test-trials/{id}/questions/{questionId}", {
          params: {
            path: { id: trial.id, questionId: question.id },
            header: { "If-Match": `"${question.version}"` },
          },
          body,
        });
      } else {
        await api.POST("/api/v1/test-trials/{id}/questions", {
          params: { path: { id: trial.id } },
          body,
        });
      }
      close();
      await refreshTrials();
    },
    ["question", "askedOn", "answer", "answeredOn"],
    {
      question: value.question.trim() ? undefined : t("needs.missing"),
    },
  );
  return (
    <FormDialog
      title={question ? t("trial.editQuestion") : t("trial.addQuestion")}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
    >
      {(["question", "answer"] as const).map((name) => (
        <Field
          key={name}
          label={t(`trial.field.${name === "answer" ? "ourAnswer" : "question"}`)}
          error={form.errorOf(name)}
          required={name === "question"}
        >
          {(props) => (
            <Input.TextArea
              {...props}
              autoFocus={name === (question ? "answer" : "question")}
              autoSize={{ minRows: 2, maxRows: 8 }}
              value={value[name]}
              onChange={(e) => update({ [name]: e.target.value })}
            />
          )}
        </Field>
      ))}
      <div className="fields-2">
        {(["askedOn", "answeredOn"] as const).map((name) => (
          <Field key={name} label={t(`trial.field.${name}`)} error={form.errorOf(name)}>
            {(props) => (
              <DayPicker
                {...props}
                maxDate={dayjs()}
                placeholder={t("statusChange.today")}
                value={value[name]}
                onChange={(d) => update({ [name]: d })}
              />
            )}
          </Field>
        ))}
      </div>
    </FormDialog>
  );
}
