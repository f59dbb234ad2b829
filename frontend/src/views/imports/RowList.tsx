import { getRouteApi } from "@tanstack/react-router";
import { Segmented, Select } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { Import } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { More } from "../../ui/More";
import { useNarrow } from "../../ui/narrow";
import { countOf, kindsOf, queryOf } from "./rowKinds";
import { RowTable } from "./RowTable";
import type { Kind } from "./search";

const route = getRouteApi("/signed-in/imports/$id");

/** The rows of an import by what becomes of them, a page at a time. */
export function RowList({ job }: { job: Import }) {
  const { t } = useTranslation();
  const format = useFormats();
  const narrow = useNarrow();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { kinds, first } = kindsOf(job);
  const kind = search.rows && kinds.includes(search.rows) ? search.rows : first;
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/imports/{id}/rows",
    { params: { path: { id: job.id }, query: { ...queryOf(kind), limit: 50 } } },
    byPage,
  );
  const options = kinds.map((value) => {
    const count = countOf(job, value);
    const words = t(`imports.kind.${value}`);
    return { value, label: count === undefined ? words : `${words} ${format.number(count)}` };
  });
  const choose = (rows: Kind) => void navigate({ search: { ...search, rows }, replace: true });
  return (
    <section className="stack" aria-label={t("imports.rowsTitle")}>
      <div className="row-kinds">
        {narrow ? (
          <Select
            aria-label={t("imports.which")}
            className="grow"
            value={kind}
            onChange={choose}
            options={options}
          />
        ) : (
          <Segmented
            aria-label={t("imports.which")}
            value={kind}
            onChange={choose}
            options={options}
          />
        )}
      </div>
      <Loaded query={pages} rows={5}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.items);
          return rows.length === 0 ? (
            <p className="soft">{t("imports.noRows")}</p>
          ) : (
            <>
              <RowTable rows={rows} job={job} />
              <More pages={pages} shown={rows.length} total={countOf(job, kind)} />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
