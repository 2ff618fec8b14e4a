package yihao.reward.paymentorder.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.platform.web.Page;
import yihao.reward.paymentorder.TakeBack;

/// All that is demanded back.
@RestController
class RecoveryListController {

    private final TakeBack takeBack;

    RecoveryListController(TakeBack takeBack) {
        this.takeBack = takeBack;
    }

    @GetMapping("/api/payment-orders/recoveries")
    Page<RecoveryView> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        PaymentOrderController.mayLook(actor);
        var most = Page.limit(limit);
        var found = takeBack.list(after, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                page.stream().map(one -> RecoveryView.of(one, actor)).toList(),
                found.size() > most ? page.getLast().id() : null,
                takeBack.list(null, Page.COUNTED + 1).size());
    }
}
