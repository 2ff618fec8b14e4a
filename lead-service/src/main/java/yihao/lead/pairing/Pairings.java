package yihao.lead.pairing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The pairings. A leader and a firm stand in one pairing: a second throws [yihao.kernel.Aggregates.Taken].
public interface Pairings extends Aggregates<Pairing> {

    String newId();

    String newNumber(int year);

    /// Newest first.
    ///
    /// @param leader the subject of an officer
    /// @param after the number of the last one of the page before
    List<Versioned<Pairing>> list(@Nullable String leader, @Nullable String after, int limit);

    long count(@Nullable String leader, int most);

    /// Of a firm, by all its entries of the register, the newest first.
    List<Versioned<Pairing>> ofFirm(Collection<String> enterpriseIds, int limit);

    /// Those on which somebody has to decide by this day, the longest waiting first.
    List<Versioned<Pairing>> waitingOn(LocalDate day, int limit);

    /// Those that wait for anybody by this day, by id.
    List<Versioned<Pairing>> waitingOn(LocalDate day, @Nullable String after, int limit);
}
