package yihao.lead;

import java.util.List;
import yihao.kernel.Actor;

/// What this actor may do now with a lead it sees, as far as one capability knows: the console offers only that; the
/// decision itself asks again.
@FunctionalInterface
public interface LeadActions {

    List<String> of(Actor actor, Lead lead);
}
