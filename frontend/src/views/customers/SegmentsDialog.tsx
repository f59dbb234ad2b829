import { DeleteOutlined, EditOutlined } from "@ant-design/icons";
import { Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../app/me";
import { FormErrors } from "../../ui/FormErrors";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { listOf, type CustomersSearch } from "./search";
import SegmentDialog from "./SegmentDialog";
import { removeSegment, useSegments, type Segment } from "./segments";
import "../classes/classes.css";

interface Props {
  open: (search: CustomersSearch) => void;
  close: () => void;
}

/** One's own segments to change and remove; those of colleagues to use. */
export default function SegmentsDialog({ open, close }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const query = useSegments();
  const [changing, setChanging] = useState<Segment>();
  const form = useSubmit(async (segment: Segment) => {
    await removeSegment(segment.id);
    toast(t("segments.removed"));
  });
  return (
    <Modal open title={t("segments.manage")} footer={null} onCancel={close} width={520}>
      <FormErrors messages={form.rest} />
      <Loaded query={query} rows={4}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="soft">{t("segments.none")}</p>
          ) : (
            <ul className="segment-list">
              {items.map((segment) => (
                <li key={segment.id} className="row">
                  <span className="grow">
                    <Button
                      type="link"
                      size="small"
                      aria-label={t("segments.open", { name: segment.name })}
                      onClick={() => {
                        close();
                        open(listOf(segment.list));
                      }}
                    >
                      {segment.name}
                    </Button>
                    {segment.description && <p className="faint">{segment.description}</p>}
                  </span>
                  <Pill>
                    {t(segment.kind === "LIVE" ? "segments.isLive" : "segments.isStatic")}
                  </Pill>
                  {segment.shared && <Pill>{t("segments.shared")}</Pill>}
                  {segment.ownerId === me.id ? (
                    <>
                      <Button
                        type="text"
                        icon={<EditOutlined />}
                        aria-label={t("segments.rename", { name: segment.name })}
                        onClick={() => setChanging(segment)}
                      />
                      <Button
                        type="text"
                        icon={<DeleteOutlined />}
                        aria-label={t("segments.remove", { name: segment.name })}
                        loading={form.busy}
                        onClick={() => void form.submit(segment)}
                      />
                    </>
                  ) : (
                    <span className="faint">{segment.ownerName}</span>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {changing && <SegmentDialog segment={changing} close={() => setChanging(undefined)} />}
    </Modal>
  );
}
