package yihao.talent.institutionquota.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.talent.institutionquota.InstitutionQuota;
import yihao.talent.institutionquota.KeepInstitutionQuotas;

/// Rule TI-09: a proposed quota waits for whoever may confirm it and did not propose it.
@Component
class InstitutionQuotaWork implements WorkItems {

    private static final int MOST = 200;

    private final KeepInstitutionQuotas keep;

    InstitutionQuotaWork(KeepInstitutionQuotas keep) {
        this.keep = keep;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return keep.toConfirm(actor, now, MOST).stream()
                .map(one -> item(one, now))
                .toList();
    }

    private WorkItem item(Versioned<InstitutionQuota> stored, Instant now) {
        var quota = stored.state();
        return new WorkItem(
                "institution-quota:" + stored.id(),
                "talent.institution-quota",
                quota.year() + " " + keep.kindOf(quota, now),
                null,
                false,
                "/talent/institutions/figures?year=" + quota.year(),
                quota.unit());
    }
}
