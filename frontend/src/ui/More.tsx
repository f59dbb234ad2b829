import { Button } from "antd";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "./format";
import "./states.css";

interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

interface Props {
  pages: Pages;
  shown: number;
  total?: number | null;
}

/** The rest of a list: it comes when one gets there, and a button says that there is more. */
export function More({ pages, shown, total }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const box = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  useEffect(() => {
    const element = box.current;
    if (!element || !hasNextPage || isFetchingNextPage) return;
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && void fetchNextPage(),
      { rootMargin: "300px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (!hasNextPage) return null;
  return (
    <div className="more" ref={box}>
      <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {t("action.more")}
      </Button>
      {total != null && (
        <span className="faint num">
          {t("action.shownOf", { shown: format.number(shown), total: format.number(total) })}
        </span>
      )}
    </div>
  );
}
