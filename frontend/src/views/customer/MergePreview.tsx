import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Customer } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { StatusTag } from "../../ui/StatusTag";

interface Props {
  customer: Customer;
  otherId: string;
  survivorId: string;
  choose: (id: string) => void;
}

/** Both records side by side; the one that is chosen keeps its master data. */
export function MergePreview({ customer, otherId, survivorId, choose }: Props) {
  const { t } = useTranslation();
  const query = $api.useQuery(
    "get",
    "/api/v1/customers/{id}",
    { params: { path: { id: otherId } } },
    { placeholderData: undefined },
  );
  return (
    <Loaded query={query} rows={5}>
      {(other) => (
        <fieldset className="merge-pair">
          <legend>{t("merge.which")}</legend>
          {[customer, other].map((one) => (
            <Side
              key={one.id}
              customer={one}
              survives={one.id === survivorId}
              choose={() => choose(one.id)}
            />
          ))}
        </fieldset>
      )}
    </Loaded>
  );
}

interface SideProps {
  customer: Customer;
  survives: boolean;
  choose: () => void;
}

function Side({ customer, survives, choose }: SideProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const facts = [
    ["owner", customer.ownerName ?? t("customer.pool")],
    ["team", customer.teamName],
    ["region", customer.regionName],
    ["creditCode", customer.creditCode],
    ["lastInteractionAt", format.date(customer.lastInteractionAt)],
    ["nextFollowUpOn", format.date(customer.nextFollowUpOn)],
  ] as const;
  return (
    <label className="merge-side" data-survives={survives || undefined}>
      <span className="row">
        <input type="radio" name="survivor" checked={survives} onChange={choose} />
        <strong className="grow">{customer.name}</strong>
        <Pill tone={survives ? "strong" : "warn"}>
          {survives ? t("merge.survives") : t("merge.goes")}
        </Pill>
      </span>
      <span>
        <StatusTag status={customer.status} />
      </span>
      <span className="merge-facts">
        {facts.map(([key, value]) => (
          <span key={key}>
            <span className="faint">{t(`field.${key}`)}</span>
            <span className="num">{value ?? "–"}</span>
          </span>
        ))}
        <span>
          <span className="faint">{t("merge.interactions")}</span>
          <span className="num">{format.number(customer.interactionCount)}</span>
        </span>
      </span>
    </label>
  );
}
