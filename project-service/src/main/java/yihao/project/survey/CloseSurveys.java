package yihao.project.survey;

import java.time.Duration;
import java.util.function.BiConsumer;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;

/// Rule SU-07: once its closing day is over a survey is closed and its figures are kept as they then are,
/// after a downtime as well.
public final class CloseSurveys {

    private static final int AT_ONCE = 100;

    /// An answer that came in the last moment is written by then.
    private static final Duration WRITTEN = Duration.ofMinutes(1);

    private final Surveys surveys;
    private final ShowResults results;

    public CloseSurveys(Surveys surveys, ShowResults results) {
        this.surveys = surveys;
        this.results = results;
    }

    /// One that cannot be closed now does not keep the others: it is tried again.
    ///
    /// @param log told of such a one
    public void round(Act act, BiConsumer<String, RuntimeException> log) {
        var today = CityTime.day(act.at().minus(WRITTEN));
        for (var over : surveys.over(today, AT_ONCE)) {
            try {
                surveys.change(
                        over.id(),
                        SurveyAction.CLOSED,
                        act.alsoFor(),
                        one -> Outcome.done(
                                one.isRunning() && one.content().closing().isBefore(today)
                                        ? one.closed(results.figures(over.id(), one))
                                        : one));
            } catch (RuntimeException e) {
                log.accept(over.id(), e);
            }
        }
    }
}
