package yihao.reward.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.Ids;
import yihao.reward.Numbers;
import yihao.reward.claim.Subject.Payee;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownProject;
import yihao.reward.copies.KnownReferral;
import yihao.reward.copies.KnownUnit;
import yihao.reward.scheme.Computation;
import yihao.reward.scheme.ComputeAward;
import yihao.reward.scheme.Scheme;
import yihao.reward.scheme.Schemes;

/// Rules RC-01, RC-02: a claim is taken from the referrer itself, the unit of the project or one above it, or the
/// bureau, when its project, its confirmed referral and a scheme in force are known and come to something; it is
/// computed at once.
public final class ApplyForReward {

    static final String BENEFICIARY = "REFERRER";

    private final Claims claims;
    private final Schemes schemes;
    private final Known known;
    private final Numbers numbers;
    private final Ids ids;

    public ApplyForReward(Claims claims, Schemes schemes, Known known, Numbers numbers, Ids ids) {
        this.claims = claims;
        this.schemes = schemes;
        this.known = known;
        this.numbers = numbers;
        this.ids = ids;
    }

    public record Application(String projectId, String referralId, String schemeId, Map<String, String> declared) {
        public Application {
            declared = Map.copyOf(declared);
        }
    }

    public Outcome<Versioned<Claim>> apply(Application application, Act act) {
        var project = known.project(application.projectId());
        var referral = known.referral(application.referralId());
        var scheme = schemes.inForce(application.schemeId(), CityTime.day(act.at()));
        var refusal = whyNot(application, project, referral, act)
                .or(() -> scheme.isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusal.of(ClaimProblem.NO_SCHEME_IN_FORCE, "schemeId", application.schemeId())));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return add(application, project.orElseThrow(), referral.orElseThrow(), scheme.orElseThrow(), act);
    }

    private Optional<Refusal> whyNot(
            Application application, Optional<KnownProject> project, Optional<KnownReferral> referral, Act act) {
        var lacks = Duties.lacks(
                act.actor(), Function.REFERRER, Function.UNIT_OFFICER, Function.UNIT_HEAD, Function.BUREAU_OFFICER);
        if (lacks.isPresent()) {
            return lacks;
        }
        if (project.isEmpty() || !ClaimSight.mayClaimFor(project.get(), above(project.get()), act.actor())) {
            return Optional.of(Refusal.of(ClaimProblem.PROJECT_UNKNOWN, "projectId", application.projectId()));
        }
        if (referral.isEmpty() || !ClaimSight.mayClaimOn(referral.get(), act.actor())) {
            return Optional.of(Refusal.of(ClaimProblem.REFERRAL_UNKNOWN, "referralId", application.referralId()));
        }
        if (!referral.get().confirmed()) {
            return Optional.of(Refusal.of(
                    ClaimProblem.REFERRAL_NOT_CONFIRMED,
                    "number",
                    referral.get().number()));
        }
        if (!referral.get().isDivided()) {
            return Optional.of(Refusal.of(
                    ClaimProblem.REFERRAL_NOT_DIVIDED, "number", referral.get().number()));
        }
        return referral.get().leadId().equals(project.get().leadId())
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        ClaimProblem.REFERRAL_OF_ANOTHER_LEAD,
                        "number",
                        referral.get().number()));
    }

    private Outcome<Versioned<Claim>> add(
            Application application, KnownProject project, KnownReferral referral, Scheme scheme, Act act) {
        var facts = ClaimFacts.of(project, known.capitalOf(project.id()), application.declared());
        var computed = ComputeAward.of(scheme, BENEFICIARY, facts);
        if (computed.isNothing()) {
            return Outcome.refused(Refusal.of(ClaimProblem.NOTHING_TO_AWARD, "lines", reasons(computed)));
        }
        var held = claims.live(project.id(), scheme.id());
        if (held.isPresent()) {
            return exists(held.get());
        }
        var subject = new Subject(
                project.id(),
                project.number(),
                project.name(),
                project.unit(),
                referral.id(),
                referral.referrerId(),
                referral.shares().stream()
                        .map(share -> new Payee(share.referrerId(), share.percent()))
                        .toList(),
                application.declared());
        var readers = ClaimSight.readers(project, above(project), referral, act.actor());
        var number = numbers.next("A", CityTime.day(act.at()).getYear());
        var claim = Claim.applied(number, subject, scheme, computed, readers, act);
        try {
            return Outcome.done(claims.add(ids.next(), claim, ClaimAction.APPLIED, act));
        } catch (Aggregates.Taken taken) {
            return exists(claims.live(project.id(), scheme.id()).orElseThrow(() -> taken));
        }
    }

    private static Outcome<Versioned<Claim>> exists(Versioned<Claim> held) {
        return Outcome.refused(
                Refusal.of(ClaimProblem.CLAIM_EXISTS, "number", held.state().number()));
    }

    private List<String> above(KnownProject project) {
        return known.unit(project.unit()).map(KnownUnit::ancestors).orElse(List.of());
    }

    private static List<String> reasons(Computation computed) {
        return computed.lines().stream()
                .map(line -> "%s %s %s".formatted(line.component(), line.step(), line.values()))
                .toList();
    }
}
