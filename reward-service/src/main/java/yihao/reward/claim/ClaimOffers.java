package yihao.reward.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownProject;
import yihao.reward.copies.KnownUnit;
import yihao.reward.scheme.AskedFact;
import yihao.reward.scheme.ComputeAward;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Open;
import yihao.reward.scheme.Scheme;
import yihao.reward.scheme.SchemeVersion;
import yihao.reward.scheme.Schemes;

/// What can be claimed for a project today, so that the form offers only what fits: schemes in force, by beneficiary,
/// filed in time, coming to something (or able to, once the applicant has declared what is asked), and not claimed
/// already.
public final class ClaimOffers {

    private static final int MOST = 200;

    private final Claims claims;
    private final Schemes schemes;
    private final Known known;
    private final Beneficiaries beneficiaries;

    public ClaimOffers(Claims claims, Schemes schemes, Known known) {
        this.claims = claims;
        this.schemes = schemes;
        this.known = known;
        this.beneficiaries = new Beneficiaries(known);
    }

    /// @param amount what comes out of what is known already
    /// @param facts what the scheme asks besides, for the applicant to declare
    public record Offer(String schemeId, String schemeName, String beneficiary, Money amount, List<AskedFact> facts) {}

    /// Nothing for a project that the actor may not claim for.
    public List<Offer> of(String projectId, @Nullable String referralId, Actor actor, LocalDate day) {
        if (!actor.has(ApplyForReward.APPLICANTS)) {
            return List.of();
        }
        return known.project(projectId)
                .filter(project -> ClaimSight.mayClaimFor(project, above(project), actor))
                .map(project -> inForce(day)
                        .flatMap(scheme -> scheme.beneficiaries().stream()
                                .flatMap(one -> offer(project, referralId, scheme, one, actor, day).stream()))
                        .toList())
                .orElse(List.of());
    }

    private Stream<Scheme> inForce(LocalDate day) {
        return schemes.list(SchemeVersion.Status.ACTIVE, null, MOST).stream()
                .map(version -> version.state().scheme().id())
                .distinct()
                .flatMap(id -> schemes.inForce(id, day).stream());
    }

    private Optional<Offer> offer(
            KnownProject project,
            @Nullable String referralId,
            Scheme scheme,
            String beneficiary,
            Actor actor,
            LocalDate day) {
        return beneficiaries
                .subject(beneficiary, project, referralId, Map.of(), actor)
                .result()
                .flatMap(subject -> {
                    var facts = ClaimFacts.of(known, subject, project, known.capitalOf(project.id()), scheme, day);
                    var asked = asked(scheme, beneficiary, facts);
                    var computed = ComputeAward.of(scheme, beneficiary, facts);
                    return FilingWindow.whyNot(scheme, facts).isPresent()
                                    || (computed.isNothing() && !couldAward(scheme, beneficiary, facts, asked))
                                    || claims.live(
                                                    project.id(),
                                                    scheme.claimedAs(beneficiary, day.getYear()),
                                                    beneficiary)
                                            .isPresent()
                            ? Optional.empty()
                            : Optional.of(new Offer(scheme.id(), scheme.name(), beneficiary, computed.total(), asked));
                });
    }

    private static List<AskedFact> asked(Scheme scheme, String beneficiary, Facts facts) {
        return ClaimFacts.asked(scheme, beneficiary).stream()
                .filter(one ->
                        !facts.words().containsKey(one.name()) && !facts.sums().containsKey(one.name()))
                .toList();
    }

    private static boolean couldAward(Scheme scheme, String beneficiary, Facts facts, List<AskedFact> asked) {
        var names = asked.stream().map(AskedFact::name).collect(Collectors.toSet());
        return Open.couldAward(scheme, beneficiary, facts, names);
    }

    private List<String> above(KnownProject project) {
        return known.unit(project.unit()).map(KnownUnit::ancestors).orElse(List.of());
    }
}
