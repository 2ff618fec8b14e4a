package yihao.reward.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.reward.copies.KnownProject;
import yihao.reward.copies.KnownReferral;

/// Who sees a claim: the project's unit and those above it, the applicant's unit, the city-wide functions. A referrer
/// sees its own and nobody else's.
public final class ClaimSight {

    private ClaimSight() {}

    /// Its own account, the project's unit and those above it, the applicant's unit.
    static Set<String> readers(
            KnownProject project, List<String> above, Optional<KnownReferral> referral, Actor applicant) {
        var readers = new HashSet<>(above);
        readers.add(project.unit());
        readers.add(isReferrer(applicant) ? person(applicant.subject()) : applicant.unit());
        referral.ifPresent(one -> referrers(one).forEach(subject -> readers.add(person(subject))));
        return readers;
    }

    private static Stream<String> referrers(KnownReferral referral) {
        return Stream.concat(
                Stream.ofNullable(referral.referrerSubject()),
                referral.shares().stream().flatMap(share -> Stream.ofNullable(share.subject())));
    }

    public static Set<String> marksOf(Actor actor) {
        return isReferrer(actor) ? Set.of(person(actor.subject())) : actor.scopes();
    }

    /// What another unit's project is to a district, another's referral is to a referrer: as if it were not there.
    static boolean mayClaimFor(KnownProject project, List<String> above, Actor actor) {
        return isReferrer(actor)
                || actor.has(Function.BUREAU_OFFICER)
                || actor.worksFor(project.unit())
                || above.stream().anyMatch(actor::worksFor);
    }

    static boolean mayClaimOn(KnownReferral referral, Actor actor) {
        return !isReferrer(actor) || referral.isOf(actor.subject());
    }

    static boolean isReferrer(Actor actor) {
        return actor.functions().equals(Set.of(Function.REFERRER));
    }

    private static String person(String subject) {
        return "person:" + subject;
    }
}
