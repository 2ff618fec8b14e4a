package yihao.project.difficulty;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yihao.project.lifecycle.Units;

/// Rule DF-02: a difficulty is seen by the project's unit, by whoever was asked, and by the units above them; who
/// shares
/// the project sees it there.
public record DifficultyReaders(Units units) {

    public Set<String> of(Difficulty difficulty) {
        var readers = new HashSet<>(difficulty.asked());
        readers.add(difficulty.unit());
        for (var one : List.copyOf(readers)) {
            readers.addAll(units.ancestors(one));
        }
        return readers;
    }
}
