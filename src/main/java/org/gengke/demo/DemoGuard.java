package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.ContactSightings.Day;
import org.gengke.customer.SightingLog;
import org.gengke.demo.domain.DemoCustomer;
import org.gengke.demo.persistence.DemoRecords;
import org.gengke.fivelayer.ContactAlarmWatch;
import org.gengke.shared.BusinessClock;

/** Whose contacts the people of the demonstration looked at for a month, and two days of which their managers are told; a review of a month ago. */
@ApplicationScoped
class DemoGuard {

    private static final String REVIEWED = "rep";
    private static final String CONCLUSION = "先补全关系层：重点客户的财务与信息部门都要有人见过，下月再看变化。";
    /** About the first layer that was not passed. */
    private static final List<String> NOTES = List.of(
            "营业收入和采购预算没有来源，先向采购部核实。", "竞争对手占着位，入围条件要在立项前问清楚。", "立项以后才介入，参与得太晚，需求阶段就要带方案去。",
            "支持权重没有领先，财务总监还没有人见过。", "承诺的效益已经交付，请客户书面确认。");
    private static final Duration AFTERNOON = Duration.ofHours(15);

    private static final int DAYS = 30;
    private static final int USUAL = 9;
    private static final int UNUSUAL = 134;
    /** Looked at the contacts of half a region on one evening. */
    private static final String CURIOUS = "manager2";
    /** Took her list out three times. */
    private static final String CAREFUL = "zhouting";

    private final SightingLog sightings;
    private final ContactAlarmWatch watch;
    private final DemoRecords records;
    private final BusinessClock clock;

    DemoGuard(SightingLog sightings, ContactAlarmWatch watch, DemoRecords records, BusinessClock clock) {
        this.sightings = sightings;
        this.watch = watch;
        this.records = records;
        this.clock = clock;
    }

    /** @param contacts of each of the customers */
    void bring(List<DemoCustomer> customers, List<List<UUID>> contacts, Cast cast) {
        Map<UUID, List<UUID>> own = new HashMap<>();
        for (int i = 0; i < customers.size(); i++) {
            if (customers.get(i).owner() != null) {
                own.computeIfAbsent(cast.id(customers.get(i).owner()), any -> new ArrayList<>()).addAll(contacts.get(i));
                own.computeIfAbsent(cast.manager(customers.get(i).author()), any -> new ArrayList<>()).addAll(contacts.get(i));
            }
        }
        Map<Day, Set<UUID>> seen = new LinkedHashMap<>();
        own.forEach((person, theirs) -> usual(person, theirs, seen));
        UUID curious = cast.people().get(CURIOUS);
        List<UUID> region = own.get(curious);
        seen.put(new Day(curious, clock.today().minusDays(1)), new LinkedHashSet<>(region.subList(0, Math.min(UNUSUAL, region.size()))));
        sightings.bring(seen);
        UUID careful = cast.people().get(CAREFUL);
        for (int i = 0; i < 3; i++) {
            records.takeOut(careful, own.get(careful).size(), clock.now());
        }
        watch.watch();
        LocalDate held = clock.today().minusDays(36);
        records.review(cast.people().get(REVIEWED), cast.people().get("manager"), held, CONCLUSION, NOTES, clock.startOf(held).plus(AFTERNOON));
    }

    /** A few on each day of work, not always as many and not always the same. */
    private void usual(UUID person, List<UUID> contacts, Map<Day, Set<UUID>> seen) {
        for (int ago = 1; ago <= DAYS; ago++) {
            LocalDate day = clock.today().minusDays(ago);
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                Set<UUID> some = new LinkedHashSet<>();
                for (int i = 0; i < USUAL + ago % 7; i++) {
                    some.add(contacts.get((ago * 13 + i * 5) % contacts.size()));
                }
                seen.put(new Day(person, day), some);
            }
        }
    }
}
