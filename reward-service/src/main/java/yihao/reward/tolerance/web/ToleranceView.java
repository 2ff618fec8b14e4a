package yihao.reward.tolerance.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.reward.Mark;
import yihao.reward.tolerance.Answer;
import yihao.reward.tolerance.Fault;
import yihao.reward.tolerance.Lifting;
import yihao.reward.tolerance.ToleranceCase;
import yihao.reward.tolerance.ToleranceRules;
import yihao.rules.Bilingual;

/// A case as it is shown to one caller.
///
/// @param due until when it is examined or decided; none once it is over
/// @param actions what this caller may do now
record ToleranceView(
        String id,
        String number,
        long version,
        String unit,
        Fault fault,
        Mark requested,
        List<AnswerView> answers,
        ToleranceCase.Status status,
        @Nullable LocalDate due,
        boolean late,
        @Nullable Mark examined,
        @Nullable Mark ended,
        @Nullable Lifting lifting,
        String rules,
        List<String> actions) {

    record AnswerView(
            String condition,
            Bilingual label,
            String statement,
            List<Answer.Evidence> evidence,
            Answer.@Nullable Finding finding) {}

    static ToleranceView of(
            Versioned<ToleranceCase> stored, ToleranceRules rules, List<String> actions, LocalDate today) {
        var one = stored.state();
        return new ToleranceView(
                stored.id(),
                one.number(),
                stored.version(),
                one.unit(),
                one.fault(),
                one.requested(),
                one.answers().stream().map(answer -> answer(answer, rules)).toList(),
                one.status(),
                one.due(),
                one.isLateOn(today),
                one.examined(),
                one.ended(),
                one.lifting(),
                one.rules(),
                actions);
    }

    private static AnswerView answer(Answer answer, ToleranceRules rules) {
        var label = rules.condition(answer.condition())
                .map(ToleranceRules.Condition::label)
                .orElse(new Bilingual(answer.condition(), answer.condition()));
        return new AnswerView(answer.condition(), label, answer.statement(), answer.evidence(), answer.finding());
    }
}
