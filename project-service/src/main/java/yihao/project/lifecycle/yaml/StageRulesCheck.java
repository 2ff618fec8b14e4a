package yihao.project.lifecycle.yaml;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import yihao.project.lifecycle.FieldType;
import yihao.project.lifecycle.yaml.StageRulesFile.Entry;
import yihao.rules.Complaints;
import yihao.rules.Variables;

/// What no schema can say of stage rules: a gate that asks for an undeclared paper or field, a move to an unknown
/// stage, a condition that does not compile.
record StageRulesCheck(StageRulesFile file, Variables variables, Complaints complaints) {

    void run() {
        var stages = file.stages().stream().map(StageRulesFile.StageEntry::id).toList();
        for (int i = 0; i < file.stages().size(); i++) {
            gate(file.stages().get(i).gate(), "/stages/" + i + "/gate");
            if (stages.indexOf(stages.get(i)) < i) {
                complaints.add("/stages/" + i + "/id", "rule.twice", stages.get(i));
            }
        }
        file.fields().forEach(this::options);
        var kinds = kinds();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.indexOf(kinds.get(i)) < i) {
                complaints.add("/kinds/" + i + "/id", "rule.twice", kinds.get(i));
            }
        }
        for (int i = 0; i < file.moves().size(); i++) {
            var move = file.moves().get(i);
            declared(stages.contains(move.from()), move.from(), "/moves/" + i + "/from");
            declared(stages.contains(move.to()), move.to(), "/moves/" + i + "/to");
            jump(move, stages, "/moves/" + i);
            besideJump(i);
        }
    }

    private void options(String field, StageRulesFile.Field rule) {
        var pointer = "/fields/" + field;
        var isChosen = rule.type() == FieldType.CHOICE || rule.type() == FieldType.CHOICES;
        if (isChosen != (rule.options() != null)) {
            complaints.add(pointer, "rule.options-of-choice-only");
        }
        var ids = Stream.ofNullable(rule.options())
                .flatMap(List::stream)
                .map(StageRulesFile.Option::id)
                .toList();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.indexOf(ids.get(i)) < i) {
                complaints.add(pointer + "/options/" + i + "/id", "rule.twice", ids.get(i));
            }
        }
    }

    private void jump(StageRulesFile.MoveEntry move, List<String> stages, String pointer) {
        if (isJump(move) != (move.consentTo() != null)) {
            complaints.add(pointer, "rule.consent-of-jump-only");
        }
        if (isJump(move) && Boolean.TRUE.equals(move.correction())) {
            complaints.add(pointer + "/correction", "rule.jump-no-correction");
        }
        if (isJump(move) && stages.indexOf(move.to()) <= stages.indexOf(move.from()) + 1) {
            complaints.add(pointer, "rule.jump-over-nothing");
        }
    }

    /// Whoever may go there by a move needs nobody's consent.
    private void besideJump(int second) {
        var move = file.moves().get(second);
        file.moves().subList(0, second).stream()
                .filter(first -> first.from().equals(move.from()) && first.to().equals(move.to()))
                .filter(first -> isJump(first) || isJump(move))
                .findFirst()
                .ifPresent(_ -> complaints.add("/moves/" + second, "rule.jump-beside-move", move.from(), move.to()));
    }

    private static boolean isJump(StageRulesFile.MoveEntry move) {
        return Boolean.TRUE.equals(move.jump());
    }

    private List<String> kinds() {
        return file.kinds() == null
                ? List.of()
                : file.kinds().stream().map(StageRulesFile.Kind::id).toList();
    }

    private void gate(List<Entry> lines, String pointer) {
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), pointer + "/" + i);
        }
    }

    private void line(Entry line, String pointer) {
        if (Stream.of(line.paper(), line.field(), line.anyOf(), line.holds())
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            complaints.add(pointer, "rule.exactly-one", "paper, field, anyOf, holds");
        }
        if (line.paper() != null) {
            declared(file.papers().containsKey(line.paper()), line.paper(), pointer + "/paper");
        }
        if (line.field() != null) {
            declared(file.fields().containsKey(line.field()), line.field(), pointer + "/field");
        }
        if (line.kinds() != null) {
            line.kinds().forEach(kind -> declared(kinds().contains(kind), kind, pointer + "/kinds"));
        }
        if (line.when() != null) {
            condition(pointer + "/when", line.when());
        }
        if (line.anyOf() != null) {
            anyOf(line, pointer);
        }
        holds(line, pointer);
    }

    private void holds(Entry line, String pointer) {
        if (line.holds() == null) {
            if (line.that() != null || line.todo() != null) {
                complaints.add(pointer, "rule.todo-of-holds-only");
            }
        } else if (line.that() == null || line.todo() == null || line.zh() == null || line.en() == null) {
            complaints.add(pointer, "rule.needs", "holds", "zh, en, that, todo");
        } else {
            condition(pointer + "/that", line.that());
        }
    }

    private void condition(String pointer, String text) {
        complaints.condition(pointer, text, variables);
        new AskedFields(file.fields(), complaints).check(pointer, text);
    }

    private void anyOf(Entry line, String pointer) {
        var options = line.options();
        if (line.zh() == null || line.en() == null || options == null || options.isEmpty()) {
            complaints.add(pointer, "rule.needs", "anyOf", "zh, en, options");
            return;
        }
        for (int i = 0; i < options.size(); i++) {
            gate(options.get(i), pointer + "/options/" + i);
        }
    }

    private void declared(boolean known, String id, String pointer) {
        if (!known) {
            complaints.add(pointer, "rule.undeclared", id);
        }
    }
}
