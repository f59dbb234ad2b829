import { day, many, manyOf } from "../../../app/searchText";
import { deskSearch, type DeskSearch } from "../desk/search";
import { REPORT_KINDS, STANDINGS } from "./ReportDialogs";

/** The filters of the list of reports, named as the service names them. */
export interface ReportsSearch extends DeskSearch {
  customerId?: string[];
  kind?: (typeof REPORT_KINDS)[number][];
  standing?: (typeof STANDINGS)[number][];
  reportedFrom?: string;
  reportedTo?: string;
}

export function reportsSearch(raw: Record<string, unknown>): ReportsSearch {
  return {
    ...deskSearch(raw),
    customerId: many(raw.customerId),
    kind: manyOf(raw.kind, REPORT_KINDS),
    standing: manyOf(raw.standing, STANDINGS),
    reportedFrom: day(raw.reportedFrom),
    reportedTo: day(raw.reportedTo),
  };
}
