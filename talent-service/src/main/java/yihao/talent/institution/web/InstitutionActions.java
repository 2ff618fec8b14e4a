package yihao.talent.institution.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import yihao.talent.institution.Course.Status;
import yihao.talent.institution.Institution;
import yihao.talent.institution.InstitutionSight.Right;

/// What somebody may do about an institution now.
final class InstitutionActions {

    private InstitutionActions() {}

    /// @param goesOn whether any stage may follow: after the last one, there is none to move to
    static List<String> of(Institution institution, boolean goesOn, Predicate<Right> may) {
        var actions = new ArrayList<String>();
        var status = institution.status();
        if (may.test(Right.WORK) && status != Status.ENDED) {
            if (status == Status.ACTIVE && goesOn) {
                actions.add("move");
            }
            actions.addAll(List.of("edit", "report", "addContact", "addEvidence", "signAgreement", "linkProject"));
        }
        if (may.test(Right.STOP)) {
            if (status == Status.ACTIVE) {
                if (institution.course().hasMoved()) {
                    actions.add("withdrawStage");
                }
                actions.add("suspend");
            } else {
                actions.add("resume");
            }
            if (status != Status.ENDED) {
                actions.add("end");
            }
        }
        return actions;
    }
}
