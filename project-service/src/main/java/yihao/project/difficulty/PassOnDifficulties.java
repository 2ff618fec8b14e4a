package yihao.project.difficulty;

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

    public void round(Act act) {
        var today = CityTime.day(act.at());
        for (var late : difficulties.passingOn(today, AT_ONCE)) {
            difficulties.change(
                    late.id(),
                    DifficultyAction.PASSED_ON,
                    act.alsoFor(),
                    one -> Outcome.done(
                            one.passOn(book.find(one.rules()).orElseThrow().rules(), today)));
        }
    }
}
