package yihao.reward.scheme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;
import yihao.reward.scheme.SchemeVersion.Status;

/// Every version of every scheme.
public interface Schemes extends Aggregates<SchemeVersion> {

    Comparator<Scheme> LATEST = Comparator.comparing(Scheme::validFrom).thenComparingInt(Scheme::version);

    List<Versioned<SchemeVersion>> versionsOf(String schemeId);

    /// @param after the last id of the page before
    List<Versioned<SchemeVersion>> list(@Nullable Status status, @Nullable String after, int limit);

    long count(@Nullable Status status, int most);

    /// Rule RS-06: of the versions in force on that day, the one that came into force last. While it is suspended none
    /// decides, an older one neither.
    default Optional<Scheme> inForce(String schemeId, LocalDate day) {
        return versionsOf(schemeId).stream()
                .map(Versioned::state)
                .filter(version -> version.isInForceOn(day))
                .max(Comparator.comparing(SchemeVersion::scheme, LATEST))
                .filter(version -> version.status() == Status.ACTIVE)
                .map(SchemeVersion::scheme);
    }
}
