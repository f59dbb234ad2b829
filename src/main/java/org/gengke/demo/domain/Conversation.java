package org.gengke.demo.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.demo.domain.DemoCustomer.Move;
import org.gengke.demo.domain.DemoCustomer.Somebody;
import org.gengke.demo.domain.DemoCustomer.Talk;
import org.gengke.demo.domain.Staff.Person;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.shared.domain.WorkingCalendar;

/** What was said with a customer, on working days from its first day to its last contact. */
final class Conversation {

    private static final List<String> PRODUCTS = List.of(
            "人脸识别门禁终端F20", "人脸考勤机F12", "指纹考勤机K8", "三辊闸T3", "速通门T6", "云考勤平台", "访客一体机V5", "电梯控制器E4");

    private final Chance chance;
    private final WorkingCalendar calendar;
    private final Map<String, List<String[]>> texts = new HashMap<>();

    Conversation(Chance chance, WorkingCalendar calendar) {
        this.chance = chance;
        this.calendar = calendar;
        Lines.of("interactions").forEach(line -> texts.computeIfAbsent(line[0], stage -> new ArrayList<>()).add(line));
    }

    /** Who talks with whom about what. */
    record Subject(List<Move> moves, boolean key, List<Somebody> contacts, String site, String stage, Person firstOwner, LocalDate ownedSince, Person author) {

        CustomerStatus on(LocalDate day) {
            CustomerStatus status = moves.get(0).to();
            for (Move move : moves) {
                status = move.on().isAfter(day) ? status : move.to();
            }
            return status;
        }
    }

    List<Talk> until(LocalDate last, Subject subject) {
        List<Talk> talks = new ArrayList<>();
        String before = null;
        List<LocalDate> days = new ArrayList<>(days(last, subject));
        for (LocalDate day : days) {
            boolean ending = day.equals(days.get(days.size() - 1));
            String stage = ending && subject.stage() != null ? subject.stage() : subject.on(day).name();
            List<String[]> choices = texts.get(stage);
            String[] text = chance.of(choices);
            while (choices.size() > 1 && text[2].equals(before)) {
                text = chance.of(choices);
            }
            before = text[2];
            talks.add(talk(day, text, subject));
        }
        return talks;
    }

    private Talk talk(LocalDate day, String[] text, Subject subject) {
        int contact = chance.skewed(0, subject.contacts().size() - 1);
        Somebody somebody = subject.contacts().get(contact);
        Map<String, String> words = Map.of(
                "{c}", somebody.name().charAt(0) + title(somebody.position()), "{p}", chance.of(PRODUCTS), "{n}", String.valueOf(chance.between(4, 60)),
                "{s}", subject.site(), "{k}", rival(subject), "{m}", String.valueOf(day.plusMonths(1).getMonthValue()));
        LocalDateTime at = day.atTime(chance.between(9, 17), chance.between(0, 11) * 5);
        Person author = day.isBefore(subject.ownedSince()) ? subject.firstOwner() : subject.author();
        return new Talk(
                at, author, InteractionKind.valueOf(text[1]), contact, filled(text[2], words), filled(text[3], words), filled(text[4], words),
                filled(text[5], words), filled(text[6], words));
    }

    /** The third contact makes CONTACTED_REPEATEDLY: so many there are until then, and no more while it is CONTACT_STARTED. */
    private TreeSet<LocalDate> days(LocalDate last, Subject subject) {
        TreeSet<LocalDate> days = new TreeSet<>();
        LocalDate first = subject.moves().get(0).on();
        LocalDate from = first;
        if (subject.moves().get(0).to() == CustomerStatus.CONTACT_STARTED) {
            if (subject.moves().size() == 1) {
                days.add(last);
                if (chance.in(0.5)) {
                    add(days, first, first, last);
                }
                return days;
            }
            LocalDate third = subject.moves().get(1).on();
            days.add(first);
            LocalDate second = first.plusDays(ChronoUnit.DAYS.between(first, third) / 2);
            days.add(second);
            days.add(third);
            from = third;
        }
        for (LocalDate day = from.plusDays(gap(from, last, subject)); day.isBefore(last.minusDays(2)); day = day.plusDays(gap(day, last, subject))) {
            if (subject.on(day) != CustomerStatus.PAUSED && subject.on(day) != CustomerStatus.ABANDONED) {
                add(days, day, from.plusDays(1), last.minusDays(1));
            }
        }
        if (last.isAfter(from)) {
            days.add(last);
        }
        return days;
    }

    private void add(TreeSet<LocalDate> days, LocalDate day, LocalDate earliest, LocalDate latest) {
        LocalDate working = calendar.firstWorkingDayFrom(day);
        if (!working.isBefore(earliest) && !working.isAfter(latest)) {
            days.add(working);
        }
    }

    private int gap(LocalDate day, LocalDate last, Subject subject) {
        int usual = switch (subject.on(day)) {
            case TESTING -> chance.between(3, 8);
            case WON -> subject.key() ? chance.between(8, 22) : chance.between(24, 62);
            case HELD_BY_COMPETITOR -> chance.between(16, 46);
            case PAUSED, ABANDONED -> 7;
            default -> chance.between(8, 30);
        };
        return day.isAfter(last.minusDays(190)) ? usual * 5 / 4 : usual * 5 / 2;
    }

    private static String rival(Subject subject) {
        return subject.moves().stream()
                .filter(move -> move.rival() != null)
                .findFirst()
                .map(move -> Staff.RIVALS.get(move.rival()).name())
                .orElse(Staff.RIVALS.get(Math.floorMod(subject.site().hashCode(), Staff.RIVALS.size())).name());
    }

    private static String title(String position) {
        return position.endsWith("总经理") ? "总" : position.endsWith("主管") ? "主管" : "经理";
    }

    private static String filled(String text, Map<String, String> words) {
        String result = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            result = result.replace(word.getKey(), word.getValue());
        }
        return result.isEmpty() ? null : result;
    }
}
