package yihao.talent.institutionquota;

import static java.util.Comparator.comparing;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.talent.Viewers;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryInstitutionQuotas extends InMemoryAggregates<InstitutionQuota> implements InstitutionQuotas {

    @Override
    public List<Versioned<InstitutionQuota>> of(int year, Actor actor) {
        return where(quota -> quota.year() == year && isSeen(quota, actor)).stream()
                .sorted(comparing(Versioned::id))
                .toList();
    }

    @Override
    public List<Versioned<InstitutionQuota>> proposed(int limit) {
        return where(quota -> quota.proposed() != null).stream().limit(limit).toList();
    }

    private static boolean isSeen(InstitutionQuota quota, Actor actor) {
        var readers = new HashSet<>(List.of("city-zibo", quota.unit(), Viewers.TALENT_OFFICE, Actor.ALL));
        return !Collections.disjoint(readers, Viewers.marksOf(actor));
    }
}
