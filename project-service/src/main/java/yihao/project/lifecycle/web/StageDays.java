package yihao.project.lifecycle.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.ledgers.DayText;
import yihao.ledgers.Ledger.Cell;
import yihao.ledgers.web.RowCells;
import yihao.platform.web.problem.Problems.Violation;
import yihao.project.lifecycle.FieldValue;
import yihao.project.lifecycle.ProjectLedgerRule;
import yihao.project.lifecycle.ProjectLedgerRule.Field;
import yihao.project.lifecycle.ProjectLedgerRule.StageDay;
import yihao.project.lifecycle.StageRules;

/// Reads how far a project has come: its stage by the ledger's word, or else the last one whose day
/// is there; and the days of its stages. A month (2025年3月) or a plan (a day to come of a stage that
/// is not reached) is noted as it is written.
record StageDays(ProjectLedgerRule rule, StageRules stages, LocalDate today) {

    private static final int LONGEST_WORD = 10;

    /// @param stage none where the row does not say one
    /// @param reached the day of each stage
    /// @param filled the fields of the stage rules that hold such a day
    record Read(@Nullable String stage, Map<String, LocalDate> reached, Map<String, FieldValue> filled) {}

    Read read(RowCells cells, List<String> notes) {
        var days = new HashMap<Field, LocalDate>();
        for (var day : rule.days()) {
            day(cells, day.field(), notes).ifPresent(read -> days.put(day.field(), read));
        }
        var stage = stage(cells, days, notes);
        if (stage == null) {
            return new Read(null, Map.of(), Map.of());
        }
        var upTo = stages.upTo(stage).stream().map(StageRules.Stage::id).toList();
        var reached = new HashMap<String, LocalDate>();
        var filled = new HashMap<String, FieldValue>();
        for (var one : rule.days()) {
            var day = days.get(one.field());
            if (day == null) {
                continue;
            }
            if (day.isAfter(today) && !upTo.contains(one.stage())) {
                notes.add(written(cells, one.field()));
                continue;
            }
            reached.put(one.stage(), day);
            if (one.fills() != null) {
                filled.put(one.fills(), new FieldValue.Day(day));
            }
        }
        return new Read(stage, reached, filled);
    }

    private Optional<LocalDate> day(RowCells cells, Field field, List<String> notes) {
        var read = cells.written(field);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        if (cells.areSeveralDays(field)) {
            cells.wrong().add(new Violation(ProjectCells.pointer(field), "day-twice"));
            return Optional.empty();
        }
        if (read.get() instanceof DayText.Day(var day)) {
            return Optional.of(day);
        }
        if (isNoted(read.get(), cells, field)) {
            notes.add(written(cells, field));
        } else {
            cells.wrong()
                    .add(new Violation(ProjectCells.pointer(field), read.get().whyNotOneDay()));
        }
        return Optional.empty();
    }

    /// A month, a time of several days, or a word such as 待定; a day that is written wrong is refused.
    private static boolean isNoted(DayText read, RowCells cells, Field field) {
        return switch (read) {
            case DayText.Day _, DayText.NoYear _ -> false;
            case DayText.Month _, DayText.Days _ -> true;
            case DayText.NoDay _ -> cells.row().text(field.name()).chars().noneMatch(Character::isDigit);
        };
    }

    private String written(RowCells cells, Field field) {
        return rule.heading(field) + "：" + cells.row().text(field.name());
    }

    /// A sentence on the progress (已完成土地平整，正在办理手续) names no stage and is noted, as is all that stands
    /// beside the stage and does not name it; a word alone that nobody has listed is refused.
    private @Nullable String stage(RowCells cells, Map<Field, LocalDate> days, List<String> notes) {
        var said = cells.row().all(Field.STAGE.name()).stream().map(Cell::text).toList();
        var named = said.stream().flatMap(word -> known(word).stream()).findFirst();
        said.stream()
                .filter(word -> named.isPresent() ? !known(word).equals(named) : word.length() > LONGEST_WORD)
                .distinct()
                .forEach(notes::add);
        var isWrong = named.isEmpty() && said.stream().anyMatch(word -> word.length() <= LONGEST_WORD);
        var stage = named.or(() -> isWrong ? Optional.empty() : lastReached(days));
        if (stage.isEmpty()) {
            cells.wrong().add(new Violation(ProjectCells.pointer(Field.STAGE), isWrong ? "stage-unknown" : "required"));
        }
        return stage.orElse(null);
    }

    private Optional<String> known(String word) {
        return rule.stage(word).filter(id -> stages.stage(id).isPresent());
    }

    private Optional<String> lastReached(Map<Field, LocalDate> days) {
        return rule.days().stream()
                .filter(one ->
                        days.containsKey(one.field()) && !days.get(one.field()).isAfter(today))
                .map(StageDay::stage)
                .filter(id -> stages.stage(id).isPresent())
                .reduce((_, later) -> later);
    }
}
