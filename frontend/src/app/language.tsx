import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import dayjs from "dayjs";
import "dayjs/locale/zh-cn";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { speak } from "../api/client";
import { queryClient } from "./queryClient";
import { isLocale, type Locale } from "../i18n";

const antdLocales = { "zh-CN": zhCN, en: enUS } as const;
const dayjsLocales = { "zh-CN": "zh-cn", en: "en" } as const;

/** One switch: texts, the component library, dates, `<html lang>` and what the service answers. */
export function useLanguage() {
  const { i18n, t } = useTranslation();
  const locale: Locale = isLocale(i18n.resolvedLanguage) ? i18n.resolvedLanguage : "zh-CN";
  dayjs.locale(dayjsLocales[locale]);
  speak(locale);
  const before = useRef(locale);
  useEffect(() => {
    // The service tells in words too, above all what is wrong: those of the former language are asked for anew.
    // What is under way is stopped first: a query without an answer would otherwise wait for the one of the former language.
    if (before.current !== locale)
      void queryClient.cancelQueries().then(() => queryClient.invalidateQueries());
    before.current = locale;
  }, [locale]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = t("app.name");
  }, [locale, t]);
  return { locale, antdLocale: antdLocales[locale] };
}
