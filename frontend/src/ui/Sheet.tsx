import { Drawer } from "antd";
import type { ReactNode } from "react";

interface Props {
  title: string | undefined;
  close: () => void;
  children: ReactNode;
}

/** On a phone what was chosen comes up from below. */
export default function Sheet({ title, close, children }: Props) {
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
