package org.gengke.customer.domain;

import java.time.LocalDate;
import java.util.List;

/** What describes a person, wherever they work. */
public record ContactProfile(
        String name, List<String> phones, String email, String wechat, LocalDate birthday, String preferences, String notes) {

    public ContactProfile {
        phones = phones == null ? List.of() : List.copyOf(phones);
    }
}
