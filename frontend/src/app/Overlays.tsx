import { lazy, Suspense, useEffect } from "react";
import { openOverlay, reopenOverlay, useOverlay } from "./overlays";

const loadPalette = () => import("./CommandPalette");
const loadLog = () => import("../views/customer/QuickLogDialog");
const loadNewCustomer = () => import("../views/customers/NewCustomerDialog");

const CommandPalette = lazy(loadPalette);
const ShortcutsDialog = lazy(() => import("./ShortcutsDialog"));
const PasswordDialog = lazy(() => import("./PasswordDialog"));
const QuickLogDialog = lazy(loadLog);
const NewCustomerDialog = lazy(loadNewCustomer);

/** Fetched once the view stands, so that the first key that opens one loses no letter. */
function useReadyOverlays(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      void loadPalette();
      void loadLog();
      void loadNewCustomer();
    }, 400);
    return () => clearTimeout(timer);
  }, []);
}

export function Overlays() {
  const overlay = useOverlay();
  useReadyOverlays();
  useEffect(reopenOverlay, []);
  const close = () => openOverlay(undefined);
  return (
    <Suspense fallback={null}>
      {overlay?.kind === "palette" && <CommandPalette close={close} />}
      {overlay?.kind === "shortcuts" && <ShortcutsDialog close={close} />}
      {overlay?.kind === "password" && <PasswordDialog close={close} />}
      {overlay?.kind === "log" && <QuickLogDialog customer={overlay.customer} close={close} />}
      {overlay?.kind === "newCustomer" && <NewCustomerDialog name={overlay.name} close={close} />}
    </Suspense>
  );
}
