package yihao.talent.institution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import yihao.rules.Complaints;
import yihao.talent.institution.FourMajors.Stage;
import yihao.talent.institution.FourMajors.Worded;

/// Rule TI-01: what no schema can say of the rules of the four majors.
final class FourMajorsCheck {

    private final FourMajors rules;
    private final Complaints complaints;

    private FourMajorsCheck(FourMajors rules, Complaints complaints) {
        this.rules = rules;
        this.complaints = complaints;
    }

    static void check(FourMajors rules, Complaints complaints) {
        var check = new FourMajorsCheck(rules, complaints);
        check.unique(rules.kinds().stream().map(Worded::id).toList(), "/kinds");
        check.unique(rules.grades().stream().map(FourMajors.Grade::id).toList(), "/grades");
        check.unique(rules.papers().stream().map(Worded::id).toList(), "/papers");
        check.unique(rules.facts().stream().map(one -> one.fact().name()).toList(), "/facts");
        check.unique(rules.stages().stream().map(Stage::id).toList(), "/stages");
        check.grades();
        check.stages();
        if (rules.similarFrom().signum() <= 0 || rules.similarFrom().compareTo(BigDecimal.ONE) > 0) {
            complaints.add("/similarFrom", "rule.above-zero-to-one");
        }
    }

    private void grades() {
        for (int i = 0; i < rules.grades().size(); i++) {
            kinds(rules.grades().get(i).kinds(), "/grades/" + i + "/kinds");
        }
    }

    private void stages() {
        if (!rules.stages().getFirst().needs().isEmpty()) {
            complaints.add("/stages/0/needs", "rule.first-stage-needs-nothing");
        }
        if (rules.stages().getLast().skippable()) {
            complaints.add("/stages/" + (rules.stages().size() - 1) + "/skippable", "rule.last-stage-skipped");
        }
        var counted = new ArrayList<String>();
        for (int i = 0; i < rules.stages().size(); i++) {
            needs(rules.stages().get(i), "/stages/" + i + "/needs");
            var counts = rules.stages().get(i).counts();
            if (counts != null) {
                if (counted.contains(counts.name())) {
                    complaints.add("/stages/" + i + "/counts", "rule.twice", counts);
                }
                counted.add(counts.name());
            }
        }
        if (!counted.equals(counted.stream().sorted(FourMajorsCheck::inOrder).toList())) {
            complaints.add("/stages", "rule.counts-in-order");
        }
    }

    private void needs(Stage stage, String at) {
        var papers = ids(rules.papers());
        for (int i = 0; i < stage.needs().size(); i++) {
            var need = stage.needs().get(i);
            if (need.paper() != null && !papers.contains(need.paper())) {
                complaints.add(at + "/" + i + "/paper", "rule.undeclared", need.paper());
            }
            kinds(need.kinds(), at + "/" + i + "/kinds");
        }
    }

    private void kinds(List<String> named, String at) {
        var known = ids(rules.kinds());
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                complaints.add(at + "/" + i, "rule.undeclared", named.get(i));
            }
        }
    }

    private void unique(List<String> ids, String where) {
        var seen = new HashSet<String>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                complaints.add(where + "/" + i, "rule.twice", ids.get(i));
            }
        }
    }

    private static int inOrder(String one, String other) {
        return Milestone.valueOf(one).compareTo(Milestone.valueOf(other));
    }

    private static Set<String> ids(List<Worded> words) {
        return words.stream().map(Worded::id).collect(Collectors.toSet());
    }
}
