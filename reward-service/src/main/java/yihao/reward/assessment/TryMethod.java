package yihao.reward.assessment;

import java.util.List;
import yihao.reward.assessment.Ranking.UnitScore;
import yihao.reward.scoring.Elapsed;
import yihao.reward.scoring.Method;
import yihao.reward.scoring.ScoreSheet;
import yihao.reward.scoring.UnitSheet;

/// A method applied to made-up units: what a ranking would say, and nothing is kept.
public final class TryMethod {

    private TryMethod() {}

    public static List<UnitScore> on(Method method, List<UnitSheet> sheets, Elapsed elapsed) {
        return new ScoreSheet(method, elapsed)
                .of(sheets).stream()
                        .map(scored -> ScoreUnits.score(scored, List.of()))
                        .toList();
    }
}
