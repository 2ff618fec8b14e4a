package yihao.project.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import yihao.project.card.CardRules.Ground;
import yihao.project.card.CardRules.Office;
import yihao.project.card.CardRules.Part;
import yihao.project.card.CardRules.ProcedureRule;
import yihao.project.card.CardRules.PromiseRule;
import yihao.project.card.CardRules.Track;
import yihao.project.lifecycle.ProjectFacts;
import yihao.rules.Complaints;

/// What the schema cannot say: whether the rules of the card hang together.
final class CardRulesCheck {

    private CardRulesCheck() {}

    static void check(CardRules rules, Complaints complaints) {
        for (int i = 0; i < rules.eligibility().size(); i++) {
            var when = rules.eligibility().get(i).when();
            complaints.condition("/eligibility/" + i + "/when", when, ProjectFacts.VARIABLES);
        }
        for (int i = 0; i < rules.procedures().size(); i++) {
            check(rules, rules.procedures().get(i), "/procedures/" + i, complaints);
        }
        unique("/eligibility", rules.eligibility(), Ground::id, complaints);
        unique("/tracks", rules.tracks(), Track::id, complaints);
        for (int i = 0; i < rules.tracks().size(); i++) {
            check(rules.tracks().get(i), "/tracks/" + i + "/parts", complaints);
        }
        unique("/offices", rules.offices(), Office::id, complaints);
        unique("/procedures", rules.procedures(), ProcedureRule::id, complaints);
        unique("/promises", rules.promises(), PromiseRule::id, complaints);
        for (int i = 1; i < rules.escalations().size(); i++) {
            if (rules.escalations().get(i).after()
                    <= rules.escalations().get(i - 1).after()) {
                complaints.add("/escalations/" + i + "/after", "rule.not-later-than-previous");
            }
        }
    }

    private static void check(Track track, String pointer, Complaints complaints) {
        unique(pointer, track.partsOfIt(), Part::id, complaints);
        int before = 0;
        for (int i = 0; i < track.partsOfIt().size(); i++) {
            int days = track.partsOfIt().get(i).workingDays();
            if (days <= before || days >= track.workingDays()) {
                complaints.add(pointer + "/" + i + "/workingDays", "rule.part-of-limit");
            }
            before = days;
        }
    }

    private static <T> void unique(String pointer, List<T> some, Function<T, String> id, Complaints complaints) {
        var seen = new HashSet<String>();
        for (int i = 0; i < some.size(); i++) {
            if (!seen.add(id.apply(some.get(i)))) {
                complaints.add(pointer + "/" + i + "/id", "rule.twice", id.apply(some.get(i)));
            }
        }
    }

    private static void check(CardRules rules, ProcedureRule rule, String pointer, Complaints complaints) {
        if (rules.office(rule.office()).isEmpty()) {
            complaints.add(pointer + "/office", "rule.undeclared", rule.office());
        }
        for (var before : rule.before()) {
            if (rules.procedure(before).isEmpty()) {
                complaints.add(pointer + "/after", "rule.undeclared", before);
            }
        }
        if (waitsForItself(rules, rule)) {
            complaints.add(pointer + "/after", "rule.waits-for-itself", rule.id());
        }
    }

    private static boolean waitsForItself(CardRules rules, ProcedureRule rule) {
        var seen = new HashSet<String>();
        var open = new ArrayList<>(rule.before());
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (next.equals(rule.id())) {
                return true;
            }
            if (seen.add(next)) {
                rules.procedure(next).ifPresent(one -> open.addAll(one.before()));
            }
        }
        return false;
    }
}
