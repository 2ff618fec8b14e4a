package yihao.project.light;

import java.util.List;
import java.util.Map;
import yihao.project.lifecycle.Light.LastProgress;

/// The last monthly report of each project that tells of progress.
@FunctionalInterface
public interface ReportedProgress {

    /// @return by the project's id
    Map<String, LastProgress> of(List<String> projectIds);
}
