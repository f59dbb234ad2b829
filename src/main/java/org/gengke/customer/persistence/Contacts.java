package org.gengke.customer.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gengke.customer.domain.Contact;

@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<Contact, UUID> {

    public void save(Contact contact) {
        persistAndFlush(contact);
    }
}
