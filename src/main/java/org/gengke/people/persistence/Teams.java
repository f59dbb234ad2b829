package org.gengke.people.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gengke.people.domain.Team;

@ApplicationScoped
public class Teams implements PanacheRepositoryBase<Team, UUID> {

    public void save(Team team) {
        persistAndFlush(team);
    }

    /** The team and all below it, parents before children. */
    public List<Team> subtree(UUID root) {
        return getEntityManager()
                .createNativeQuery("select * from team where path @> array[cast(?1 as uuid)] order by cardinality(path)", Team.class)
                .setParameter(1, root)
                .getResultList();
    }
}
