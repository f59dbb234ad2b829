package org.gengke.competitor.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gengke.competitor.domain.Competitor;

@ApplicationScoped
public class Competitors implements PanacheRepositoryBase<Competitor, UUID> {

    public void save(Competitor competitor) {
        persistAndFlush(competitor);
    }

    public boolean nameTaken(String name, UUID except) {
        return count("lower(name) = lower(?1) and id <> ?2", name, except) > 0;
    }
}
