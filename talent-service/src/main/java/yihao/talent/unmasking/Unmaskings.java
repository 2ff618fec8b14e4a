package yihao.talent.unmasking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// All unmaskings. A slot is held by one of them.
public interface Unmaskings extends Aggregates<Unmasking> {

    /// The latest first.
    ///
    /// @param talentId of one talent only, where it is given
    /// @param after the number of the last one of the page before
    List<Versioned<Unmasking>> latest(@Nullable String talentId, @Nullable String after, int atMost);

    /// How many there are, counted up to `most` + 1.
    long count(@Nullable String talentId, int most);
}
