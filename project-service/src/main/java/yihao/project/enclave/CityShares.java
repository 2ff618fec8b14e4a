package yihao.project.enclave;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import yihao.kernel.Versioned;
import yihao.project.enclave.Settlement.Side;

/// Rule PE-04: one year of all agreements: whoever shares an amount, the shares add up to exactly that amount.
public record CityShares(int year, List<Row> rows, List<Total> totals) {

    /// @param amount the side's share of the whole
    public record Row(
            String enclaveId,
            String number,
            SharedItem item,
            Side side,
            Party party,
            BigDecimal amount,
            BigDecimal whole) {}

    /// @param whole what there was to share
    /// @param byParty what each side has of it; together exactly the whole
    public record Total(SharedItem item, BigDecimal whole, List<PartyTotal> byParty) {}

    public record PartyTotal(Party party, BigDecimal amount) {}

    public static CityShares of(int year, List<Versioned<Enclave>> enclaves) {
        var rows = new ArrayList<Row>();
        for (var enclave : enclaves) {
            var state = enclave.state();
            var settled = state.settled().get(year);
            if (settled != null) {
                new TreeMap<>(settled).values().forEach(share -> {
                    var item = state.terms().item(share.item());
                    for (var side : Side.values()) {
                        rows.add(new Row(
                                enclave.id(),
                                state.number(),
                                item,
                                side,
                                state.side(side),
                                side == Side.OUT ? share.out() : share.in(),
                                share.amount()));
                    }
                });
            }
        }
        return new CityShares(year, List.copyOf(rows), totals(rows));
    }

    /// By what is shared; amounts in different units are never added up.
    private static List<Total> totals(List<Row> rows) {
        var byItem = new TreeMap<String, List<Row>>();
        rows.forEach(
                row -> byItem.computeIfAbsent(row.item().id() + "|" + row.item().unit(), _ -> new ArrayList<>())
                        .add(row));
        return byItem.values().stream().map(CityShares::total).toList();
    }

    private static Total total(List<Row> rows) {
        var byParty = new LinkedHashMap<Party, BigDecimal>();
        rows.forEach(row -> byParty.merge(row.party(), row.amount(), BigDecimal::add));
        var whole = rows.stream()
                .filter(row -> row.side() == Side.OUT)
                .map(Row::whole)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Total(
                rows.getFirst().item(),
                whole,
                byParty.entrySet().stream()
                        .map(entry -> new PartyTotal(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
