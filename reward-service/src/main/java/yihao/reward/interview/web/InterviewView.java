package yihao.reward.interview.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.reward.Mark;
import yihao.reward.deduction.Deduction;
import yihao.reward.interview.Cause;
import yihao.reward.interview.Course;
import yihao.reward.interview.Interview;
import yihao.rules.Bilingual;

/// @param deduction what it cost, if it has
record InterviewView(
        String id,
        String number,
        String unit,
        Bilingual unitName,
        String quarter,
        List<Cause> causes,
        String rules,
        Interview.Status status,
        @Nullable LocalDate due,
        boolean late,
        Mark proposed,
        Course course,
        @Nullable DeductionRef deduction,
        List<String> actions,
        long version) {

    record DeductionRef(String id, String number, Deduction.Status status, String points) {
        static DeductionRef of(Versioned<Deduction> stored) {
            var one = stored.state();
            return new DeductionRef(
                    stored.id(), one.number(), one.status(), one.points().toPlainString());
        }
    }

    static InterviewView of(
            Versioned<Interview> stored, @Nullable DeductionRef deduction, List<String> actions, LocalDate today) {
        var one = stored.state();
        return new InterviewView(
                stored.id(),
                one.number(),
                one.unit(),
                one.unitName(),
                one.quarter(),
                one.causes(),
                one.rules(),
                one.status(),
                one.due(),
                one.isLateOn(today),
                one.proposed(),
                one.course(),
                deduction,
                actions,
                stored.version());
    }
}
