import i18next from "i18next";
import { initReactI18next } from "react-i18next";

export const LOCALES = ["zh-CN", "en"] as const;
export type Locale = (typeof LOCALES)[number];

const STORED = "gengke.locale";

const catalogues: Record<Locale, () => Promise<{ default: object }>> = {
  "zh-CN": () => import("./zh-CN.json"),
  en: () => import("./en.json"),
};

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

/** The language chosen on this machine; Chinese first. */
export function storedLocale(): Locale | undefined {
  const stored = localStorage.getItem(STORED);
  return isLocale(stored) ? stored : undefined;
}

export async function speakLocale(locale: Locale): Promise<void> {
  if (!i18next.hasResourceBundle(locale, "translation")) {
    const catalogue = await catalogues[locale]();
    i18next.addResourceBundle(locale, "translation", catalogue.default);
  }
  await i18next.changeLanguage(locale);
  localStorage.setItem(STORED, locale);
  document.documentElement.lang = locale;
}

export async function startI18n(locale: Locale = storedLocale() ?? "zh-CN"): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speakLocale(locale);
}

export function currentLocale(): Locale {
  return isLocale(i18next.resolvedLanguage) ? i18next.resolvedLanguage : "zh-CN";
}

export { i18next };
