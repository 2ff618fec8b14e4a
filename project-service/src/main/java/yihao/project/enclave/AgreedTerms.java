package yihao.project.enclave;

import static yihao.project.enclave.EnclaveProblem.ENCLAVE_AMOUNT_MISSING;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_AMOUNT_UNFIT;

import java.util.List;
import java.util.Optional;
import yihao.kernel.Refusal;
import yihao.project.enclave.Phase.Share;
import yihao.project.enclave.Settlement.ItemAmount;

/// What both sides agreed.
///
/// @param reference the version: `ningde-2017@1`
/// @param text as it was handed in
public record AgreedTerms(String reference, String source, String text, List<SharedItem> items, Mark written) {

    public AgreedTerms {
        items = List.copyOf(items);
    }

    public SharedItem item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
    }

    public boolean hasRepayment() {
        return items.stream().anyMatch(SharedItem::repays);
    }

    /// Whether a phase counts from a day that somebody has to tell.
    public boolean hasToldStart() {
        return items.stream()
                .flatMap(item -> item.phases().stream())
                .anyMatch(phase -> phase instanceof Share share && share.from().isTold());
    }

    /// Rule PE-05: an amount of each that is shared, once, and of nothing else.
    Optional<Refusal> unfit(List<ItemAmount> amounts) {
        for (var amount : amounts) {
            var fits = items.stream().anyMatch(item -> item.id().equals(amount.item()) && item.takes(amount.amount()));
            var again = amounts.stream()
                            .filter(one -> one.item().equals(amount.item()))
                            .count()
                    > 1;
            if (!fits || again) {
                return Optional.of(Refusal.of(ENCLAVE_AMOUNT_UNFIT, "item", amount.item()));
            }
        }
        var missing = items.stream()
                .map(SharedItem::id)
                .filter(item ->
                        amounts.stream().noneMatch(amount -> amount.item().equals(item)))
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(Refusal.missing(ENCLAVE_AMOUNT_MISSING, missing));
    }
}
