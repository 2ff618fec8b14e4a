package yihao.project.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import yihao.rules.Bilingual;

/// The reporting units, as copied from their owner.
public interface Units {

    Optional<Bilingual> name(String unit);

    /// The units at work of this name in either language, or of this id.
    List<String> called(String name);

    /// The units above this one; none when the unit is not known (yet).
    Set<String> ancestors(String unit);
}
