package yihao.lead.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;
import yihao.lead.enterprise.Canonical;

/// The pairs of entries that may be one firm; a pair's id is made of theirs.
public interface Duplicates extends Aggregates<Duplicate> {

    /// In the order of ids.
    List<Versioned<Duplicate>> list(Duplicate.Status status, @Nullable String after, int limit);

    long count(Duplicate.Status status, int most);

    /// The open pairs with this entry, at most `limit`.
    List<Versioned<Duplicate>> openWith(String enterpriseId, int limit);

    /// What was asked about two firms, under whichever of their entries, in the order of ids.
    default List<Versioned<Duplicate>> between(Canonical one, Canonical other) {
        return one.ids().stream()
                .flatMap(mine -> other.ids().stream().map(theirs -> Duplicate.id(mine, theirs)))
                .sorted()
                .flatMap(id -> find(id).stream())
                .toList();
    }
}
