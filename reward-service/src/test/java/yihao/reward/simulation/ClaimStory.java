package yihao.reward.simulation;

import static java.util.Map.entry;
import static yihao.testkit.simulation.Violation.unless;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// What became of a claim, as the journal tells it: no step is skipped or repeated, and none is taken over an
/// objection.
final class ClaimStory {

    private static final Set<String> PUBLIC = Set.of("OBJECTED", "OBJECTION_ANSWERED", "APPROVED", "DECLINED");
    private static final Map<String, Set<String>> FOLLOWS = Map.ofEntries(
            entry("", Set.of("APPLIED")),
            entry("APPLIED", Set.of("REVIEWED", "DECLINED")),
            entry("REVIEWED", Set.of("REVIEWED", "PUBLISHED", "DECLINED")),
            entry("PUBLISHED", PUBLIC),
            entry("OBJECTED", PUBLIC),
            entry("OBJECTION_ANSWERED", PUBLIC),
            entry("APPROVED", Set.of("PAYMENT_REQUESTED", "INSTALMENT_CONFIRMED")),
            entry("INSTALMENT_CONFIRMED", Set.of("PAYMENT_REQUESTED")),
            entry("PAYMENT_REQUESTED", Set.of("PAID")),
            entry("PAID", Set.of("PAYMENT_REQUESTED", "INSTALMENT_CONFIRMED")),
            entry("DECLINED", Set.of()));
    /// Whole working days are never fewer of the calendar.
    private static final int PUBLIC_DAYS = 5;

    private String last = "";
    private int openObjections;
    private int unpaid;
    private LocalDate publicFrom = LocalDate.MAX;

    void next(Entry entry) {
        var action = entry.action();
        unless(FOLLOWS.getOrDefault(last, Set.of()).contains(action), entry + " after it was " + last);
        switch (action) {
            case "PUBLISHED" -> publicFrom = entry.day();
            case "OBJECTED" -> openObjections++;
            case "OBJECTION_ANSWERED" -> openObjections--;
            case "APPROVED" -> {
                unless(openObjections == 0, entry + " over an objection");
                unless(entry.day().isAfter(publicFrom.plusDays(PUBLIC_DAYS)), entry + ", public since " + publicFrom);
            }
            case "PAYMENT_REQUESTED" -> unpaid++;
            case "PAID" -> unpaid--;
            default -> {}
        }
        last = action;
    }

    void isOver(String id) {
        unless(unpaid == 0, id + " waits for a payment that is over");
    }
}
