package org.gengke.shared;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.gengke.shared.persistence.DatabaseFailure;
import org.jboss.logging.Logger;

/**
 * Does a use case again that PostgreSQL gave up so that another could go on (deadlock 40P01, serialisation 40001). Nothing
 * of the first try remains, and the use cases keep nothing outside of their transaction. Around the whole transaction only:
 * a step inside one cannot be done again alone.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class DeadlockRetry {

    private static final Logger LOG = Logger.getLogger(DeadlockRetry.class);
    private static final Set<String> GIVEN_UP = Set.of("40P01", "40001");
    private static final int TRIES = 4;

    private final TransactionManager transactions;

    DeadlockRetry(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    Object again(InvocationContext useCase) throws Exception {
        if (inTransaction()) {
            return useCase.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return useCase.proceed();
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !GIVEN_UP.contains(String.valueOf(DatabaseFailure.sqlState(failure)))) {
                    throw failure;
                }
                LOG.debugf("%s was given up by the database, try %d", useCase.getMethod(), attempt);
            }
        }
    }

    private boolean inTransaction() throws SystemException {
        return transactions.getStatus() != Status.STATUS_NO_TRANSACTION;
    }
}
