package yihao.lead.quota;

import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The quotas.
public interface LeadQuotas extends Aggregates<LeadQuota> {

    /// Of one year, of the units that the actor belongs to or stands above; all of them for the city.
    List<Versioned<LeadQuota>> of(int year, Actor actor);
}
