package yihao.project.monthlyreport;

import java.time.YearMonth;
import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;
import yihao.project.light.ReportedProgress;

/// The monthly reports of all projects: one of a project and month, by its id.
public interface MonthlyReports extends Aggregates<MonthlyReport>, ReportedProgress {

    /// Those of a month that the actor may see.
    List<Versioned<MonthlyReport>> ofMonth(YearMonth month, Actor actor);

    /// Those of these projects in the months from one to another.
    List<Versioned<MonthlyReport>> ofProjects(List<String> projectIds, YearMonth from, YearMonth until);
}
