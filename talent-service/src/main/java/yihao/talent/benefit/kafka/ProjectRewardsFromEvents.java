package yihao.talent.benefit.kafka;

import com.mongodb.client.model.Filters;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.contracts.lead.ReferralState;
import yihao.contracts.project.ProjectState;
import yihao.contracts.reward.ClaimState;
import yihao.platform.events.Copies;
import yihao.talent.benefit.ProjectRewards;

/// The referral awards of reward-service with the referrers of lead-service, translated into our words.
@Component
class ProjectRewardsFromEvents implements ProjectRewards {

    private static final int MOST = 500;
    private static final Set<String> FALLEN = Set.of("DECLINED", "WITHDRAWN", "CLAWED_BACK");

    private final Copies<ClaimState> claimCopies;
    private final Copies<ReferralState> projectReferralCopies;
    private final Copies<ProjectState> projectCopies;

    ProjectRewardsFromEvents(
            Copies<ClaimState> claimCopies,
            Copies<ReferralState> projectReferralCopies,
            Copies<ProjectState> projectCopies) {
        this.claimCopies = claimCopies;
        this.projectReferralCopies = projectReferralCopies;
        this.projectCopies = projectCopies;
    }

    @Override
    public List<Claimed> around(String projectId) {
        return claimCopies.query(Filters.in("state.projectId", projects(projectId)), MOST).stream()
                .filter(claim ->
                        claim.beneficiary() == null || claim.beneficiary().equals("REFERRER"))
                .filter(claim -> !FALLEN.contains(claim.status()))
                .map(this::claimed)
                .toList();
    }

    /// This one, and the others of its enterprise.
    private Set<String> projects(String projectId) {
        var all = new HashSet<>(Set.of(projectId));
        projectCopies
                .find(projectId)
                .map(ProjectState::enterpriseId)
                .ifPresent(enterprise -> projectCopies
                        .query(Filters.eq("state.enterpriseId", enterprise), MOST)
                        .forEach(project -> all.add(project.projectId())));
        return all;
    }

    private Claimed claimed(ClaimState claim) {
        var referral = claim.referralId() == null
                ? Optional.<ReferralState>empty()
                : projectReferralCopies.find(claim.referralId());
        var referrers = referral.map(ProjectRewardsFromEvents::referrers).orElse(List.of());
        var known = referrers.stream()
                .flatMap(one -> Stream.of(one.referrerId(), one.referrerSubject()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var isByAccount = !referrers.isEmpty() && referrers.stream().allMatch(one -> one.referrerSubject() != null);
        return new Claimed(claim.number(), claim.projectId(), known, isByAccount);
    }

    private record Referrer(
            @Nullable String referrerId, @Nullable String referrerSubject) {}

    /// Each by the register's id and, where there is one, by the account.
    private static List<Referrer> referrers(ReferralState referral) {
        var shares = Objects.requireNonNullElse(referral.shares(), List.<ReferralState.ReferralShare>of());
        return Stream.concat(
                        Stream.of(new Referrer(referral.referrerId(), referral.referrerSubject())),
                        shares.stream().map(share -> new Referrer(share.referrerId(), share.referrerSubject())))
                .filter(one -> one.referrerId() != null || one.referrerSubject() != null)
                .toList();
    }
}
