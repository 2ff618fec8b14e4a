package yihao.talent.need;

import java.util.Optional;

/// The copies of the projects.
@FunctionalInterface
public interface Projects {

    Optional<Project> find(String projectId);
}
