import { SearchOutlined } from "@ant-design/icons";
import { Input } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { belongsToInputMethod } from "../../ui/ime";

const WAIT_MS = 220;

interface Props {
  value: string | undefined;
  /** What is searched, where it is not customers. */
  label?: string;
  hint?: string;
  onChange: (q: string | undefined) => void;
}

/** Searches while one types, but not the letters that an input method still composes. */
export function SearchBox({ value, label, hint, onChange }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(value ?? "");
  const [composing, setComposing] = useState(false);
  const [seen, setSeen] = useState(value);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  // The address changed from elsewhere: a saved view, a chip, the back button.
  if (value !== seen) {
    setSeen(value);
    setText(value ?? "");
  }
  useEffect(() => {
    const wanted = text.trim() || undefined;
    if (composing || wanted === value) return;
    const timer = setTimeout(() => {
      setSeen(wanted);
      latest.current(wanted);
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [text, composing, value]);

  return (
    <Input
      data-view-search=""
      className="search-box"
      type="search"
      allowClear
      prefix={<SearchOutlined />}
      aria-label={label ?? t("customers.search")}
      placeholder={hint ?? t("customers.searchHint")}
      value={text}
      onChange={(e) => setText(e.target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
      onKeyDown={(e) => {
        if (e.key === "Escape" && !belongsToInputMethod(e)) e.currentTarget.blur();
      }}
    />
  );
}
