package yihao.reward.paymentbatch;

import java.time.Instant;
import java.util.List;
import yihao.kernel.Versioned;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;

public final class InMemoryBankAnswers extends InMemory<BankAnswer> implements BankAnswers {

    public InMemoryBankAnswers(PowerCut power) {
        super(_ -> null, power);
    }

    @Override
    public List<Versioned<BankAnswer>> openSince(Instant before, int limit) {
        return all().stream()
                .filter(answer -> {
                    var open = answer.state().open();
                    return open != null && !open.isAfter(before);
                })
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<BankAnswer>> of(String batchId) {
        return all().stream()
                .filter(answer -> answer.state().batchId().equals(batchId))
                .toList();
    }
}
