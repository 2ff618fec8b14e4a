package yihao.kernel;

import java.util.List;

/// Records that are found by what somebody types: the beginning of a number, or a part of a name.
@FunctionalInterface
public interface LookUp<T> {

    /// Of what the actor may see, the latest first.
    List<Versioned<T>> lookUp(Actor actor, String typed, int limit);
}
