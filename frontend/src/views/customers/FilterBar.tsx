import { FilterOutlined } from "@ant-design/icons";
import { Button, Popover, Select } from "antd";
import { useTranslation } from "react-i18next";
import { STATUSES, TIERS } from "../../api/types";
import { useUsers } from "../../ui/PersonPicker";
import { StatusTag } from "../../ui/StatusTag";
import { MoreFilters } from "./MoreFilters";
import type { CustomersSearch } from "./search";

interface Props {
  search: CustomersSearch;
  change: (part: Partial<CustomersSearch>) => void;
}

export function FilterBar({ search, change }: Props) {
  const { t } = useTranslation();
  const users = useUsers();
  const orNone = <T,>(list: T[]) => (list.length > 0 ? list : undefined);
  return (
    <div className="filters">
      <Select
        mode="multiple"
        className="filter"
        maxTagCount={0}
        maxTagPlaceholder={(tags) => t("customers.chosen", { count: tags.length })}
        popupMatchSelectWidth={false}
        aria-label={t("field.status")}
        placeholder={t("field.status")}
        value={search.status ?? []}
        onChange={(status) => change({ status: orNone(status) })}
        options={STATUSES.map((s) => ({ value: s, label: <StatusTag status={s} /> }))}
      />
      <Select
        mode="multiple"
        className="filter"
        maxTagCount={0}
        maxTagPlaceholder={(tags) => t("customers.chosen", { count: tags.length })}
        popupMatchSelectWidth={false}
        aria-label={t("field.tier")}
        placeholder={t("field.tier")}
        value={search.tier ?? []}
        onChange={(tier) => change({ tier: orNone(tier) })}
        options={TIERS.map((v) => ({ value: v, label: t(`tier.${v}`) }))}
      />
      <Select
        mode="multiple"
        className="filter"
        maxTagCount={0}
        maxTagPlaceholder={(tags) => t("customers.chosen", { count: tags.length })}
        popupMatchSelectWidth={false}
        showSearch={{ optionFilterProp: "label" }}
        aria-label={t("field.owner")}
        placeholder={t("field.owner")}
        value={search.ownerId ?? []}
        onChange={(ownerId) => change({ ownerId: orNone(ownerId) })}
        options={(users.data?.items ?? []).map((u) => ({ value: u.id, label: u.displayName }))}
      />
      <Popover
        trigger="click"
        placement="bottomLeft"
        content={<MoreFilters search={search} change={change} />}
      >
        <Button icon={<FilterOutlined />}>{t("customers.moreFilters")}</Button>
      </Popover>
    </div>
  );
}
