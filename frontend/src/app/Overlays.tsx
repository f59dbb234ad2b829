import { lazy, Suspense } from "react";
import { openOverlay, useOverlay } from "./overlays";

const CommandPalette = lazy(() => import("./CommandPalette"));
const ShortcutsDialog = lazy(() => import("./ShortcutsDialog"));
const QuickLogDialog = lazy(() => import("../views/customer/QuickLogDialog"));
const NewCustomerDialog = lazy(() => import("../views/customers/NewCustomerDialog"));

export function Overlays() {
  const overlay = useOverlay();
  const close = () => openOverlay(undefined);
  return (
    <Suspense fallback={null}>
      {overlay?.kind === "palette" && <CommandPalette close={close} />}
      {overlay?.kind === "shortcuts" && <ShortcutsDialog close={close} />}
      {overlay?.kind === "log" && <QuickLogDialog customer={overlay.customer} close={close} />}
      {overlay?.kind === "newCustomer" && <NewCustomerDialog name={overlay.name} close={close} />}
    </Suspense>
  );
}
