import { Drawer } from "antd";
import type { ReactNode } from "react";

interface Props {
  title: string | undefined;
  close: () => void;
  children: ReactNode;
}

/** On a phone the chosen plan comes up from below. */
export default function PlanSheet({ title, close, children }: Props) {
  return (
    <Drawer
      open={title !== undefined}
      placement="bottom"
      size="92%"
      title={title}
      onClose={close}
      destroyOnHidden
    >
      {children}
    </Drawer>
  );
}
