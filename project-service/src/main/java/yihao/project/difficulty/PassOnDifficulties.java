package yihao.project.difficulty;

import java.util.function.BiConsumer;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.rules.RuleBook;

/// Rule DF-05: what nobody answered in time goes to the next level, after a downtime as well.
public final class PassOnDifficulties {

    private static final int AT_ONCE = 200;

    private final Difficulties difficulties;
    private final RuleBook<DifficultyRules> book;

    public PassOnDifficulties(Difficulties difficulties, RuleBook<DifficultyRules> book) {
        this.difficulties = difficulties;
        this.book = book;
    }

    /// One that cannot be passed on now does not keep the others: it is tried again.
    ///
    /// @param log told of such a one
    public void round(Act act, BiConsumer<String, RuntimeException> log) {
        var today = CityTime.day(act.at());
        for (var late : difficulties.passingOn(today, AT_ONCE)) {
            try {
                difficulties.change(
                        late.id(),
                        DifficultyAction.PASSED_ON,
                        act.alsoFor(),
                        one -> Outcome.done(
                                one.passOn(book.find(one.rules()).orElseThrow().rules(), today)));
            } catch (RuntimeException e) {
                log.accept(late.id(), e);
            }
        }
    }
}
