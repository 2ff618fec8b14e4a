package yihao.reward.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownProject;
import yihao.reward.copies.KnownUnit;
import yihao.reward.scheme.Computation;
import yihao.reward.scheme.ComputeAward;
import yihao.reward.scheme.Scheme;
import yihao.reward.scheme.Schemes;

/// Rules RC-01, RC-02: a claim is taken from the referrer itself, the unit of the project or one above it, or the
/// bureau, when its project, its beneficiary and a scheme in force are known and come to something; it is computed at
/// once.
public final class ApplyForReward {

    static final Function[] APPLICANTS = {
        Function.REFERRER, Function.UNIT_OFFICER, Function.UNIT_HEAD, Function.BUREAU_OFFICER
    };

    private final Claims claims;
    private final Schemes schemes;
    private final Known known;
    private final Numbers numbers;
    private final Ids ids;
    private final Beneficiaries beneficiaries;
    private final Ceilings ceilings;

    public ApplyForReward(Claims claims, Awards awards, Schemes schemes, Known known, Numbers numbers, Ids ids) {
        this.claims = claims;
        this.schemes = schemes;
        this.known = known;
        this.numbers = numbers;
        this.ids = ids;
        this.beneficiaries = new Beneficiaries(known);
        this.ceilings = new Ceilings(awards, claims);
    }

    /// @param referralId where a referrer is to be rewarded
    /// @param beneficiary whose components of the scheme are claimed; left out: the referrer's
    public record Application(
            String projectId,
            @Nullable String referralId,
            String schemeId,
            String beneficiary,
            Map<String, String> declared) {
        public Application {
            declared = Map.copyOf(declared);
        }

        public Application(String projectId, @Nullable String referralId, String schemeId, Map<String, String> facts) {
            this(projectId, referralId, schemeId, Subject.REFERRER, facts);
        }
    }

    public Outcome<Versioned<Claim>> apply(Application application, Act act) {
        var lacks = Duties.lacks(act.actor(), APPLICANTS);
        if (lacks.isPresent()) {
            return Outcome.refused(lacks.get());
        }
        var project = claimable(application.projectId(), act);
        if (project.isEmpty()) {
            return Outcome.refused(Refusal.of(ClaimProblem.PROJECT_UNKNOWN, "projectId", application.projectId()));
        }
        return beneficiaries
                .subject(
                        application.beneficiary(),
                        project.get(),
                        application.referralId(),
                        application.declared(),
                        act.actor())
                .flatMap(subject -> schemes.inForce(application.schemeId(), CityTime.day(act.at()))
                        .map(scheme -> add(subject, project.get(), scheme, act))
                        .orElseGet(() -> Outcome.refused(
                                Refusal.of(ClaimProblem.NO_SCHEME_IN_FORCE, "schemeId", application.schemeId()))));
    }

    private Optional<KnownProject> claimable(String projectId, Act act) {
        return known.project(projectId).filter(project -> ClaimSight.mayClaimFor(project, above(project), act.actor()));
    }

    private Outcome<Versioned<Claim>> add(Subject subject, KnownProject project, Scheme scheme, Act act) {
        var unreadable = Declared.of(scheme, subject).whyNot();
        if (unreadable.isPresent()) {
            return Outcome.refused(unreadable.get());
        }
        var facts =
                ClaimFacts.of(known, subject, project, known.capitalOf(project.id()), scheme, CityTime.day(act.at()));
        var late = FilingWindow.whyNot(scheme, facts);
        if (late.isPresent()) {
            return Outcome.refused(late.get());
        }
        var computed =
                ComputeAward.of(scheme, subject.beneficiary(), ceilings.beside(facts, scheme.id(), subject, null));
        if (computed.isNothing()) {
            return Outcome.refused(Refusal.of(ClaimProblem.NOTHING_TO_AWARD, "lines", reasons(computed)));
        }
        var name =
                scheme.claimedAs(subject.beneficiary(), CityTime.day(act.at()).getYear());
        var held = claims.live(project.id(), name, subject.beneficiary());
        if (held.isPresent()) {
            return exists(held.get());
        }
        var referral = Optional.ofNullable(subject.referralId()).flatMap(known::referral);
        var readers = ClaimSight.readers(project, above(project), referral, act.actor());
        var number = numbers.next("A", CityTime.day(act.at()).getYear());
        var claim = Claim.applied(number, subject, scheme, computed, readers, act);
        try {
            return Outcome.done(claims.add(ids.next(), claim, ClaimAction.APPLIED, act));
        } catch (Aggregates.Taken taken) {
            return exists(claims.live(project.id(), name, subject.beneficiary()).orElseThrow(() -> taken));
        }
    }

    private static Outcome<Versioned<Claim>> exists(Versioned<Claim> held) {
        return Outcome.refused(
                Refusal.of(ClaimProblem.CLAIM_EXISTS, "number", held.state().number()));
    }

    private List<String> above(KnownProject project) {
        return known.unit(project.unit()).map(KnownUnit::ancestors).orElse(List.of());
    }

    static List<String> reasons(Computation computed) {
        return computed.lines().stream()
                .map(line -> "%s %s %s".formatted(line.component(), line.step(), line.values()))
                .toList();
    }
}
