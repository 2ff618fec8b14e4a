package yihao.lead.letter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The letters. One mark belongs to one letter: a second throws [yihao.kernel.Aggregates.Taken].
public interface Letters extends Aggregates<Letter> {

    String newId();

    String newNumber(int year);

    Optional<Versioned<Letter>> withMark(Collection<String> marks);

    /// Of these units, newest first.
    ///
    /// @param after the number of the last one of the page before
    List<Versioned<Letter>> list(
            Collection<String> units, @Nullable LetterStatus status, @Nullable String after, int limit);

    long count(Collection<String> units, @Nullable LetterStatus status, int most);

    /// Of which something is being made, by id.
    List<Versioned<Letter>> inUse(@Nullable String after, int limit);

    /// That were to be kept until before this day.
    List<Versioned<Letter>> keptUntilBefore(LocalDate day, int limit);
}
