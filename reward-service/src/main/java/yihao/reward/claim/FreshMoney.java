package yihao.reward.claim;

import java.util.List;
import yihao.kernel.Outcome;
import yihao.reward.copies.KnownCapital;

/// The money of a project as its owner has it now. Refused while the owner does not answer: nothing is decided on
/// guesses.
@FunctionalInterface
public interface FreshMoney {

    Outcome<List<KnownCapital>> of(String projectId);
}
