package org.gengke.followup.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gengke.shared.domain.WorkingCalendar;

/**
 * The plans of one person in memory, for scheduling many at once. Plans are only added. Each full day remembers the next
 * one with room, so that thousands of plans wanted on one day cost about one step each. For one thread.
 */
public final class PlannedDays implements DayLoad {
    private final WorkingCalendar calendar;
    private final int capacity;
    private final Map<LocalDate, Integer> plans = new HashMap<>();
    private final Map<LocalDate, LocalDate> nextWithRoom = new HashMap<>();

    public PlannedDays(WorkingCalendar calendar, int capacity) {
        this.calendar = calendar;
        this.capacity = capacity;
    }

    public void add(LocalDate day) {
        add(day, 1);
    }

    public void add(LocalDate day, int count) {
        int total = plans.merge(day, count, Integer::sum);
        if (total >= capacity) {
            nextWithRoom.putIfAbsent(day, calendar.nextWorkingDay(day));
        }
    }

    @Override
    public int plansOn(LocalDate day) {
        return plans.getOrDefault(day, 0);
    }

    @Override
    public LocalDate firstWithRoom(LocalDate from, WorkingCalendar sameCalendar, int sameCapacity) {
        if (sameCapacity != capacity) {
            return DayLoad.super.firstWithRoom(from, sameCalendar, sameCapacity);
        }
        List<LocalDate> passed = new ArrayList<>();
        LocalDate day = calendar.firstWorkingDayFrom(from);
        for (LocalDate next = nextWithRoom.get(day); next != null; next = nextWithRoom.get(day)) {
            passed.add(day);
            day = next;
        }
        for (LocalDate full : passed) {
            nextWithRoom.put(full, day);
        }
        return day;
    }
}
