import { lazy, Suspense, useEffect, useState } from "react";
import { sessionGate } from "../api/session";

const SessionDialog = lazy(() => import("./SessionDialog"));

/** Brings the dialog when a session has ended, and only then. */
export function SessionGuard() {
  const [expired, setExpired] = useState(sessionGate.isExpired);
  useEffect(() => sessionGate.subscribe(setExpired), []);
  return <Suspense fallback={null}>{expired && <SessionDialog />}</Suspense>;
}
