package org.gengke.portfolio.rest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.portfolio.PortfolioView;
import org.gengke.portfolio.PortfolioView.PausedGroup;
import org.gengke.portfolio.PortfolioView.TrendPoint;
import org.gengke.portfolio.domain.FlowMatrix;
import org.gengke.portfolio.domain.FlowMatrix.Flow;
import org.gengke.shared.SpreadsheetWriter;
import org.gengke.shared.SpreadsheetWriter.Percent;
import org.gengke.shared.rest.Messages;

/** The report for management: the whole, the months, the flows and the paused, each on a sheet of its own. */
final class PortfolioReport {

    private final SpreadsheetWriter out;
    private final Locale locale;

    PortfolioReport(SpreadsheetWriter out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    void write(PortfolioView view, List<TrendPoint> trend, FlowMatrix flows) throws IOException {
        overview(view);
        out.nextSheet(word("trend"));
        trend(trend);
        out.nextSheet(word("flows"));
        flows(flows);
        out.nextSheet(word("paused"));
        paused(view.paused());
    }

    private void overview(PortfolioView view) throws IOException {
        out.row(List.of(word("figure"), word("value"), word("share"), Messages.text(locale, "report.change", Map.of("date", view.before().date()))));
        for (CustomerStatus status : CustomerStatus.values()) {
            long count = view.figures().count(status);
            out.row(Arrays.asList(
                    choice(status), count, percent(view.figures().share(status)), count - view.before().figures().count(status)));
        }
        out.row(Arrays.asList(word("total"), view.figures().total(), null, view.figures().total() - view.before().figures().total()));
        out.row(Arrays.asList(word("closing-rate"), null, percent(view.figures().closingRate()), null));
        out.row(Arrays.asList(word("with-quality"), view.figures().withQuality(), null, null));
        out.row(Arrays.asList(word("with-potential"), view.figures().withPotential(), null, null));
        out.row(Arrays.asList(word("tests-ended"), view.testing().ended(), null, null));
        out.row(Arrays.asList(word("tests-won"), view.testing().won(), percent(view.testing().rate()), null));
        out.row(Arrays.asList(word("as-of"), view.asOf(), null, null));
    }

    private void trend(List<TrendPoint> points) throws IOException {
        List<Object> head = new ArrayList<>(List.of(word("date")));
        Arrays.stream(CustomerStatus.values()).forEach(status -> head.add(choice(status)));
        head.addAll(List.of(word("total"), word("closing-rate")));
        out.row(head);
        for (TrendPoint point : points) {
            List<Object> row = new ArrayList<>(List.of(point.date()));
            Arrays.stream(CustomerStatus.values()).forEach(status -> row.add(point.figures().count(status)));
            row.add(point.figures().total());
            row.add(percent(point.figures().closingRate()));
            out.row(row);
        }
    }

    private void flows(FlowMatrix matrix) throws IOException {
        out.row(List.of(word("from"), word("to"), word("value")));
        for (Flow flow : matrix.flows()) {
            out.row(List.of(
                    flow.from() == null ? word("outside") : choice(flow.from()),
                    flow.to() == null ? word("outside") : choice(flow.to()),
                    flow.customers()));
        }
    }

    private void paused(PortfolioView.Paused paused) throws IOException {
        out.row(List.of(word("cause"), word("side"), word("won-before"), word("value")));
        for (PausedGroup group : paused.groups()) {
            out.row(Arrays.asList(
                    choice(group.cause()), choice(group.side()), Messages.text(locale, group.wonBefore() ? "choice.yes" : "choice.no", Map.of()), group.customers()));
        }
        out.row(Arrays.asList(word("due-for-re-evaluation"), null, null, paused.dueForReEvaluation()));
    }

    private static Percent percent(Optional<BigDecimal> share) {
        return Percent.of(share.orElse(null));
    }

    private String word(String key) {
        return Messages.text(locale, "report." + key, Map.of());
    }

    private String choice(Enum<?> choice) {
        return choice == null ? "" : Messages.choice(locale, choice);
    }
}
