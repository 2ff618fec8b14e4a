package yihao.lead;

import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Outcome;

/// L3: a letter becomes one lead or one visit, whoever sends its form, however often, and whatever
/// breaks off.
public interface LetterUse {

    enum Kind {
        LEAD,
        VISIT
    }

    /// @param make makes it under the id that it is given
    <T> Outcome<T> once(String letterId, Kind kind, Act act, Function<String, Outcome<T>> make);
}
