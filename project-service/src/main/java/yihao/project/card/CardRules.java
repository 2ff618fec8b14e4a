package yihao.project.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.project.Rights;
import yihao.rules.Bilingual;
import yihao.rules.RuleFormat;

/// Rule SC-01: who gets a card, which procedures it may list with which limits, when a clock warns and whom it goes up
/// to, who may do what: data.
///
/// @param eligibility one that holds is enough
/// @param tracks limits of the whole way, from the first acceptance on
/// @param warnBefore working days before the due day
/// @param linkDays how long the enterprise's link lives
/// @param acceptedBefore how many working days before the card was issued a procedure may have been accepted
/// @param rights functions by act: issue, manage, work
public record CardRules(
        List<Ground> eligibility,
        List<Track> tracks,
        List<Office> offices,
        List<ProcedureRule> procedures,
        int warnBefore,
        List<Escalation> escalations,
        int linkDays,
        int acceptedBefore,
        List<PromiseRule> promises,
        Map<String, Set<Function>> rights) {

    public static final RuleFormat<CardRules> FORMAT = RuleFormat.of(
                    "service-card", CardRules.class, "/rules/service-card.schema.json")
            .checkedBy(CardRulesCheck::check);

    /// @param when a condition over the project
    public record Ground(String id, Bilingual label, String source, String when) {}

    /// @param parts each with a limit of its own from the first acceptance on, the earlier end first
    public record Track(
            String id,
            Bilingual label,
            String source,
            int workingDays,
            @Nullable List<Part> parts) {

        public List<Part> partsOfIt() {
            return parts == null ? List.of() : parts;
        }
    }

    public record Part(String id, Bilingual label, String source, int workingDays) {}

    /// @param unit the reporting unit that this office is, if it works here: it sees the cards it has a procedure on
    public record Office(
            String id,
            Bilingual label,
            String source,
            @Nullable String unit) {}

    /// @param workingDays 0: on the day itself (即办)
    /// @param after procedures that have to be done before, if they are on the card
    /// @param parallel runs beside any other; without it one after another
    public record ProcedureRule(
            String id,
            Bilingual label,
            String source,
            int workingDays,
            String office,
            @Nullable List<String> after,
            @Nullable Boolean parallel) {

        public List<String> before() {
            return after == null ? List.of() : after;
        }

        public boolean isParallel() {
            return Boolean.TRUE.equals(parallel);
        }
    }

    /// @param after working days late
    public record Escalation(int after, Set<Function> to) {}

    /// @param money whether the promise is an amount
    public record PromiseRule(String id, Bilingual label, String source, boolean money) {}

    public CardRules {
        eligibility = List.copyOf(eligibility);
        tracks = List.copyOf(tracks);
        offices = List.copyOf(offices);
        procedures = List.copyOf(procedures);
        escalations = List.copyOf(escalations);
        promises = List.copyOf(promises);
        rights = Map.copyOf(rights);
    }

    public Optional<ProcedureRule> procedure(String id) {
        return procedures.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Office> office(String id) {
        return offices.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Track> track(String id) {
        return tracks.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<PromiseRule> promise(String id) {
        return promises.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    boolean may(Actor actor, String act, String unit) {
        return Rights.may(actor, unit, functions(act));
    }

    public Set<Function> functions(String act) {
        return rights.getOrDefault(act, Set.of());
    }
}
