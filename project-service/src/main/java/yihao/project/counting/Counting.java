package yihao.project.counting;

import java.time.LocalDate;
import java.util.List;
import yihao.kernel.Versioned;
import yihao.project.counting.CountingRules.CountingClass;
import yihao.project.counting.CountingRules.Threshold;
import yihao.project.lifecycle.Project;
import yihao.rules.RuleSet;

/// What counts of a project on a day by one rule set.
///
/// @param counted whether the project counts as a project
/// @param reasons why not, or what is open
public record Counting(
        Versioned<Project> project,
        RuleSet<CountingRules> rules,
        LocalDate on,
        Counted counted,
        List<Reason> reasons,
        List<FigureCount> figures,
        List<ClassAnswer> classes) {

    public record ThresholdAnswer(Threshold threshold, Verdict verdict) {}

    /// Rule PN-06: of a class that is not met, what is not known leaves it open.
    public record ClassAnswer(CountingClass of, List<ThresholdAnswer> anyOf) {

        public Verdict verdict() {
            var verdicts = anyOf.stream().map(ThresholdAnswer::verdict).toList();
            if (verdicts.contains(Verdict.MET)) {
                return Verdict.MET;
            }
            return verdicts.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.NOT_MET;
        }
    }
}
