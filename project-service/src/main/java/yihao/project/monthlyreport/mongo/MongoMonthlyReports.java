package yihao.project.monthlyreport.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.lifecycle.Light.Kind;
import yihao.project.lifecycle.Light.LastProgress;
import yihao.project.monthlyreport.MonthlyReport;
import yihao.project.monthlyreport.MonthlyReports;
import yihao.project.monthlyreport.ReportSight;

/// The collection `monthly_reports`: month and project are the id, so that two people never begin the same row twice.
public final class MongoMonthlyReports extends MongoAggregates<MonthlyReport> implements MonthlyReports {

    private static final String MONTH = "state.month";
    private static final String PROJECT = "state.projectId";
    private static final String PROGRESS = "state.progressOn";

    public MongoMonthlyReports(Store store, ReportSight sight) {
        super(
                store,
                AggregateKind.of("monthly_reports", MonthlyReport.class)
                        .address("/api/monthly-reports")
                        .readers(report -> sight.readers(report.unit()))
                        .index(MONTH, "readers", "_id")
                        .index(PROJECT, MONTH, "_id")
                        .index(PROJECT, PROGRESS));
    }

    @Override
    public List<Versioned<MonthlyReport>> ofMonth(YearMonth month, Actor actor) {
        var seen = Filters.and(Filters.eq(MONTH, month.toString()), visibleTo(actor));
        return query(seen, Sorts.ascending("_id"), Integer.MAX_VALUE);
    }

    @Override
    public List<Versioned<MonthlyReport>> ofProjects(List<String> projectIds, YearMonth from, YearMonth until) {
        var between = Filters.and(
                Filters.in(PROJECT, projectIds),
                Filters.gte(MONTH, from.toString()),
                Filters.lte(MONTH, until.toString()));
        return query(between, Sorts.ascending(PROJECT, MONTH), Integer.MAX_VALUE);
    }

    /// The day that counts lies in the month that is reported on, and so tells which report it is.
    @Override
    public Map<String, LastProgress> of(List<String> projectIds) {
        var telling = Filters.and(Filters.in(PROJECT, projectIds), Filters.gte(PROGRESS, ""));
        var latest = new Document("_id", "$" + PROJECT).append("on", new Document("$max", "$" + PROGRESS));
        var last = new HashMap<String, LastProgress>();
        for (var group : grouped(telling, latest)) {
            var project = group.getString("_id").getValue();
            var on = LocalDate.parse(group.getString("on").getValue());
            last.put(project, new LastProgress(Kind.REPORT, on, MonthlyReport.id(YearMonth.from(on), project)));
        }
        return last;
    }
}
