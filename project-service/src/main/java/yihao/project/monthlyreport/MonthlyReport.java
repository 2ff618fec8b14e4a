package yihao.project.monthlyreport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;

/// What a unit says of one project in one month. Its cells change until it is handed in and the month has closed;
/// afterwards only corrections stand beside them.
///
/// @param unit whose project it was when the report was begun
/// @param cells by column, each in the one form of its type
/// @param rules the version of the rules it is written by
/// @param progressOn the day that counts for the traffic light, where the report tells of progress
public record MonthlyReport(
        YearMonth month,
        String projectId,
        String projectNumber,
        String projectName,
        String unit,
        Map<String, String> cells,
        String rules,
        Mark saved,
        @Nullable HandedIn handedIn,
        List<Correction> corrections,
        @Nullable LocalDate progressOn) {

    /// More corrections than anybody makes.
    static final int MOST_CORRECTIONS = 100;

    public record Mark(String by, Instant at) {
        static Mark of(Act act) {
            return new Mark(act.actor().subject(), act.at());
        }
    }

    /// @param daysLate after the closing day; 0 is in time
    public record HandedIn(String by, Instant at, int daysLate) {}

    public record Correction(String by, Instant at, String reason, Map<String, Change> changes) {
        public Correction {
            changes = Map.copyOf(changes);
        }
    }

    public record Change(@Nullable String before, @Nullable String after) {}

    public MonthlyReport {
        cells = Map.copyOf(cells);
        corrections = List.copyOf(corrections);
    }

    public static String id(YearMonth month, String projectId) {
        return month + ":" + projectId;
    }

    /// As they are now, with every correction.
    public Map<String, String> figures() {
        return figures(corrections.size());
    }

    /// As they were with the first so many corrections.
    public Map<String, String> figures(int count) {
        var figures = new HashMap<>(cells);
        corrections.stream()
                .limit(count)
                .forEach(correction -> correction.changes().forEach((column, change) -> {
                    if (change.after() == null) {
                        figures.remove(column);
                    } else {
                        figures.put(column, change.after());
                    }
                }));
        return figures;
    }

    boolean says(Map<String, String> written, boolean handIn) {
        return cells.equals(written) && (handedIn != null || !handIn);
    }

    MonthlyReport saved(Map<String, String> next, String version, Act act) {
        return new MonthlyReport(
                month,
                projectId,
                projectNumber,
                projectName,
                unit,
                next,
                version,
                Mark.of(act),
                handedIn,
                corrections,
                progressOn);
    }

    MonthlyReport handedIn(HandedIn mark, @Nullable LocalDate progress) {
        return new MonthlyReport(
                month, projectId, projectNumber, projectName, unit, cells, rules, saved, mark, corrections, progress);
    }

    MonthlyReport corrected(Correction correction, @Nullable LocalDate progress) {
        var all = new ArrayList<>(corrections);
        all.add(correction);
        return new MonthlyReport(
                month, projectId, projectNumber, projectName, unit, cells, rules, saved, handedIn, all, progress);
    }
}
