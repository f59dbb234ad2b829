package org.gengke.fivelayer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gengke.fivelayer.persistence.ExpiredRegistrations;
import org.gengke.fivelayer.persistence.ExpiredRegistrations.Expired;
import org.gengke.followup.Notices;
import org.gengke.followup.Notices.Notice;
import org.gengke.shared.BusinessClock;

/** Tells the owner of the customer when a registration has run out: once, however often the job runs. */
@ApplicationScoped
public class RegistrationNotices {

    private static final String KIND = "REGISTRATION_EXPIRED";
    /** What ran out longer ago is no news; a customer that has just got an owner may bring such. */
    private static final int NEWS_DAYS = 30;

    private final ExpiredRegistrations expired;
    private final Notices notices;
    private final BusinessClock clock;

    RegistrationNotices(ExpiredRegistrations expired, Notices notices, BusinessClock clock) {
        this.expired = expired;
        this.notices = notices;
        this.clock = clock;
    }

    /** Through the working day, so that an hour without service delays it by an hour. */
    @Scheduled(identity = "expired-registrations", cron = "0 12 6-20 * * ?", timeZone = "${gengke.zone:Asia/Shanghai}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void tell() {
        LocalDate today = clock.today();
        notices.tell(expired.untold(KIND, today, today.minusDays(NEWS_DAYS), clock.zone().getId()).stream()
                .map(one -> new Notice(one.ownerId(), KIND, one.customerId(), one.id(), arguments(one)))
                .toList());
    }

    private static Map<String, Object> arguments(Expired one) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("customerName", one.customerName());
        arguments.put("partnerId", one.partnerId());
        arguments.put("partnerName", one.partnerName());
        arguments.put("productName", one.productName());
        arguments.put("validUntil", one.validUntil());
        return arguments;
    }
}
