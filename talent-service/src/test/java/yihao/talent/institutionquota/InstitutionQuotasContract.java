package yihao.talent.institutionquota;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.LINZI_OFFICER;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.by;
import static yihao.talent.World.noon;

import java.util.Map;
import org.junit.jupiter.api.Test;
import yihao.kernel.Versioned;
import yihao.talent.institution.Milestone;
import yihao.talent.institutionquota.InstitutionQuota.Proposal;

/// What every form of [InstitutionQuotas] promises.
public abstract class InstitutionQuotasContract {

    protected abstract InstitutionQuotas quotas();

    @Test
    void one_is_read_as_it_was_written_by_whom_it_concerns() {
        var quotas = quotas();
        var proposal = new Proposal(Map.of(Milestone.SIGNED, 3), "年中调整", "talent.office", noon(TODAY));
        var quota = new InstitutionQuota(
                ZHANGDIAN, "UNIVERSITY", 2026, Map.of(Milestone.SIGNED, 2), proposal, "talent.head", noon(TODAY));
        quotas.add("q1", quota, QuotaAction.PROPOSED, by(OFFICE));

        assertThat(quotas.of(2026, OFFICER)).extracting(Versioned::state).containsExactly(quota);
        assertThat(quotas.of(2026, OFFICE)).hasSize(1);
        assertThat(quotas.of(2026, LINZI_OFFICER)).isEmpty();
        assertThat(quotas.of(2025, OFFICER)).isEmpty();
    }

    @Test
    void those_that_nobody_has_decided_are_found() {
        var quotas = quotas();
        var proposal = new Proposal(Map.of(Milestone.SIGNED, 3), null, "talent.office", noon(TODAY));
        quotas.add(
                "q1",
                new InstitutionQuota(ZHANGDIAN, "UNIVERSITY", 2026, Map.of(), proposal, null, null),
                QuotaAction.PROPOSED,
                by(OFFICE));
        quotas.add(
                "q2",
                new InstitutionQuota(ZHANGDIAN, "INSTITUTE", 2026, Map.of(), null, null, null),
                QuotaAction.PROPOSED,
                by(OFFICE));

        assertThat(quotas.proposed(9)).extracting(Versioned::id).containsExactly("q1");
    }
}
