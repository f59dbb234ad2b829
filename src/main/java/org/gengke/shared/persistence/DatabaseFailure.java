package org.gengke.shared.persistence;

import java.sql.SQLException;
import org.gengke.shared.domain.ConstraintBroken;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the database refused, in the words of the domain where it is a matter of the domain. */
public final class DatabaseFailure {

    private static final String INTEGRITY_CONSTRAINT_VIOLATION = "23";

    private DatabaseFailure() {}

    /** A named constraint becomes a problem with that name; everything else stays a fault. */
    public static RuntimeException translate(SQLException failure) {
        String constraint = constraint(failure);
        return constraint == null ? new DatabaseFault(failure) : new ConstraintBroken(constraint);
    }

    /** The name of the constraint that the failure, or what caused it, is about; null when it is about none. */
    public static String constraint(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException database
                    && database.getSQLState() != null
                    && database.getSQLState().startsWith(INTEGRITY_CONSTRAINT_VIOLATION)) {
                ServerErrorMessage message = database.getServerErrorMessage();
                return message == null || message.getConstraint() == null ? "unnamed" : message.getConstraint();
            }
        }
        return null;
    }

    /** The SQL state of the failure or of what caused it; null when the database did not speak. */
    public static String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database && database.getSQLState() != null) {
                return database.getSQLState();
            }
        }
        return null;
    }
}
