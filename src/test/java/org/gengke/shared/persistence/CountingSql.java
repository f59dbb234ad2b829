package org.gengke.shared.persistence;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The service's own {@link Sql}, which also counts the statements of requests: a list is one, however long. */
@Alternative
@Priority(1)
@Singleton
public class CountingSql extends Sql {

    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    private final CurrentVertxRequest request;

    CountingSql(DataSource dataSource, CurrentVertxRequest request) {
        super(dataSource);
        this.request = request;
    }

    /** Statements of requests while the work was done. What the service does on its own schedule counts nothing. */
    public static int during(Runnable work) {
        int before = STATEMENTS.get();
        work.run();
        return STATEMENTS.get() - before;
    }

    @Override
    public <T> List<T> list(Fragment query, RowMapper<T> mapper) {
        count();
        return super.list(query, mapper);
    }

    @Override
    public <T> Optional<T> first(Fragment query, RowMapper<T> mapper) {
        count();
        return super.first(query, mapper);
    }

    @Override
    public int update(Fragment statement) {
        count();
        return super.update(statement);
    }

    private void count() {
        if (Arc.container().requestContext().isActive() && request.getCurrent() != null) {
            STATEMENTS.incrementAndGet();
        }
    }
}
