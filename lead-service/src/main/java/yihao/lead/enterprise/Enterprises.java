package yihao.lead.enterprise;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The enterprise register. An identity key belongs to one enterprise.
public interface Enterprises extends Aggregates<Enterprise> {

    String newId();

    String newNumber(int year);

    List<Versioned<Enterprise>> withIds(Collection<String> ids);

    Optional<Versioned<Enterprise>> withIdentity(Collection<String> keys);

    List<Versioned<Enterprise>> called(Collection<String> nameKeys);

    /// That share one of these blocks, at most `limit`.
    List<Versioned<Enterprise>> meeting(Collection<String> blocks, int limit);

    /// That are typed like this from one of the characters or words of a name on, at most `limit`; none where there are
    /// no letters.
    List<Versioned<Enterprise>> typed(String written, int limit);

    /// The entries that are merged into one of these, without those merged into them in turn.
    List<Versioned<Enterprise>> mergedInto(Collection<String> ids);

    /// Every entry, by id.
    List<Versioned<Enterprise>> all(@Nullable String after, int limit);

    /// Every entry that is merged into another.
    List<Versioned<Enterprise>> merged();

    /// What the reader sees, in the order of ids, which is the order of registration; `text` is how a name, a
    /// number or a code is typed from any of its characters or words on, also in pinyin or by its initials,
    /// and also of an entry that is merged into it.
    List<Versioned<Enterprise>> search(Actor reader, @Nullable String text, @Nullable String after, int limit);

    long count(Actor reader, @Nullable String text, int most);
}
