import { DeleteOutlined } from "@ant-design/icons";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormErrors } from "../../ui/FormErrors";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";

interface Item {
  id: string;
  text: string;
}

interface Props<T extends Item> {
  items: T[];
  /** Lines that the product fills itself and nobody edits. */
  fixed?: (item: T) => boolean;
  add: (text: string) => Promise<void>;
  change: (id: string, text: string) => Promise<void>;
  remove: (id: string) => Promise<void>;
}

/** An ordered list of sentences that are edited where they stand. */
export function TextList<T extends Item>({ items, fixed, add, change, remove }: Props<T>) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const adding = useSubmit(async () => {
    await add(text.trim());
    setText("");
  });
  const editing = useSubmit(async (item: T, next: string) => {
    if (next.trim() !== "" && next.trim() !== item.text) await change(item.id, next.trim());
  });
  const removing = useSubmit(async (item: T) => {
    await remove(item.id);
    toast(t("settings.removed"), { undo: () => void add(item.text) });
  });
  return (
    <div className="stack text-list">
      <FormErrors messages={[...adding.rest, ...editing.rest, ...removing.rest]} />
      <ol>
        {items.map((item, i) => (
          <li key={item.id}>
            {fixed?.(item) ? (
              <span className="grow soft">{item.text}</span>
            ) : (
              <>
                <Input
                  variant="underlined"
                  className="grow"
                  aria-label={t("settings.line", { number: i + 1 })}
                  defaultValue={item.text}
                  onBlur={(e) => void editing.submit(item, e.target.value)}
                />
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t("settings.remove", { name: item.text })}
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
        <Input
          className="grow"
          aria-label={t("settings.newLine")}
          placeholder={t("settings.newLine")}
          value={text}
          onChange={(e) => setText(e.target.value)}
        />
        <Button htmlType="submit" loading={adding.busy} disabled={text.trim() === ""}>
          {t("action.add")}
        </Button>
      </form>
    </div>
  );
}
