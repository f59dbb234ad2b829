import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { EmptyState } from "../../ui/EmptyState";
import { Loaded } from "../../ui/Loaded";
import { More } from "../../ui/More";
import { toQuery, type TrialsSearch } from "./search";
import { TrialTable } from "./TrialTable";

/** The trials that the address asks for, newest first. */
export function TrialList({ search, propose }: { search: TrialsSearch; propose: () => void }) {
  const { t } = useTranslation();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/test-trials",
    { params: { query: { ...toQuery(search), limit: 100, count: true } } },
    byPage,
  );
  return (
    <Loaded query={pages} rows={10}>
      {(data) => {
        const rows = data.pages.flatMap((p) => p.items);
        const total = data.pages[0]?.total ?? rows.length;
        if (rows.length === 0) {
          return (
            <EmptyState
              title={t("trials.none")}
              text={t("trials.noneText")}
              action={
                <Button type="primary" onClick={propose}>
                  {t("trial.new")}
                </Button>
              }
            />
          );
        }
        return (
          <>
            <p className="faint num" role="status">
              {t("trials.count", { count: total })}
            </p>
            <TrialTable trials={rows} />
            <More pages={pages} shown={rows.length} total={total} />
          </>
        );
      }}
    </Loaded>
  );
}
