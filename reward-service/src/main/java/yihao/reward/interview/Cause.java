package yihao.reward.interview;

import java.util.List;
import yihao.rules.Bilingual;

/// By which trigger a unit is called.
///
/// @param records the lists or rankings in which it stands
public record Cause(String trigger, Bilingual label, List<String> records) {

    public Cause {
        records = List.copyOf(records);
    }
}
