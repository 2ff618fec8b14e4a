package yihao.talent.institutionquota;

import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The quotas of institutions.
public interface InstitutionQuotas extends Aggregates<InstitutionQuota> {

    /// Of those the actor sees.
    List<Versioned<InstitutionQuota>> of(int year, Actor actor);

    /// Those with a proposal that nobody has decided.
    List<Versioned<InstitutionQuota>> proposed(int limit);
}
