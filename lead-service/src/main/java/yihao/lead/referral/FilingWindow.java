package yihao.lead.referral;

import static yihao.lead.referral.ReferralProblem.REFERRAL_EARLY;
import static yihao.lead.referral.ReferralProblem.REFERRAL_LATE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import yihao.kernel.Refusal;

/// L11: from when until when a referral may be filed, counted from what happens to its lead and the project.
///
/// @param opens the latest of these is the first day
/// @param closes the earliest of these is the last day; what has not happened yet closes nothing
public record FilingWindow(List<Bound> opens, List<Bound> closes) {

    private static final String UNKNOWN = "—";

    public FilingWindow {
        opens = List.copyOf(opens);
        closes = List.copyOf(closes);
    }

    /// So many months and days after that day, or before it.
    public record Bound(Milestone event, int months, int days) {

        LocalDate from(LocalDate day) {
            return day.plusMonths(months).plusDays(days);
        }
    }

    private record Edge(Bound bound, LocalDate happenedOn) {

        LocalDate day() {
            return bound.from(happenedOn);
        }
    }

    Optional<Refusal> whyNot(LocalDate filedOn, Map<Milestone, LocalDate> happened) {
        return early(filedOn, happened).or(() -> late(filedOn, happened));
    }

    private Optional<Refusal> early(LocalDate filedOn, Map<Milestone, LocalDate> happened) {
        var waits = opens.stream()
                .filter(bound -> !happened.containsKey(bound.event()))
                .map(bound -> early(bound.event(), UNKNOWN))
                .findFirst();
        return waits.or(() -> opens.stream()
                .map(bound -> edge(bound, happened))
                .max(Comparator.comparing(Edge::day))
                .filter(edge -> filedOn.isBefore(edge.day()))
                .map(edge -> early(edge.bound().event(), edge.day().toString())));
    }

    private static Refusal early(Milestone event, String firstDay) {
        return new Refusal(REFERRAL_EARLY, Map.of("event", event.name(), "firstDay", firstDay));
    }

    private Optional<Refusal> late(LocalDate filedOn, Map<Milestone, LocalDate> happened) {
        return closes.stream()
                .filter(bound -> happened.containsKey(bound.event()))
                .map(bound -> edge(bound, happened))
                .min(Comparator.comparing(Edge::day))
                .filter(edge -> filedOn.isAfter(edge.day()))
                .map(edge -> new Refusal(
                        REFERRAL_LATE,
                        Map.of(
                                "event", edge.bound().event().name(),
                                "happenedOn", edge.happenedOn(),
                                "lastDay", edge.day())));
    }

    private static Edge edge(Bound bound, Map<Milestone, LocalDate> happened) {
        return new Edge(bound, Objects.requireNonNull(happened.get(bound.event())));
    }
}
