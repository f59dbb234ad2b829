package org.gengke.keyaccount.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gengke.keyaccount.ActivityView;
import org.gengke.keyaccount.GoalView;
import org.gengke.keyaccount.KeyAccountPlan;
import org.gengke.keyaccount.PlanDetail;
import org.gengke.keyaccount.domain.ActivityProgress;
import org.gengke.keyaccount.domain.GoalTrack;
import org.gengke.keyaccount.domain.PlanAudience;
import org.gengke.keyaccount.domain.PlanContent;
import org.gengke.shared.Paper;
import org.gengke.shared.PaperTable;
import org.gengke.shared.PaperTable.Bar;
import org.gengke.shared.PaperTable.Column;

/** A plan on paper, for the meeting with the account or for ourselves. */
final class PlanDocument {

    private static final int GREEN = 0x2f6b4f;
    private static final int AMBER = 0xb07d1a;
    private static final int CLAY = 0xa8432f;

    private final PlanDetail detail;
    private final KeyAccountPlan plan;
    private final PlanContent content;
    private final PlanAudience audience;
    private final PlanWords words;
    private final boolean ours;

    PlanDocument(PlanDetail detail, PlanAudience audience, PlanWords words) {
        this.detail = detail;
        this.plan = detail.plan();
        this.content = detail.shown().content();
        this.audience = audience;
        this.words = words;
        this.ours = audience == PlanAudience.INTERNAL;
    }

    String name() {
        return plan.customerName() + " " + content.title();
    }

    byte[] printed(LocalDate today) {
        String version = words.text("version", Map.of("number", detail.shown().number(), "state", words.choice(detail.shown().state())));
        String footer = words.text("footer." + audience, Map.of("customer", plan.customerName(), "version", version, "day", words.date(today)));
        Paper paper = new Paper(name(), footer, words.locale());
        paper.title(words.text("kind"), plan.customerName(), content.title());
        paper.fact(words.text("span"), words.text("fromTo", Map.of("from", words.date(content.beginsOn()), "to", words.date(content.endsOn()))));
        paper.fact(words.text("responsible"), plan.responsibleName());
        paper.fact(words.text("versionHead"), version + words.text("printed", Map.of("day", words.date(today))));
        paper.fact(words.text("needs"), content.needs());
        if (ours) {
            ownWords(paper);
        }
        goals(paper);
        activities(paper);
        return paper.finished();
    }

    private void ownWords(Paper paper) {
        paper.fact(words.text("pains"), content.pains());
        paper.fact(words.text("strategy"), content.strategy());
        paper.fact(words.text("money"), words.text("moneyOf", Map.of(
                "budget", words.money(content.budget()), "planned", words.money(content.plannedCost()), "spent", words.money(detail.spent()))));
        if (plan.result() != null) {
            paper.fact(words.text("result"), words.choice(plan.result()) + "\n" + plan.resultNote());
            paper.fact(words.text("lessons"), plan.lessons());
        }
    }

    private void goals(Paper paper) {
        paper.heading(words.text("goals"));
        List<GoalView> shown = detail.goals().stream().filter(goal -> audience.sees(goal.goal().metric())).toList();
        if (shown.isEmpty()) {
            paper.note(words.text("noGoals"));
            return;
        }
        PaperTable table = Paper.table(
                Column.text(words.text("goal"), 28), Column.figures(words.text("baseline"), 16), Column.figures(words.text("target"), 16),
                Column.figures(words.text("actual"), 16), Column.figures(words.text("expected"), 17), Column.text(words.text("track"), 12));
        shown.forEach(goal -> row(table, goal));
        paper.add(table);
        paper.note(words.text("legend"));
    }

    private void row(PaperTable table, GoalView view) {
        PlanContent.Goal goal = view.goal();
        String span = words.text("fromTo", Map.of("from", words.date(goal.from()), "to", words.date(goal.dueOn())));
        table.add(words.choice(goal.metric()), ours && goal.note() != null ? span + "\n" + goal.note() : span, bar(view))
                .add(figure(view, goal.baseline()), null)
                .add(figure(view, goal.target()), null)
                .add(figure(view, view.actual()), null)
                .add(figure(view, view.standing().expected()), null)
                .add(words.choice(view.standing().track()), null);
    }

    private String figure(GoalView view, BigDecimal value) {
        return words.figure(view.goal().metric().unit(), value);
    }

    private static Bar bar(GoalView view) {
        return view.actual() == null ? null : new Bar(at(view, view.actual()), at(view, view.standing().expected()), color(view.standing().track()));
    }

    /** Where a figure lies between baseline and target. */
    private static Float at(GoalView view, BigDecimal value) {
        if (value == null) {
            return null;
        }
        float from = view.goal().baseline().floatValue();
        float whole = view.goal().target().floatValue() - from;
        return whole == 0 ? 1f : Math.max(0f, Math.min(1f, (value.floatValue() - from) / whole));
    }

    private static int color(GoalTrack track) {
        return track == GoalTrack.AT_RISK ? AMBER : track == GoalTrack.OFF_TRACK ? CLAY : GREEN;
    }

    private void activities(Paper paper) {
        paper.heading(words.text("activities"));
        if (detail.activities().isEmpty()) {
            paper.note(words.text("noActivities"));
            return;
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(words.text("day"), 17), Column.text(words.text("what"), 42), Column.text(words.text("who"), 18), Column.text(words.text("became"), 17)));
        if (ours) {
            columns.add(Column.figures(words.text("cost"), 15));
        }
        PaperTable table = Paper.table(columns.toArray(Column[]::new));
        detail.activities().forEach(activity -> row(table, activity));
        paper.add(table);
    }

    private void row(PaperTable table, ActivityView view) {
        PlanContent.Activity activity = view.activity();
        table.add(words.date(view.promisedOn() == null ? activity.dueOn() : view.promisedOn()), null)
                .add(activity.title(), words.choice(activity.kind()))
                .add(view.responsibleName() == null ? words.text("owner." + audience) : view.responsibleName(), null)
                .add(words.choice(view.progress()), view.progress() == ActivityProgress.DONE && view.doneOn() != null ? words.date(view.doneOn()) : null);
        if (ours) {
            table.add(words.money(activity.cost()), view.spent() == null ? null : words.text("spentOf", Map.of("spent", words.money(view.spent()))));
        }
    }
}
