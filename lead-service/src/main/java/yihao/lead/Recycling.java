package yihao.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yihao.kernel.CityTime;
import yihao.rules.RuleBook;

/// L6: which leads go to the pool when nobody works them any more, by the rule in force on that day.
public record Recycling(RuleBook<PoolRule> book, Network network) {

    /// A lead whose protection is over.
    public Optional<Pooled> atItsEnd(Lead lead, Instant at) {
        return Optional.ofNullable(lead.protection())
                .map(Protection::reasonOfEnd)
                .filter(reason -> rule(at).ends().contains(reason))
                .flatMap(reason -> handedBack(lead, reason, at));
    }

    /// A lead that somebody lets go.
    public Optional<Pooled> handedBack(Lead lead, String reason, Instant at) {
        return isFit(lead, at) ? Optional.of(stay(lead, reason, at)) : Optional.empty();
    }

    /// Only what was found valuable, need not stay with a few and is not in dispute.
    public boolean isFit(Lead lead, Instant at) {
        return lead.status().isWorkedOn()
                && lead.judgement() != null
                && lead.protection() != null
                && lead.disputes().stream().noneMatch(Dispute::isOpen)
                && rule(at).sharing().contains(lead.report().sharing());
    }

    private Pooled stay(Lead lead, String reason, Instant at) {
        var day = CityTime.day(at);
        var inForce = book.inForce(day).orElseThrow();
        var stay = inForce.rules().stay(lead, network);
        var openFrom = day.plusDays(stay.openAfterDays());
        return new Pooled(
                at,
                reason,
                workedBy(lead),
                openFrom,
                openFrom.plusDays(stay.coolDownDays()).minusDays(1),
                day.plusDays(stay.days()),
                inForce.reference());
    }

    /// Whoever works it, and whoever handed it on before.
    private static List<String> workedBy(Lead lead) {
        var before = lead.dispatches().stream().filter(Dispatch::isHandedOn).map(Dispatch::unit);
        return Stream.concat(lead.holders().stream(), before).distinct().toList();
    }

    private PoolRule rule(Instant at) {
        return book.inForce(CityTime.day(at)).orElseThrow().rules();
    }
}
