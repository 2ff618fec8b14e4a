package yihao.project.counting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.capital.Capital;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.Capitals;
import yihao.project.capital.KeepCapital;
import yihao.project.counting.Counting.ClassAnswer;
import yihao.project.counting.Counting.ThresholdAnswer;
import yihao.project.counting.CountingRules.CountingClass;
import yihao.project.counting.CountingRules.Figure;
import yihao.project.counting.CountingRules.Scope;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.StageRuleBook;
import yihao.project.monthlyreport.ReportedMonths.Kept;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// P2: counts the money of a project by the rules that the city or whoever asks chooses; nothing of it is kept.
public final class CountMoney {

    /// How a project was reported on month by month, until a day.
    @FunctionalInterface
    public interface Reports {
        Kept of(Versioned<Project> project, LocalDate on);
    }

    private final KeepCapital keepCapital;
    private final Capitals capitals;
    private final CapitalRuleBook money;
    private final RuleBook<CountingRules> rules;
    private final StageRuleBook stages;
    private final Reports reports;
    private final Conditions conditions = new Conditions();

    public CountMoney(
            KeepCapital keepCapital,
            Capitals capitals,
            CapitalRuleBook money,
            RuleBook<CountingRules> rules,
            StageRuleBook stages,
            Reports reports) {
        this.keepCapital = keepCapital;
        this.capitals = capitals;
        this.money = money;
        this.rules = rules;
        this.stages = stages;
        this.reports = reports;
    }

    /// @param set id of a rule set, or its id and version; none: the one that the capital rules of the day name
    /// @param on not after today
    public Outcome<Counting> of(String projectId, @Nullable String set, LocalDate on, LocalDate today, Actor actor) {
        return keepCapital
                .project(projectId, actor)
                .flatMap(project -> on.isAfter(today)
                        ? Outcome.refused(Refusal.of(CountingProblem.COUNTING_DAY_TO_COME, "today", today))
                        : of(project, set, on, actor));
    }

    private Outcome<Counting> of(Versioned<Project> project, @Nullable String set, LocalDate on, Actor actor) {
        return keepCapital
                .ofProject(project.id(), actor)
                .flatMap(sums -> chosen(set, on)
                        .map(chosen -> Outcome.done(counted(project, sums, chosen, on)))
                        .orElseGet(() -> Outcome.refused(Refusal.of(
                                CountingProblem.COUNTING_RULES_UNKNOWN,
                                "rules",
                                Objects.requireNonNullElse(set, "")))));
    }

    /// By the rules that the city's own capital rules name on the day, whoever asks.
    Optional<Counting> byTheCity(Versioned<Project> project, LocalDate on) {
        return chosen(null, on).map(set -> counted(project, capitals.ofProject(project.id()), set, on));
    }

    /// Of each rule set the version that decides on the day.
    public List<RuleSet<CountingRules>> inForce(LocalDate on) {
        return rules.versions().stream()
                .map(RuleSet::id)
                .distinct()
                .flatMap(id -> rules.inForce(id, on).stream())
                .sorted(Comparator.comparing(RuleSet::id))
                .toList();
    }

    private Optional<RuleSet<CountingRules>> chosen(@Nullable String set, LocalDate on) {
        if (set != null && !set.isBlank()) {
            return rules.inForce(set, on)
                    .or(() -> rules.find(set).filter(one -> one.status().decides()));
        }
        var named = money.on(on).rules().counting();
        return Optional.ofNullable(named).flatMap(id -> inForceOrOldest(id, on)).or(() -> rules.inForce(on));
    }

    private Optional<RuleSet<CountingRules>> inForceOrOldest(String id, LocalDate on) {
        return rules.inForce(id, on)
                .or(() -> rules.versions().stream()
                        .filter(one -> one.id().equals(id) && one.status().decides())
                        .reduce((_, older) -> older));
    }

    private Counting counted(
            Versioned<Project> project, List<Versioned<Capital>> sums, RuleSet<CountingRules> set, LocalDate on) {
        var facts = CountingFacts.of(project.state(), stages.on(on).kinds(), reports.of(project, on), on);
        var elsewhere = elsewhere(project.id(), sums);
        var figures = set.rules().counts().stream()
                .map(figure -> figure(figure, project, sums, elsewhere, set.rules(), facts, on))
                .toList();
        var bounds = Attainable.of(figures, facts);
        var reasons = exclusions(set.rules(), Verdict.MET, bounds);
        var open = exclusions(set.rules(), Verdict.UNKNOWN, bounds);
        var counts = !reasons.isEmpty() ? Counted.NOT_COUNTED : open.isEmpty() ? Counted.COUNTED : Counted.OPEN;
        var why = reasons.isEmpty() ? open : reasons;
        return new Counting(
                project,
                set,
                on,
                counts,
                why,
                figures.stream().map(figure -> figure.of(counts, why)).toList(),
                set.rules().classes().stream().map(one -> answer(one, bounds)).toList());
    }

    private FigureCount figure(
            Figure figure,
            Versioned<Project> project,
            List<Versioned<Capital>> sums,
            List<Versioned<Capital>> elsewhere,
            CountingRules set,
            Map<String, Object> facts,
            LocalDate on) {
        var unit = project.state().unit();
        return figure(figure, elsewhere, set, on, true)
                .of(sums, unit, facts)
                .or(figure(figure, elsewhere, set, on, false).of(sums, unit, facts));
    }

    private CountFigure figure(
            Figure figure, List<Versioned<Capital>> elsewhere, CountingRules set, LocalDate on, boolean withOpen) {
        return new CountFigure(conditions, set, money.cumulative(on), on, figure, elsewhere, withOpen);
    }

    private List<Versioned<Capital>> elsewhere(String projectId, List<Versioned<Capital>> sums) {
        var numbers = sums.stream()
                .flatMap(sum -> Stream.ofNullable(sum.state().voucher()))
                .map(voucher -> voucher.number())
                .collect(Collectors.toSet());
        return numbers.isEmpty()
                ? List.of()
                : capitals.byVoucherNumbers(numbers).stream()
                        .filter(sum -> !sum.state().projectId().equals(projectId))
                        .toList();
    }

    private List<Reason> exclusions(CountingRules set, Verdict verdict, List<Map<String, Object>> bounds) {
        return set.exclusions().stream()
                .filter(one -> one.of() == Scope.PROJECT)
                .filter(one -> conditions.ofProject(one.when(), bounds) == verdict)
                .map(Reason::of)
                .toList();
    }

    private ClassAnswer answer(CountingClass one, List<Map<String, Object>> bounds) {
        return new ClassAnswer(
                one,
                one.anyOf().stream()
                        .map(threshold ->
                                new ThresholdAnswer(threshold, conditions.ofProject(threshold.when(), bounds)))
                        .toList());
    }
}
