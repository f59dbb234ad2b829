package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.gengke.customer.ContactsAsked;
import org.gengke.fivelayer.persistence.NamedPeople;

/** Whoever decides, influences or confirms something in the model stays, though the import that brought them is taken back. */
@ApplicationScoped
class NamedContacts {

    private final NamedPeople people;

    NamedContacts(NamedPeople people) {
        this.people = people;
    }

    @Transactional(TxType.MANDATORY)
    void asked(@Observes ContactsAsked question) {
        question.need(people.among(question.contactIds()));
    }
}
