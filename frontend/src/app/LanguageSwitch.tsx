import { useTranslation } from "react-i18next";
import { LOCALES, speakLocale, type Locale } from "../i18n";
import "./shell.css";

/** Each language is named in itself, so that it is found by those who read no other. */
const names: Record<Locale, { short: string; full: string }> = {
  "zh-CN": { short: "\u4e2d", full: "\u4e2d\u6587" },
  en: { short: "En", full: "English" },
};

export function LanguageSwitch() {
  const { i18n, t } = useTranslation();
  return (
    <div className="language" role="group" aria-label={t("language.label")}>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          title={names[locale].full}
          aria-pressed={i18n.resolvedLanguage === locale}
          onClick={() => void speakLocale(locale)}
        >
          {names[locale].short}
          <span className="visually-hidden">{` ${names[locale].full}`}</span>
        </button>
      ))}
    </div>
  );
}
