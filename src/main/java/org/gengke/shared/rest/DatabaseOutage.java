package org.gengke.shared.rest;

import java.sql.SQLException;
import java.util.Set;
import org.gengke.shared.persistence.DatabaseFailure;

/** Tells a database that is away, full or busy from a fault of ours: the caller may try again. */
final class DatabaseOutage {

    private static final Set<String> STATES = Set.of(
            "40001", "40P01", "55P03", // serialisation, deadlock, lock time-out
            "53300", "53400", "57014", "57P01", "57P02", "57P03", "25P03");

    private static final String NOT_CONNECTED = "08001";

    private DatabaseOutage() {}

    /** Whether the connection broke at work: what was sent last, the commit perhaps, may have been done. */
    static boolean leavesOutcomeUnknown(Throwable fault) {
        String state = DatabaseFailure.sqlState(fault);
        return state != null && (state.startsWith("08") && !state.equals(NOT_CONNECTED) || state.equals("57P01") || state.equals("57P02"));
    }

    static boolean explains(Throwable fault) {
        String state = DatabaseFailure.sqlState(fault);
        if (state != null) {
            return state.startsWith("08") || STATES.contains(state);
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            // The pool's own time-outs carry no state.
            if (cause instanceof SQLException || cause instanceof java.net.ConnectException) {
                return true;
            }
        }
        return false;
    }
}
