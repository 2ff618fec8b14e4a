package yihao.project.card;

import static yihao.project.card.CardProblem.CARD_FULL;
import static yihao.project.card.CardProblem.PROCEDURE_ALREADY_THERE;
import static yihao.project.card.CardProblem.PROCEDURE_UNKNOWN;
import static yihao.project.card.CardProblem.PROCEDURE_WAITS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.card.CardRules.ProcedureRule;
import yihao.rules.Bilingual;

/// Rules SC-02 and SC-04: the service card of one project.
///
/// @param officer the service officer, a subject of the project's unit
/// @param link the enterprise's; a new one replaces it
/// @param noticeOn from when on somebody has to look at it; none while nothing runs and nothing waits for an answer
public record Card(
        String number,
        About about,
        String officer,
        Issue issue,
        List<Procedure> procedures,
        List<Promise> promises,
        List<Complaint> complaints,
        @Nullable Link link,
        @Nullable LocalDate noticeOn) {

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

    public Card {
        procedures = List.copyOf(procedures);
        promises = List.copyOf(promises);
        complaints = List.copyOf(complaints);
    }

    public String unit() {
        return about.unit();
    }

    public String rules() {
        return issue.rules();
    }

    public Optional<Procedure> procedure(String id) {
        return procedures.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The day on which the whole way began.
    Optional<LocalDate> firstAcceptance() {
        return procedures.stream()
                .map(Procedure::acceptedOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    Outcome<Card> open(List<String> ids, CardRules rules) {
        var more = new ArrayList<>(procedures);
        for (var id : ids) {
            var rule = rules.procedure(id);
            if (rule.isEmpty()) {
                return Outcome.refused(Refusal.of(PROCEDURE_UNKNOWN, "procedure", id));
            }
            if (more.stream().anyMatch(one -> one.id().equals(id))) {
                return Outcome.refused(Refusal.of(PROCEDURE_ALREADY_THERE, "procedure", id));
            }
            more.add(Procedure.opened(rule.get(), rules));
        }
        return Outcome.done(with(more));
    }

    /// A procedure waits for those it depends on, if they are on the card and were not withdrawn; and one that is not
    /// parallel for whichever other such one is on its way.
    Outcome<Card> start(String id, LocalDate on, CardRules rules) {
        var rule = rules.procedure(id);
        if (rule.isEmpty()) {
            return Outcome.refused(Refusal.of(PROCEDURE_UNKNOWN, "procedure", id));
        }
        var waiting = procedures.stream()
                .filter(other -> holdsUp(other, rule.get(), rules))
                .toList();
        return change(id, procedure -> {
            if (procedure.status() != Procedure.Status.NOT_STARTED || waiting.isEmpty()) {
                return Procedure.notBefore(on, endOfThoseBefore(rule.get())).flatMap(procedure::start);
            }
            return Outcome.refused(new Refusal(
                    PROCEDURE_WAITS,
                    Map.of(
                            "beforeZh", names(waiting, rules, "、", Bilingual::zh),
                            "beforeEn", names(waiting, rules, ", ", Bilingual::en))));
        });
    }

    private static boolean holdsUp(Procedure other, ProcedureRule rule, CardRules rules) {
        if (rule.before().contains(other.id())) {
            return !other.isClosed();
        }
        return !rule.isParallel()
                && other.isOnItsWay()
                && !other.id().equals(rule.id())
                && !rules.procedure(other.id()).map(ProcedureRule::isParallel).orElse(true);
    }

    private @Nullable LocalDate endOfThoseBefore(ProcedureRule rule) {
        return procedures.stream()
                .filter(other -> rule.before().contains(other.id()) && other.status() == Procedure.Status.DONE)
                .map(Procedure::endedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String names(
            List<Procedure> some, CardRules rules, String comma, Function<Bilingual, String> language) {
        return some.stream()
                .map(one -> rules.procedure(one.id())
                        .map(rule -> language.apply(rule.label()))
                        .orElse(one.id()))
                .collect(Collectors.joining(comma));
    }

    Outcome<Card> change(String id, Function<Procedure, Outcome<Procedure>> decision) {
        return procedure(id)
                .map(found -> decision.apply(found)
                        .map(next -> with(procedures.stream()
                                .map(one -> one.id().equals(id) ? next : one)
                                .toList())))
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
        return new Card(number, about, officer, issue, procedures, next, complaints, link, noticeOn);
    }

    Card complained(List<Complaint> next) {
        return new Card(number, about, officer, issue, procedures, promises, next, link, noticeOn);
    }

    Card servedBy(String next) {
        return new Card(number, about, next, issue, procedures, promises, complaints, link, noticeOn);
    }

    Card linked(@Nullable Link next) {
        return new Card(number, about, officer, issue, procedures, promises, complaints, next, noticeOn);
    }

    Card noticed(@Nullable LocalDate day) {
        return new Card(number, about, officer, issue, procedures, promises, complaints, link, day);
    }

    private Card with(List<Procedure> next) {
        return new Card(number, about, officer, issue, next, promises, complaints, link, noticeOn);
    }
}
