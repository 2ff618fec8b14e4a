package yihao.project.fiveones;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The sets of all industries. That an industry has one in force is the collection's rule
/// (unique `holds`).
public interface FiveOnesSets extends Aggregates<FiveOnes> {

    String newNumber(int year);

    /// What the actor may see, newest number first.
    List<Versioned<FiveOnes>> list(Filter filter, Actor actor, int limit);

    long count(Filter filter, Actor actor, int most);

    List<Versioned<FiveOnes>> inForce(int limit);

    /// @param after the number of the last row already seen
    record Filter(
            FiveOnes.@Nullable Status status,
            @Nullable String industry,
            @Nullable String after) {}
}
