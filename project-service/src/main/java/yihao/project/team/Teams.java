package yihao.project.team;

import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The teams, each under its project's id.
public interface Teams extends Aggregates<Team> {

    /// Those in which this officer is or was a member.
    List<Versioned<Team>> with(String officer);
}
