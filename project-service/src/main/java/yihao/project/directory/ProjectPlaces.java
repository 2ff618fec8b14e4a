package yihao.project.directory;

import java.time.LocalDate;
import java.util.List;
import yihao.kernel.Actor;

/// Where a project has settled or is about to.
public interface ProjectPlaces {

    /// The units whose spaces it holds or rents, each once; none where it has none, or this actor sees none.
    List<String> of(String projectId, Actor actor, LocalDate today);
}
