import { CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNamesOf } from "../../ui/codeNames";
import { useUsers } from "../../ui/PersonPicker";
import { useFormats } from "../../ui/format";
import { usePriceTiers } from "../purchases/tiers";
import { useSegments } from "./segments";
import { activeFilters, type CustomersSearch } from "./search";

interface Props {
  search: CustomersSearch;
  change: (part: Partial<CustomersSearch>) => void;
  clear: () => void;
}

/** What narrows the list, each part in words and with its own cross. */
export function FilterChips({ search, change, clear }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const users = useUsers();
  const tiers = usePriceTiers(search.priceTierId !== undefined);
  const names = useNamesOf({
    regions: search.regionCode !== undefined,
    industries: search.industryCode !== undefined,
    teams: search.teamId !== undefined,
  });
  const segments = useSegments(search.segmentId !== undefined);
  const active = activeFilters(search).filter((key) => key !== "q");
  if (active.length === 0) return null;

  const tierOf = (id: string) =>
    tiers.data?.items.find((tier) => tier.id === id)?.name ?? id.slice(-6);
  const segmentOf = (id: string) =>
    segments.data?.items.find((segment) => segment.id === id)?.name ?? "…";
  const nameOf = (id: string) =>
    users.data?.items.find((u) => u.id === id)?.displayName ?? id.slice(-6);
  const words = (key: (typeof active)[number]): string => {
    const list = <T,>(values: T[] | undefined, say: (v: T) => string) =>
      (values ?? []).map(say).join(t("list.separator"));
    switch (key) {
      case "status":
        return list(search.status, (v) => t(`status.${v}`));
      case "importance":
        return list(search.importance, (v) => t(`importance.${v}`));
      case "tier":
        return list(search.tier, (v) => t(`tier.${v}`));
      case "sizeClass":
        return list(search.sizeClass, (v) => t(`size.${v}`));
      case "pauseSide":
        return list(search.pauseSide, (v) => t(`side.${v}`));
      case "rfmSegment":
        return list(search.rfmSegment, (v) => t(`classes.segment.${v}`));
      case "lifecycleStage":
        return list(search.lifecycleStage, (v) => t(`classes.stage.${v}`));
      case "attitude":
        return list(search.attitude, (v) => t(`classes.attitude.${v}`));
      case "depth":
        return list(search.depth, format.number);
      case "stage":
        return list(search.stage, (v) => t(`layers.stage.${v}`));
      case "segmentId":
        return list(search.segmentId, segmentOf);
      case "interactionCountFrom":
      case "interactionCountTo":
      case "visitsFrom":
        return format.number(search[key]);
      case "ownerId":
        return list(search.ownerId, nameOf);
      case "regionCode":
        return list(search.regionCode, names.region);
      case "industryCode":
        return list(search.industryCode, names.industry);
      case "teamId":
        return list(search.teamId, names.team);
      case "priceTierId":
        return list(search.priceTierId, tierOf);
      case "pauseCause":
        return list(search.pauseCause, (v) => t(`cause.${v}`));
      case "fromStatus":
        return list(search.fromStatus, (v) =>
          v === "NONE" ? t("portfolio.newcomers") : t(`status.${v}`),
        );
      case "asOf":
      case "fromAsOf":
      case "reEvaluateFrom":
      case "reEvaluateTo":
      case "lastInteractionFrom":
      case "lastInteractionTo":
      case "createdFrom":
      case "createdTo":
      case "nextFollowUpFrom":
      case "nextFollowUpTo":
        return format.date(search[key]);
      case "overdue":
      case "hasPotential":
      case "wonBefore":
      case "gone":
      case "withQuality":
        return search[key] ? t("list.yes") : t("list.no");
      default:
        return list(([] as string[]).concat((search[key] as string | string[]) ?? []), (v) => v);
    }
  };

  return (
    <ul className="filter-chips" aria-label={t("customers.activeFilters")}>
      {active.map((key) => (
        <li key={key}>
          <span className="faint">{t(`filter.${key as FilterKey}`)}</span> {words(key)}
          <button
            type="button"
            aria-label={t("customers.removeFilter", { name: t(`filter.${key as FilterKey}`) })}
            onClick={() => change({ [key]: undefined })}
          >
            <CloseOutlined />
          </button>
        </li>
      ))}
      <li className="filter-clear">
        <Button type="link" size="small" onClick={clear}>
          {t("customers.clearFilters")}
        </Button>
      </li>
    </ul>
  );
}

type FilterKey = Exclude<keyof CustomersSearch, "q" | "view" | "columns" | "sort">;
