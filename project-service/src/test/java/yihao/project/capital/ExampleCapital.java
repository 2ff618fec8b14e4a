package yihao.project.capital;

import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.capital.Rates.Rate;
import yihao.project.lifecycle.ExampleProjects;

/// The example project with its money: one rate, uploaded for 15 September 2026.
final class ExampleCapital {

    static final LocalDate SLIP_DAY = LocalDate.of(2026, 9, 15);
    static final String SOURCE = "中国外汇交易中心 人民币汇率中间价";
    static final CapitalRuleBook BOOK =
            new CapitalRuleBook(CapitalRules.FORMAT.book("/rules/project-capital-zibo.yaml"));
    static final CapitalRules SHIPPED = BOOK.on(SLIP_DAY).rules();

    final ExampleProjects world = new ExampleProjects();
    final Map<LocalDate, BigDecimal> usd = new HashMap<>(Map.of(SLIP_DAY, new BigDecimal("7.1234")));
    final InMemoryCapitals capitals = new InMemoryCapitals();
    final KeepCapital keep = new KeepCapital(
            capitals, world.guide, BOOK, this::rate, () -> UUID.randomUUID().toString());
    final String projectId = world.started("lead-1");

    private Optional<Rate> rate(Currency currency, LocalDate day) {
        return currency.getCurrencyCode().equals("USD")
                ? Optional.ofNullable(usd.get(day)).map(rate -> new Rate(rate, SOURCE))
                : Optional.empty();
    }

    static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    CapitalEntry entry(String amount, String currency, LocalDate valueDate, String voucherNumber) {
        return new CapitalEntry(
                projectId,
                "FOREIGN_PAID_IN",
                money(amount, currency),
                valueDate,
                Map.of(),
                null,
                new Voucher("BANK_CREDIT_SLIP", voucherNumber),
                null,
                List.of(),
                null);
    }

    Versioned<Capital> entered(String amount, String voucherNumber) {
        return done(keep.enter(entry(amount, "USD", SLIP_DAY, voucherNumber), act(ZHANGDIAN_OFFICER)));
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
