package yihao.project.lifecycle;

import java.util.List;
import java.util.Optional;
import yihao.rules.Bilingual;

/// Whether a requirement applies to a project at all (`when:` in the rule data).
@FunctionalInterface
public interface Condition {

    Condition ALWAYS = _ -> true;

    boolean holds(AskedProject project);

    /// What has to hold for a gate to open (`that:` in the rule data).
    @FunctionalInterface
    interface Demand {

        /// Nothing where it holds; else in words what is not known, so that nobody can tell.
        Optional<List<Bilingual>> unmetFor(AskedProject project);
    }
}
