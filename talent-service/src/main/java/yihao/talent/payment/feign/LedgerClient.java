package yihao.talent.payment.feign;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import yihao.contracts.Amount;

/// What we ask of reward-service; a newer one may say more than we read.
@FeignClient(name = "reward-ledger", url = "http://reward")
interface LedgerClient {

    /// Idempotent by source: the same source is the same order.
    @PostMapping("/internal/payment-orders")
    Placed place(@RequestBody Order order);

    /// Idempotent by demand: the same id is the same demand.
    @PostMapping("/internal/payment-orders/{sourceKind}/{sourceId}/demands")
    Demanded demand(
            @PathVariable("sourceKind") String sourceKind,
            @PathVariable("sourceId") String sourceId,
            @RequestBody Demand demand);

    /// @param payee a reference, never a name
    record Order(String sourceKind, String sourceId, String purpose, String payee, Amount amount) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Placed(String paymentId, String number, String status) {}

    record Demand(String demandId, Amount amount, String reason) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Demanded(String recoveryId, String number, Amount demanded, Amount received) {}
}
