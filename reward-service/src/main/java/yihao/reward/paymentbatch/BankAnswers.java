package yihao.reward.paymentbatch;

import java.time.Instant;
import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The bank's files that were taken.
public interface BankAnswers extends Aggregates<BankAnswer> {

    List<Versioned<BankAnswer>> openSince(Instant before, int limit);

    List<Versioned<BankAnswer>> of(String batchId);
}
