package yihao.reward.deduction.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.reward.Mark;
import yihao.reward.deduction.Appeal;
import yihao.reward.deduction.Cause;
import yihao.reward.deduction.DecideDeduction;
import yihao.reward.deduction.Deduction;
import yihao.reward.deduction.DeductionRules;
import yihao.reward.deduction.Evidence;
import yihao.rules.Bilingual;

/// @param counts whether it is taken from the score now
/// @param due until when the unit appeals, or its appeal is decided
/// @param actions what this caller may do now
record DeductionView(
        String id,
        String number,
        String unit,
        Bilingual unitName,
        String period,
        String kind,
        Bilingual kindLabel,
        String points,
        List<Evidence> evidence,
        String rules,
        Deduction.Status status,
        boolean counts,
        Mark proposed,
        @Nullable Mark decided,
        @Nullable Appeal appeal,
        @Nullable Cause lifted,
        @Nullable LocalDate due,
        boolean late,
        List<String> actions,
        long version) {

    static DeductionView of(Versioned<Deduction> stored, DecideDeduction decide, Actor actor, LocalDate today) {
        var one = stored.state();
        var label = decide.rulesOf(one).kind(one.kind()).map(DeductionRules.Kind::label);
        return new DeductionView(
                stored.id(),
                one.number(),
                one.unit(),
                one.unitName(),
                one.period(),
                one.kind(),
                label.orElse(new Bilingual(one.kind(), one.kind())),
                one.points().toPlainString(),
                one.evidence(),
                one.rules(),
                one.status(),
                one.counts(),
                one.proposed(),
                one.decided(),
                one.appeal(),
                one.lifted(),
                one.due(),
                one.isLateOn(today),
                decide.actions(one, actor, today),
                stored.version());
    }
}
