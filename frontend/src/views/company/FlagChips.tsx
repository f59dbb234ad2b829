import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Pill } from "../../ui/Pill";

interface Props {
  /** What is asked for beside the filters that are shown, in words. */
  chips: { words: string; clear: () => void }[];
}

/** What a figure asked for and no filter shows, so that it can be seen and taken away. */
export function FlagChips({ chips }: Props) {
  const { t } = useTranslation();
  if (chips.length === 0) return null;
  return (
    <p className="row company-chips">
      {chips.map((chip) => (
        <span key={chip.words} className="row">
          <Pill>{chip.words}</Pill>
          <Button
            size="small"
            type="text"
            aria-label={t("company.clear", { what: chip.words })}
            onClick={chip.clear}
          >
            {t("company.any")}
          </Button>
        </span>
      ))}
    </p>
  );
}
