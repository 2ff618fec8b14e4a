package yihao.lead.letter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

/// The letters in memory.
final class InMemoryLetters extends InMemoryAggregates<Letter> implements Letters {

    private final AtomicInteger ids = new AtomicInteger();

    private @Nullable LetterAction broken;

    InMemoryLetters() {
        super(Letter::marks);
    }

    /// The next such step does not come about, as if the process had died before it.
    void breakBefore(LetterAction step) {
        broken = step;
    }

    @Override
    public synchronized Versioned<Letter> replace(Versioned<Letter> before, Letter state, Enum<?> action, Act act) {
        if (action == broken) {
            broken = null;
            throw new IllegalStateException("Died before " + action);
        }
        return super.replace(before, state, action, act);
    }

    @Override
    public String newId() {
        return "letter-%04d".formatted(ids.incrementAndGet());
    }

    @Override
    public String newNumber(int year) {
        return "IN-%d-%06d".formatted(year, ids.incrementAndGet());
    }

    @Override
    public Optional<Versioned<Letter>> withMark(Collection<String> marks) {
        return where(letter -> !Collections.disjoint(letter.marks(), marks)).stream()
                .findFirst();
    }

    @Override
    public List<Versioned<Letter>> list(
            Collection<String> units, @Nullable LetterStatus status, @Nullable String after, int limit) {
        return where(letter -> units.contains(letter.unit()) && (status == null || letter.status() == status));
    }

    @Override
    public long count(Collection<String> units, @Nullable LetterStatus status, int most) {
        return list(units, status, null, most).size();
    }

    @Override
    public List<Versioned<Letter>> inUse(@Nullable String after, int limit) {
        return where(letter -> letter.use() != null).stream()
                .filter(letter -> after == null || letter.id().compareTo(after) > 0)
                .toList();
    }

    @Override
    public List<Versioned<Letter>> keptUntilBefore(LocalDate day, int limit) {
        return where(letter -> letter.keptUntil() != null && letter.keptUntil().isBefore(day));
    }
}
