package yihao.talent.post;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The posts.
public interface Posts extends Aggregates<Post> {

    /// Those of which a place is or was taken, by id.
    ///
    /// @param after the id of the last one before
    List<Versioned<Post>> held(@Nullable String after, int atMost);
}
