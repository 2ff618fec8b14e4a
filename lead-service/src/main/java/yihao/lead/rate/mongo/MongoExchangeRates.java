package yihao.lead.rate.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Repository;
import yihao.contracts.lead.ExchangeRateEvent;
import yihao.contracts.lead.ExchangeRateState;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.rate.ExchangeRate;
import yihao.lead.rate.ExchangeRates;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoExchangeRates extends MongoAggregates<ExchangeRate> implements ExchangeRates {

    MongoExchangeRates(Store store) {
        super(
                store,
                AggregateKind.of("exchange_rates", ExchangeRate.class)
                        .address("/api/exchange-rates")
                        .readers(_ -> Set.of(Actor.CITY))
                        .index("state.currency", "state.day", "_id")
                        .events(EventsOut.named(ExchangeRateEvent.class, MongoExchangeRates::published)));
    }

    @Override
    public Optional<ExchangeRate> newest(String currency, LocalDate day) {
        var upToDay = Filters.and(Filters.eq("state.currency", currency), Filters.lte("state.day", day.toString()));
        return query(upToDay, Sorts.descending("state.day"), 1).stream()
                .map(Versioned::state)
                .findFirst();
    }

    @Override
    public List<Versioned<ExchangeRate>> of(String currency, LocalDate from, LocalDate to, int limit) {
        var within = Filters.and(
                Filters.eq("state.currency", currency),
                Filters.gte("state.day", from.toString()),
                Filters.lte("state.day", to.toString()));
        return query(within, Sorts.descending("state.day"), limit);
    }

    private static ExchangeRateState published(String id, ExchangeRate rate) {
        return new ExchangeRateState(rate.currency(), rate.day(), rate.rate().toPlainString(), rate.source());
    }
}
