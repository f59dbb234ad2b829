package org.gengke.integration.domain;

/** Another instance works on the import now: what this one has not committed yet is not to be. */
public final class ImportClaimLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ImportClaimLost() {
        super("Another instance works on the import");
    }
}
