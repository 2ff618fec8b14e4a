package yihao.project.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import yihao.kernel.Versioned;

/// The traffic lights of projects; a project of no class of the rules has none.
@FunctionalInterface
public interface Lights {

    /// @return by the project's id
    Map<String, Light> of(List<Versioned<Project>> projects, LocalDate today);
}
