package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.gengke.people.CurrentCaller;
import org.gengke.people.SignInService;
import org.gengke.people.Visibility;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Whether a colleague sees a customer: what is to be done there is given to nobody else, since it would stand on no worklist. */
@ApplicationScoped
public class CustomerSight {

    private final Sql sql;
    private final Visibility visibility;
    private final SignInService people;
    private final CurrentCaller callers;

    CustomerSight(Sql sql, Visibility visibility, SignInService people, CurrentCaller callers) {
        this.sql = sql;
        this.visibility = visibility;
        this.people = people;
        this.callers = callers;
    }

    /** By the one row predicate, as if the colleague asked; nobody who has left sees anything. */
    @Transactional(TxType.MANDATORY)
    public boolean sees(UUID colleague, UUID customerId) {
        return people.callerById(colleague)
                .map(caller -> callers.as(caller, () -> sql.exists(
                        Fragment.of("select 1 from customer c where c.id = ? and (", customerId).add(visibility.readableRow("c")).add(")"))))
                .orElse(false);
    }
}
