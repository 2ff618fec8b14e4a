package yihao.talent.expert;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The experts. An account belongs to one of them.
public interface Experts extends Aggregates<Expert> {

    /// Those in office, by number.
    List<Versioned<Expert>> serving(int atMost);

    /// Those on which somebody has to decide by this day, the longest waiting first.
    List<Versioned<Expert>> waitingOn(LocalDate day, int atMost);

    List<Versioned<Expert>> withIds(Collection<String> ids);

    Optional<Versioned<Expert>> ofAccount(String subject);
}
