package org.gengke.followup.domain;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;

/** 跟进节奏 ⚙: days between contacts (domain section 2). */
public record CadencePolicy(
        int wonKey,
        int wonGeneralWithPotential,
        int wonGeneral,
        int wonMinor,
        int testing,
        int heldByCompetitor,
        int contactedRepeatedly,
        int contactStarted,
        int keyAccountCap) {
    public static final CadencePolicy DEFAULT = new CadencePolicy(7, 7, 30, 60, 3, 14, 7, 7, 7);
    public static final int LONGEST = 366;

    public CadencePolicy {
        IntStream.of(
                        wonKey,
                        wonGeneralWithPotential,
                        wonGeneral,
                        wonMinor,
                        testing,
                        heldByCompetitor,
                        contactedRepeatedly,
                        contactStarted,
                        keyAccountCap)
                .filter(days -> days < 1 || days > LONGEST)
                .findAny()
                .ifPresent(days -> {
                    throw new IllegalArgumentException("an interval has 1 to " + LONGEST + " days, not " + days);
                });
    }

    /** Empty for paused (contacted at the re-evaluation date) and abandoned customers. Importance and tier may be null. */
    public OptionalInt interval(CustomerStatus status, Importance importance, boolean hasPotential, Tier tier) {
        return switch (status) {
            case PAUSED, ABANDONED -> OptionalInt.empty();
            case WON -> capped(won(importance, hasPotential), tier);
            case TESTING -> capped(testing, tier);
            case HELD_BY_COMPETITOR -> capped(heldByCompetitor, tier);
            case CONTACTED_REPEATEDLY -> capped(contactedRepeatedly, tier);
            case CONTACT_STARTED -> capped(contactStarted, tier);
        };
    }

    /** The longest of its intervals. */
    public int longest() {
        return IntStream.of(wonKey, wonGeneralWithPotential, wonGeneral, wonMinor, testing, heldByCompetitor, contactedRepeatedly, contactStarted)
                .max()
                .orElseThrow();
    }

    /** Until someone judges the importance, it is general. */
    private int won(Importance importance, boolean hasPotential) {
        return switch (importance == null ? Importance.GENERAL : importance) {
            case KEY -> wonKey;
            case GENERAL -> hasPotential ? wonGeneralWithPotential : wonGeneral;
            case MINOR -> wonMinor;
        };
    }

    private OptionalInt capped(int days, Tier tier) {
        return OptionalInt.of(tier != null && tier.isKeyAccount() ? Math.min(days, keyAccountCap) : days);
    }
}
