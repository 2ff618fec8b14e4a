package yihao.project.card;

import static yihao.project.card.CardProblem.CARD_FULL;
import static yihao.project.card.CardProblem.PROCEDURE_ALREADY_THERE;
import static yihao.project.card.CardProblem.PROCEDURE_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// Rules SC-02 and SC-04: the service card of one project.
///
/// @param officer the service officer, a subject of the project's unit
/// @param link the enterprise's; a new one replaces it
/// @param former procedures that were withdrawn and came back later, as they were then
/// @param marks what lists look for
public record Card(
        String number,
        About about,
        String officer,
        Issue issue,
        List<Procedure> procedures,
        List<Procedure> former,
        List<Promise> promises,
        List<Complaint> complaints,
        @Nullable Link link,
        Marks marks) {

    static final int MOST_PROMISES = 200;
    static final int MOST_COMPLAINTS = 100;

    public record About(String projectId, String projectNumber, String projectName, String unit) {}

    /// @param grounds for which the project got it
    /// @param rules the version it lives by
    public record Issue(String track, List<String> grounds, String rules, String by, Instant at) {
        public Issue {
            grounds = List.copyOf(grounds);
        }
    }

    public record Link(String hash, Instant expiresAt) {}

    /// @param noticeOn from when on somebody has to look; none while nothing presses and nothing waits for an answer
    /// @param upOn from when on others than its officer and the offices may have to look
    /// @param months in which something was closed or complained about, as 2026-09
    public record Marks(
            @Nullable LocalDate noticeOn, @Nullable LocalDate upOn, List<String> months) {

        static final Marks NONE = new Marks(null, null, List.of());

        public Marks {
            months = List.copyOf(months);
        }
    }

    public Card {
        procedures = List.copyOf(procedures);
        former = List.copyOf(former);
        promises = List.copyOf(promises);
        complaints = List.copyOf(complaints);
    }

    public String unit() {
        return about.unit();
    }

    public String rules() {
        return issue.rules();
    }

    /// Each run of a procedure, those that were withdrawn before it came back too.
    public Stream<Procedure> runs() {
        return Stream.concat(former.stream(), procedures.stream());
    }

    public Optional<Procedure> procedure(String id) {
        return procedures.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The day on which the whole way began; what was withdrawn began nothing.
    Optional<LocalDate> firstAcceptance() {
        return procedures.stream()
                .filter(one -> !one.isWithdrawn())
                .map(Procedure::acceptedOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /// A procedure that was withdrawn may come back; its former run stays known.
    Outcome<Card> open(List<String> ids, CardRules rules) {
        var more = new ArrayList<>(procedures);
        var past = new ArrayList<>(former);
        for (var id : ids) {
            var rule = rules.procedure(id);
            if (rule.isEmpty()) {
                return Outcome.refused(Refusal.of(PROCEDURE_UNKNOWN, "procedure", id));
            }
            if (more.stream().anyMatch(one -> one.id().equals(id) && !one.isWithdrawn())) {
                var label = rule.get().label();
                return Outcome.refused(new Refusal(
                        PROCEDURE_ALREADY_THERE, Map.of("procedureZh", label.zh(), "procedureEn", label.en())));
            }
            more.stream().filter(one -> one.id().equals(id)).forEach(past::add);
            more.removeIf(one -> one.id().equals(id));
            more.add(Procedure.opened(rule.get(), rules));
        }
        return Outcome.done(with(more, past));
    }

    /// Rule SC-04.
    Outcome<Card> start(String id, LocalDate on, CardRules rules) {
        return rules.procedure(id)
                .map(rule -> change(id, procedure -> new Order(this, rules).start(procedure, rule, on)))
                .orElseGet(() -> Outcome.refused(Refusal.of(PROCEDURE_UNKNOWN, "procedure", id)));
    }

    Outcome<Card> change(String id, Function<Procedure, Outcome<Procedure>> decision) {
        return procedure(id)
                .map(found -> decision.apply(found)
                        .map(next -> with(
                                procedures.stream()
                                        .map(one -> one.id().equals(id) ? next : one)
                                        .toList(),
                                former)))
                .orElseGet(() -> Outcome.refused(Refusal.of(PROCEDURE_UNKNOWN, "procedure", id)));
    }

    Outcome<Card> promise(Promise promise) {
        if (promises.size() >= MOST_PROMISES) {
            return Outcome.refused(Refusal.of(CARD_FULL, "limit", MOST_PROMISES));
        }
        var more = new ArrayList<>(promises);
        more.add(promise);
        return Outcome.done(promised(more));
    }

    Card promised(List<Promise> next) {
        return new Card(number, about, officer, issue, procedures, former, next, complaints, link, marks);
    }

    Card complained(List<Complaint> next) {
        return new Card(number, about, officer, issue, procedures, former, promises, next, link, marks);
    }

    Card servedBy(String next) {
        return new Card(number, about, next, issue, procedures, former, promises, complaints, link, marks);
    }

    Card linked(@Nullable Link next) {
        return new Card(number, about, officer, issue, procedures, former, promises, complaints, next, marks);
    }

    Card numbered(String next) {
        return new Card(next, about, officer, issue, procedures, former, promises, complaints, link, marks);
    }

    Card marked(Marks next) {
        return new Card(number, about, officer, issue, procedures, former, promises, complaints, link, next);
    }

    private Card with(List<Procedure> next, List<Procedure> past) {
        return new Card(number, about, officer, issue, next, past, promises, complaints, link, marks);
    }
}
