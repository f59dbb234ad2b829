import { api } from "../../api/client";
import { refreshTrials } from "./refresh";
import type { Stage } from "./search";

/** The step to this stage was a mistake: the service refuses when it is not the last one any more. */
export async function takeBackStage(trialId: string, stage: Stage): Promise<void> {
  try {
    await api.POST("/api/v1/test-trials/{id}/stage-changes/undo", {
      params: { path: { id: trialId } },
      body: { stage },
    });
  } finally {
    await refreshTrials();
  }
}
