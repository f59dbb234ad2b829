package org.gengke.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    /** Written by another implementation of RFC 9106. */
    private static final String FOREIGN = "$argon2id$v=19$m=19456,t=2,p=1$L/pkju8EfmVyO55dl5feNQ$rA5M3cIoJ5zaCvB7UebCPCEZ5C13D9QcGp5phk5lm3k";

    @Test
    void hashesOfOtherImplementationsAreUnderstood() {
        assertThat(PasswordHash.matches("春耕 gengke-1", FOREIGN)).isTrue();
        assertThat(PasswordHash.matches("春耕 gengke-2", FOREIGN)).isFalse();
    }

    @Test
    void eachHashHasItsOwnSaltAndCarriesItsCost() {
        PasswordHash cheap = new PasswordHash(64, 1, 1);
        String hash = cheap.of("secret");
        assertThat(hash).startsWith("$argon2id$v=19$m=64,t=1,p=1$").isNotEqualTo(cheap.of("secret"));
        assertThat(PasswordHash.matches("secret", hash)).isTrue();
        assertThat(PasswordHash.matches("Secret", hash)).isFalse();
    }

    @Test
    void whatIsNoHashIsNotTakenForOne() {
        assertThatThrownBy(() -> PasswordHash.matches("secret", "{plain}secret")).isInstanceOf(IllegalArgumentException.class);
    }
}
