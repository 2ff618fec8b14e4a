package yihao.talent.institution;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.reference.names.EnterpriseNames;
import yihao.reference.names.NormalisedName;

/// Which institution is wanted, and why.
///
/// @param year of whose list of targets it is
/// @param country ISO 3166-1 alpha-2
/// @param field industry code of GB/T 4754
/// @param enterpriseId where it stands in the register of enterprises
public record Profile(
        String kind,
        String grade,
        int year,
        String nameZh,
        @Nullable String nameEn,
        String country,
        @Nullable String place,
        String field,
        @Nullable String reason,
        @Nullable String enterpriseId) {

    /// Its names without what is only a way of writing, each with the year: no two targets share one.
    public Set<String> keys() {
        return normalised().map(name -> year + "|" + name.key()).collect(Collectors.toUnmodifiableSet());
    }

    /// Under which names that are merely alike meet, within a year.
    public Set<String> blocks() {
        return normalised()
                .flatMap(name -> name.blocks().stream())
                .map(block -> year + "|" + block)
                .collect(Collectors.toUnmodifiableSet());
    }

    Stream<NormalisedName> normalised() {
        var names = EnterpriseNames.shipped();
        return Stream.of(nameZh, nameEn)
                .filter(Objects::nonNull)
                .map(written -> names.normalise(Objects.requireNonNull(written)));
    }
}
