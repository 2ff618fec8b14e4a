package yihao.lead.visit;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.lead.LeadStatus;
import yihao.lead.Leads;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.MergedFirms;
import yihao.rules.RuleBook;

/// L9: what the squads did in a time, each number by the rule in force on its last day. The same firm in the same week
/// counts once, and nobody is out for more than one day on one day.
public final class AssessVisits {

    private static final int LONGEST_DAYS = 366;

    private final Visits visits;
    private final Leads leads;
    private final Aliases aliases;
    private final RuleBook<VisitRule> book;

    public AssessVisits(Visits visits, Leads leads, Aliases aliases, RuleBook<VisitRule> book) {
        this.aliases = aliases;
        this.visits = visits;
        this.leads = leads;
        this.book = book;
    }

    /// @param rule id and version
    /// @param scores the most points first
    public record Assessment(String rule, List<VisitScore> scores) {

        public Assessment {
            scores = List.copyOf(scores);
        }
    }

    /// Of the units whose visits the actor sees.
    public Outcome<Assessment> between(Actor actor, LocalDate from, LocalDate until) {
        if (until.isBefore(from) || ChronoUnit.DAYS.between(from, until) >= LONGEST_DAYS) {
            return Outcome.refused(Refusal.of(VisitProblem.VISIT_PERIOD_UNFIT, "most", LONGEST_DAYS));
        }
        var inForce = book.inForce(until).orElseThrow();
        var units = new HashMap<String, VisitTally>();
        var merged = MergedFirms.of(aliases);
        try (var made = visits.madeBetween(actor, from, until)) {
            made.forEach(visit -> tally(units, inForce.rules(), visit, merged));
        }
        var scores = units.entrySet().stream()
                .map(Map.Entry::getValue)
                .map(VisitTally::score)
                .sorted(comparing(VisitScore::points).reversed().thenComparing(VisitScore::unit))
                .toList();
        return Outcome.done(new Assessment(inForce.reference(), scores));
    }

    /// What the visits of one unit come to, for whoever sees what that unit does.
    ///
    /// @param on the day whose rule counts
    public VisitScore ofUnit(String unit, LocalDate from, LocalDate until, LocalDate on) {
        var units = new HashMap<String, VisitTally>();
        var rule = book.inForce(on).orElseThrow().rules();
        var merged = MergedFirms.of(aliases);
        visits.madeBy(unit, from, until).forEach(visit -> tally(units, rule, visit, merged));
        return units.getOrDefault(unit, new VisitTally(unit, rule)).score();
    }

    private void tally(Map<String, VisitTally> units, VisitRule rule, Visit visit, MergedFirms merged) {
        var converted = Optional.ofNullable(visit.led())
                .flatMap(led -> leads.find(led.leadId()))
                .filter(lead -> lead.state().status() == LeadStatus.CONVERTED)
                .isPresent();
        units.computeIfAbsent(visit.unit(), unit -> new VisitTally(unit, rule))
                .add(visit, merged.all(visit.plan().firmKeys()), converted);
    }
}
