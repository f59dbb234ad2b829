import { DeleteOutlined } from "@ant-design/icons";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { currentLocale } from "../../i18n";
import { FormErrors } from "../../ui/FormErrors";
import { belongsToInputMethod } from "../../ui/ime";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";

export interface TwoTexts {
  textZh: string;
  textEn: string;
}

interface Item extends TwoTexts {
  id: string;
  active: boolean;
}

interface Props<T extends Item> {
  items: T[];
  /** Lines that the product fills itself and nobody edits. */
  fixed?: (item: T) => boolean;
  add: (texts: TwoTexts) => Promise<void>;
  change: (id: string, change: Partial<TwoTexts> & { active?: boolean }) => Promise<void>;
}

/** An ordered list of sentences in two languages, edited where they stand in the one that is read. */
export function TextList<T extends Item>({ items, fixed, add, change }: Props<T>) {
  const { t } = useTranslation();
  const [texts, setTexts] = useState<TwoTexts>({ textZh: "", textEn: "" });
  const mine = currentLocale() === "zh-CN" ? "textZh" : "textEn";
  const adding = useSubmit(async () => {
    const { textZh, textEn } = texts;
    // Who writes one language only is understood in both.
    await add({ textZh: (textZh || textEn).trim(), textEn: (textEn || textZh).trim() });
    setTexts({ textZh: "", textEn: "" });
  });
  const editing = useSubmit(async (item: T, text: string) => {
    if (text.trim() !== "" && text.trim() !== item[mine]) {
      await change(item.id, { [mine]: text.trim() });
    }
  });
  const removing = useSubmit(async (item: T) => {
    await change(item.id, { active: false });
    toast(t("settings.removed"), { undo: () => change(item.id, { active: true }) });
  });
  return (
    <div className="stack text-list">
      <FormErrors messages={[...adding.rest, ...editing.rest, ...removing.rest]} />
      <ol>
        {items
          .filter((item) => item.active)
          .map((item, i) => (
            <li key={item.id}>
              {fixed?.(item) ? (
                <span className="grow soft">{item[mine]}</span>
              ) : (
                <>
                  <Input.TextArea
                    key={mine + item[mine]}
                    variant="underlined"
                    autoSize
                    className="grow"
                    aria-label={t("settings.line", { number: i + 1 })}
                    defaultValue={item[mine]}
                    onPressEnter={(e) => {
                      if (belongsToInputMethod(e)) return;
                      e.preventDefault();
                      e.currentTarget.blur();
                    }}
                    onBlur={(e) => void editing.submit(item, e.target.value)}
                  />
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={t("settings.remove", { name: item[mine] })}
                    onClick={() => void removing.submit(item)}
                  />
                </>
              )}
            </li>
          ))}
      </ol>
      <form
        className="row"
        onSubmit={(e) => {
          e.preventDefault();
          void adding.submit();
        }}
      >
        {(["textZh", "textEn"] as const).map((key) => (
          <Input
            key={key}
            className="new-text"
            aria-label={t(`settings.${key}`)}
            placeholder={t(`settings.${key}`)}
            value={texts[key]}
            onChange={(e) => setTexts({ ...texts, [key]: e.target.value })}
          />
        ))}
        <Button
          htmlType="submit"
          loading={adding.busy}
          disabled={!texts.textZh.trim() && !texts.textEn.trim()}
        >
          {t("action.add")}
        </Button>
      </form>
    </div>
  );
}
