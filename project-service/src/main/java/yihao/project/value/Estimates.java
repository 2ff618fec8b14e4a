package yihao.project.value;

import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The estimates that somebody was shown, each by what it was computed of.
public interface Estimates extends Aggregates<Estimate> {

    /// The latest first.
    List<Versioned<Estimate>> ofProject(String projectId, int most);
}
