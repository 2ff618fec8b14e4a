package yihao.reward.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;

public final class InMemoryClaims extends InMemory<Claim> implements Claims {

    public InMemoryClaims(PowerCut power) {
        super(Claim::liveKey, power);
    }

    @Override
    public Optional<Versioned<Claim>> visible(String id, Actor actor) {
        return find(id).filter(claim -> sees(actor, claim));
    }

    @Override
    public Optional<Versioned<Claim>> live(String projectId, String schemeId, String beneficiary) {
        return all().stream()
                .filter(claim -> Claims.liveKey(projectId, schemeId, beneficiary)
                        .equals(claim.state().liveKey()))
                .findFirst();
    }

    @Override
    public List<Versioned<Claim>> list(Filter filter, Actor actor, @Nullable String after, int limit) {
        return all().stream()
                .filter(claim -> sees(actor, claim))
                .filter(claim -> filter.status() == null || claim.state().status() == filter.status())
                .filter(claim ->
                        fits(filter.projectId(), claim.state().subject().projectId()))
                .filter(claim -> fits(filter.schemeId(), claim.state().scheme().id()))
                .filter(claim -> fits(filter.unit(), claim.state().subject().unit()))
                .filter(claim ->
                        filter.doer() == null || claim.state().deciders().contains(filter.doer()))
                .filter(claim -> after == null || claim.state().number().compareTo(after) > 0)
                .sorted(Comparator.comparing(claim -> claim.state().number()))
                .limit(limit)
                .toList();
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return list(filter, actor, null, most + 1).size();
    }

    @Override
    public List<Versioned<Claim>> publicOn(LocalDate day, int limit) {
        return all().stream()
                .filter(claim -> claim.state().status() == Claim.Status.PUBLISHED)
                .filter(claim -> {
                    var until = claim.state().publicUntil();
                    return until != null && !day.isAfter(until);
                })
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Claim>> undemanded(Instant before, int limit) {
        return all().stream()
                .filter(claim -> {
                    var clawback = claim.state().clawback();
                    var open = clawback == null ? null : clawback.open();
                    return open != null && !open.isAfter(before);
                })
                .limit(limit)
                .toList();
    }

    private static boolean fits(@Nullable String asked, String found) {
        return asked == null || asked.equals(found);
    }

    private static boolean sees(Actor actor, Versioned<Claim> claim) {
        return actor.seesWholeCity()
                || !Collections.disjoint(
                        ClaimSight.marksOf(actor), claim.state().readers());
    }
}
