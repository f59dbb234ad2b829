import { Link } from "@tanstack/react-router";
import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import type { DuplicateMatch } from "../../api/types";

interface Props {
  hits: DuplicateMatch[];
  different: () => void;
  close: () => void;
}

/** Refused because it may be there already: shows the match, and lets a person decide. */
export function DuplicateNote({ hits, different, close }: Props) {
  const { t } = useTranslation();
  return (
    <Alert
      type="warning"
      showIcon
      title={t("newCustomer.duplicate")}
      description={
        <div className="stack" style={{ gap: 8 }}>
          <ul>
            {hits.map((hit) => (
              <li key={hit.id ?? hit.name}>
                {hit.id && !hit.masked ? (
                  <Link to="/customers/$id" params={{ id: hit.id }} search={{}} onClick={close}>
                    {hit.name}
                  </Link>
                ) : (
                  hit.name
                )}
                {hit.ownerName && <span className="faint"> · {hit.ownerName}</span>}
              </li>
            ))}
          </ul>
          <Button size="small" style={{ alignSelf: "start" }} onClick={different}>
            {t("newCustomer.different")}
          </Button>
        </div>
      }
    />
  );
}
