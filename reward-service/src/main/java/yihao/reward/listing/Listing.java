package yihao.reward.listing;

import static yihao.reward.listing.Listing.Status.CONFIRMED;
import static yihao.reward.listing.Listing.Status.DRAFT;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.Duties;
import yihao.reward.Mark;
import yihao.reward.listing.Entry.Exemption;

/// Rule LI-03: the lists of one ranking by one rule set.
public record Listing(
        String rankingId,
        YearMonth month,
        String rules,
        Status status,
        Mark drawn,
        List<Entry> entries,
        @Nullable Mark confirmed) {

    public enum Status {
        DRAFT,
        CONFIRMED
    }

    public Listing {
        entries = List.copyOf(entries);
    }

    public static String idOf(String rankingId, String rulesId) {
        return rankingId + "-" + rulesId;
    }

    public Stream<Entry> on(String list) {
        return entries.stream()
                .filter(Entry::stands)
                .filter(entry -> entry.list().equals(list));
    }

    Outcome<Listing> exempt(String list, String unit, String kind, String proof, Act act) {
        if (status != DRAFT) {
            return Outcome.refused(Duties.stepNotOpen(status, DRAFT));
        }
        var same = Duties.decidedBefore(act.actor(), List.of(drawn.by()));
        if (same.isPresent()) {
            return Outcome.refused(same.get());
        }
        var found = entries.stream().filter(entry -> entry.is(list, unit)).findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(new Refusal(ListingProblem.NOT_ON_THE_LIST, Map.of("list", list, "unit", unit)));
        }
        if (!found.get().stands()) {
            return Outcome.refused(Refusal.of(ListingProblem.EXEMPTED_ALREADY, "unit", unit));
        }
        var exemption = new Exemption(kind, proof, Mark.of(act));
        var next = entries.stream()
                .map(entry -> entry.is(list, unit) ? entry.exempted(exemption) : entry)
                .toList();
        return Outcome.done(new Listing(rankingId, month, rules, status, drawn, next, null));
    }

    Outcome<Listing> confirm(Act act) {
        if (status != DRAFT) {
            return Outcome.refused(Duties.stepNotOpen(status, DRAFT));
        }
        return Duties.decidedBefore(act.actor(), deciders())
                .<Outcome<Listing>>map(Outcome::refused)
                .orElseGet(() ->
                        Outcome.done(new Listing(rankingId, month, rules, CONFIRMED, drawn, entries, Mark.of(act))));
    }

    List<String> deciders() {
        var exempters = entries.stream()
                .map(Entry::exemption)
                .flatMap(Stream::ofNullable)
                .map(exemption -> exemption.by().by());
        return Stream.concat(Stream.of(drawn.by()), exempters).toList();
    }
}
