package yihao.talent.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.talent.Line;
import yihao.talent.TalentClass;

/// The class somebody has on a day, by which catalogue, and why.
public record Classification(@Nullable TalentClass talentClass, String catalogue, LocalDate on, List<Line> reasons) {

    public Classification {
        reasons = List.copyOf(reasons);
    }

    /// Whether it comes to the same class for the same reasons, whenever it was looked at.
    public boolean saysTheSameAs(Classification other) {
        return talentClass == other.talentClass && catalogue.equals(other.catalogue) && reasons.equals(other.reasons);
    }

    public Optional<TalentClass> inClass() {
        return Optional.ofNullable(talentClass);
    }
}
