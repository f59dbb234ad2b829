import {
  CompressOutlined,
  DownloadOutlined,
  MinusOutlined,
  PlusOutlined,
  PrinterOutlined,
} from "@ant-design/icons";
import { useReactFlow, useStore } from "@xyflow/react";
import { Button, Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../ui/format";
import { calm } from "../../../ui/motion";
import type { ImageKind } from "./exportImage";
import { FIT } from "./MapCanvas";

interface Props {
  download: (kind: ImageKind) => void;
  busy: boolean;
}

/** Prints the map and nothing beside it. */
function printMap(): void {
  const body = document.body;
  body.dataset.print = "map";
  window.addEventListener("afterprint", () => delete body.dataset.print, { once: true });
  window.print();
}

export function MapTools({ download, busy }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const flow = useReactFlow();
  const zoom = useStore((state) => state.transform[2]);
  const duration = calm() ? 0 : 180;
  return (
    <div className="map-tools" role="toolbar" aria-label={t("projects.tools")}>
      <Button
        icon={<MinusOutlined />}
        aria-label={t("projects.zoomOut")}
        title={t("projects.zoomOutKey")}
        onClick={() => void flow.zoomOut({ duration })}
      />
      <span className="num map-zoom" aria-live="polite">
        <span className="visually-hidden">{t("projects.zoom")} </span>
        {format.percent(Math.round(zoom * 100) / 100)}
      </span>
      <Button
        icon={<PlusOutlined />}
        aria-label={t("projects.zoomIn")}
        title={t("projects.zoomInKey")}
        onClick={() => void flow.zoomIn({ duration })}
      />
      <Button
        icon={<CompressOutlined />}
        title={t("projects.fitKey")}
        onClick={() => void flow.fitView({ ...FIT, duration })}
      >
        {t("projects.fit")}
      </Button>
      <span className="grow" />
      <Dropdown
        trigger={["click"]}
        menu={{
          items: [
            { key: "png", label: t("projects.png") },
            { key: "svg", label: t("projects.svg") },
          ],
          onClick: ({ key }) => download(key as ImageKind),
        }}
      >
        <Button icon={<DownloadOutlined />} loading={busy}>
          {t("projects.saveImage")}
        </Button>
      </Dropdown>
      <Button icon={<PrinterOutlined />} onClick={printMap}>
        {t("projects.print")}
      </Button>
    </div>
  );
}
