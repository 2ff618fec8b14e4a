package yihao.talent.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The posted needs.
public interface Needs extends Aggregates<Need> {

    /// Those still recruiting that one of these reader marks may see, the most urgent first.
    List<Versioned<Need>> open(Set<String> readers, int atMost);

    /// All still recruiting, page by page in the order of their numbers.
    ///
    /// @param after the number of the last one of the page before
    List<Versioned<Need>> recruiting(@Nullable String after, int atMost);

    /// Open or not.
    List<Versioned<Need>> ofProject(String projectId);

    /// Those still recruiting that one of these reader marks may see, page by page as above.
    List<Versioned<Need>> recruitingSeenBy(Set<String> readers, @Nullable String after, int atMost);

    /// Those with a recruitment of this talent, open or not.
    List<Versioned<Need>> withTalent(String talentId);

    /// Those with somebody whose trial ends by this day and of whom nobody has said how it went.
    List<Versioned<Need>> trialsEndingBy(LocalDate day, Set<String> readers, int atMost);

    /// Those with somebody of whose trial nobody has said how it went, page by page in the order of their numbers.
    List<Versioned<Need>> onTrial(@Nullable String after, int atMost);

    /// All that one of these reader marks may see, page by page in the order of their numbers.
    List<Versioned<Need>> seenBy(Set<String> readers, @Nullable String after, int atMost);
}
