package yihao.reward.paymentbatch.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.platform.web.Page;
import yihao.platform.web.WorkItems;
import yihao.reward.paymentbatch.PaymentBatch.Status;
import yihao.reward.paymentbatch.PaymentBatches;

/// Batches that wait for a second person, or for what the bank returns.
@Component
class BatchWork implements WorkItems {

    private final PaymentBatches batches;

    BatchWork(PaymentBatches batches) {
        this.batches = batches;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return Stream.of(Status.DRAWN_UP, Status.RELEASED)
                .flatMap(status -> batches.list(status, null, Page.MOST).stream())
                .flatMap(batch -> batch.state().actionsFor(actor).stream()
                        .filter(action -> action.equals("release") || action.equals("confirm"))
                        .map(action -> new WorkItem(
                                batch.id(),
                                "reward.batch-" + action,
                                batch.state().number(),
                                null,
                                false,
                                "/ledger/batches/" + batch.id(),
                                "")))
                .limit(Page.MOST)
                .toList();
    }
}
