package yihao.reward.claim;

import java.util.HashSet;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.reward.copies.KnownProject;

/// Who sees a claim: the project's unit and those above it, the applicant's unit, the city-wide functions. A referrer
/// sees its own and nobody else's.
public final class ClaimSight {

    private ClaimSight() {}

    static Set<String> readers(KnownProject project, Iterable<String> ancestors, Actor applicant) {
        var readers = new HashSet<String>();
        readers.add(project.unit());
        ancestors.forEach(readers::add);
        readers.add(isReferrer(applicant) ? person(applicant) : applicant.unit());
        return readers;
    }

    public static Set<String> marksOf(Actor actor) {
        return isReferrer(actor) ? Set.of(person(actor)) : actor.scopes();
    }

    private static boolean isReferrer(Actor actor) {
        return actor.functions().equals(Set.of(Function.REFERRER));
    }

    private static String person(Actor actor) {
        return "person:" + actor.subject();
    }
}
