package org.gengke.fivelayer;

import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStage;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.domain.Layer;
import org.gengke.fivelayer.domain.MissingKind;
import org.gengke.fivelayer.domain.Verdict;

/**
 * A customer, by how deep we are in it.
 *
 * @param tier null while nobody has set one
 * @param kept null while nobody has written anything of its model
 */
public record ModelledCustomer(UUID id, String name, Tier tier, UUID ownerId, String ownerName, Kept kept) {

    /** The assessment as it is kept. */
    public record Kept(int depth, List<Layer> passed, List<MissingKind> missing, CustomerStage stage, boolean unguarded, Verdict verdict) {}
}
