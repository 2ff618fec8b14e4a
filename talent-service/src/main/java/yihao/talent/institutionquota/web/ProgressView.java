package yihao.talent.institutionquota.web;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.talent.institution.Milestone;
import yihao.talent.institutionquota.Reckoning.Progress;

/// How far something is, its figures as text with all their digits.
record ProgressView(
        @Nullable Integer owed,
        long reached,
        @Nullable String completion,
        @Nullable String expected,
        @Nullable String variance) {

    static Map<Milestone, ProgressView> of(Map<Milestone, Progress> progress) {
        var views = new EnumMap<Milestone, ProgressView>(Milestone.class);
        progress.forEach((milestone, one) -> views.put(milestone, of(one)));
        return views;
    }

    private static ProgressView of(Progress one) {
        return new ProgressView(
                one.owed(), one.reached(), text(one.completion()), text(one.expected()), text(one.variance()));
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
