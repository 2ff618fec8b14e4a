package yihao.talent.performance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.talent.appointment.ResultKind;

/// How a component comes to its score. A method may use these kinds freely; another kind is a change of
/// code.
public sealed interface Score {

    /// So many points for each of what was reached.
    ///
    /// @param most points in all
    record Points(List<Worth> worth, BigDecimal most) implements Score {

        public Points {
            worth = List.copyOf(worth);
        }
    }

    /// @param each points for one
    /// @param most points for all of them; none where nothing limits them
    record Worth(
            ResultKind result, BigDecimal each, @Nullable BigDecimal most) {}

    /// What was reached in percent of what was agreed for as many months; none where nothing was agreed.
    ///
    /// @param most percent
    record Ratio(ResultKind result, BigDecimal most) implements Score {}

    /// How the unit stood in the rankings by a method that were published for months of the period, on
    /// average.
    ///
    /// @param by its score, or its place: the first of ten is worth 100, the tenth 10
    /// @param percent of that
    record Ranking(String method, By by, BigDecimal percent) implements Score {}

    enum By {
        SCORE,
        PLACE
    }

    /// What a supervisor gives.
    record Mark(BigDecimal least, BigDecimal most) implements Score {}
}
