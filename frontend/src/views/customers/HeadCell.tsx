import { CaretDownOutlined, CaretUpOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { SORTS, type ColumnKey } from "./columns";

interface Props {
  column: ColumnKey;
  sort: string | undefined;
  onSort: (sort: string | undefined) => void;
}

export function HeadCell({ column, sort, onSort }: Props) {
  const { t } = useTranslation();
  const by = SORTS[column];
  const label = t(`field.${column}`);
  if (!by) return <th scope="col">{label}</th>;
  const up = sort === by;
  const down = sort === `-${by}`;
  return (
    <th scope="col" aria-sort={up ? "ascending" : down ? "descending" : undefined}>
      <button
        type="button"
        className="sort"
        onClick={() => onSort(up ? `-${by}` : down ? undefined : by)}
      >
        {label}
        {up && <CaretUpOutlined />}
        {down && <CaretDownOutlined />}
      </button>
    </th>
  );
}
