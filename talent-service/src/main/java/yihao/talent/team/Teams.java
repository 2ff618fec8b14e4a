package yihao.talent.team;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The teams. Whom a team alone may have is in no other.
public interface Teams extends Aggregates<Team> {

    /// What somebody may see: by reader mark, or because a member was matched to one of the reader's needs.
    record Sight(Set<String> marks, Collection<String> talents) {

        public Sight {
            marks = Set.copyOf(marks);
            talents = Set.copyOf(talents);
        }
    }

    Optional<Versioned<Team>> visible(String id, Sight sight);

    /// The latest first.
    ///
    /// @param after the number of the last one of the page before
    List<Versioned<Team>> latest(Filter filter, Sight sight, @Nullable String after, int atMost);

    /// How many there are, counted up to `most` + 1.
    long count(Filter filter, Sight sight, int most);

    /// Those that this talent is or was in.
    List<Versioned<Team>> withTalent(String talentId);

    record Filter(
            @Nullable String field,
            @Nullable String projectId,
            @Nullable Boolean dissolved) {}
}
