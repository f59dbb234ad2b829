package org.gengke.shared.persistence;

import java.sql.SQLException;

/** The database could not answer; the caller may try again. */
public final class DatabaseFault extends RuntimeException {

    public DatabaseFault(SQLException cause) {
        super(cause);
    }
}
