package yihao.project.capital.kafka;

import yihao.contracts.Amount;
import yihao.contracts.project.CapitalEvent;
import yihao.contracts.project.CapitalState;
import yihao.kernel.Money;
import yihao.platform.events.EventsOut;
import yihao.project.capital.Capital;

/// What the other services hear of a sum.
public final class CapitalsOut {

    private CapitalsOut() {}

    public static EventsOut<Capital> events() {
        return EventsOut.named(CapitalEvent.class, CapitalsOut::state);
    }

    public static CapitalState state(String id, Capital capital) {
        var conversion = capital.conversion();
        var verified = capital.verified();
        return new CapitalState(
                id,
                capital.projectId(),
                capital.unit(),
                capital.kind(),
                amount(capital.amount()),
                capital.valueDate(),
                conversion.rate().toPlainString(),
                conversion.day(),
                conversion.source(),
                conversion.rule(),
                amount(capital.amountCny()),
                capital.status().name(),
                verified == null ? null : verified.at());
    }

    private static Amount amount(Money money) {
        return new Amount(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }
}
