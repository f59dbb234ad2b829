package org.gengke.shared.persistence;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The service's own {@link Sql}, which also counts statements: a list is one, however long. */
@Alternative
@Priority(1)
@Singleton
public class CountingSql extends Sql {

    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    CountingSql(DataSource dataSource) {
        super(dataSource);
    }

    /** Statements while the work was done, by whomever. */
    public static int during(Runnable work) {
        int before = STATEMENTS.get();
        work.run();
        return STATEMENTS.get() - before;
    }

    @Override
    public <T> List<T> list(Fragment query, RowMapper<T> mapper) {
        STATEMENTS.incrementAndGet();
        return super.list(query, mapper);
    }

    @Override
    public <T> Optional<T> first(Fragment query, RowMapper<T> mapper) {
        STATEMENTS.incrementAndGet();
        return super.first(query, mapper);
    }

    @Override
    public int update(Fragment statement) {
        STATEMENTS.incrementAndGet();
        return super.update(statement);
    }
}
