package yihao.project.enclave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.project.enclave.Settlement.ItemAmount;
import yihao.project.enclave.Settlement.Status;

/// The settled years of an agreement beside what its records give today.
record SettledYears(Enclave enclave, TreeMap<Integer, Map<String, YearShare>> settled) {

    static SettledYears of(Enclave enclave) {
        return new SettledYears(enclave, enclave.settled());
    }

    Settlement entered(int year, List<ItemAmount> amounts, Act act) {
        var shares =
                reckoned(year, amounts).filter(share -> share.year() == year).toList();
        return settlement(year, false, amounts, shares, act);
    }

    /// With the shares of each year that no longer are what was settled.
    Settlement corrected(int year, List<ItemAmount> amounts, Act act) {
        var changed = reckoned(year, amounts).filter(this::isChanged).toList();
        return settlement(year, true, amounts, changed, act);
    }

    /// The first year whose settled shares its records no longer give: an input or a start was told later.
    Optional<Integer> firstChanged() {
        return settled.isEmpty()
                ? Optional.empty()
                : reckoned(settled.firstKey(), List.of())
                        .filter(this::isChanged)
                        .map(YearShare::year)
                        .min(Integer::compare);
    }

    private boolean isChanged(YearShare share) {
        var before = settled.getOrDefault(share.year(), Map.of()).get(share.item());
        return before == null || !before.isSameAs(share);
    }

    private Settlement settlement(
            int year, boolean correction, List<ItemAmount> amounts, List<YearShare> shares, Act act) {
        var side = enclave.sideOf(act.actor()).orElseThrow();
        return new Settlement(year, correction, amounts, shares, Status.ENTERED, side, Mark.of(act), null, null);
    }

    private Stream<YearShare> reckoned(int year, List<ItemAmount> amounts) {
        return enclave.terms().items().stream()
                .flatMap(item -> DivideYears.of(item, enclave.given(), amounts(item, year, amounts)).stream());
    }

    private TreeMap<Integer, BigDecimal> amounts(SharedItem item, int year, List<ItemAmount> anew) {
        var all = new TreeMap<Integer, BigDecimal>();
        settled.forEach((of, shares) -> {
            var share = shares.get(item.id());
            if (share != null) {
                all.put(of, share.amount());
            }
        });
        anew.stream()
                .filter(amount -> amount.item().equals(item.id()))
                .forEach(amount -> all.put(year, amount.amount()));
        return all;
    }
}
