import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";

/** Somebody who was chosen, by the name that goes with the id. */
export interface Receiver {
  id: string;
  name: string;
}

interface Props {
  personId: string;
  value: Receiver | undefined;
  onChange: (receiver: Receiver | undefined) => void;
  id?: string;
  label?: string;
  status?: "error";
  placeholder?: string;
  allowClear?: boolean;
  "aria-describedby"?: string;
}

/** Who may receive, with the team and how many customers they have already. */
export function ReceiverSelect({ personId, value, onChange, label, ...rest }: Props) {
  const { t } = useTranslation();
  const [q, setQ] = useState("");
  const found = $api.useQuery(
    "get",
    "/api/v1/handovers/previews/{personId}/receivers",
    { params: { path: { personId }, query: { limit: 100, ...(q && { q }) } } },
    { staleTime: 60_000, placeholderData: (before) => before },
  );
  const people = found.data?.items ?? [];
  const options = people.map((one) => ({
    value: one.id,
    label: one.name,
    about: [one.teamName, t("handover.has", { count: one.customers })].filter(Boolean).join(" · "),
  }));
  if (value && !people.some((one) => one.id === value.id))
    options.unshift({ value: value.id, label: value.name, about: "" });
  return (
    <Select
      {...rest}
      aria-label={label}
      className="handover-receiver"
      popupMatchSelectWidth={false}
      showSearch={{ filterOption: false, onSearch: setQ, searchValue: q }}
      value={value?.id}
      loading={found.isPending}
      onChange={(id: string | undefined) => {
        const chosen = options.find((one) => one.value === id);
        setQ("");
        onChange(chosen && { id: chosen.value, name: chosen.label });
      }}
      options={options}
      optionRender={({ data }) => (
        <span className="handover-option">
          {data.label} <span className="faint">{data.about}</span>
        </span>
      )}
    />
  );
}
