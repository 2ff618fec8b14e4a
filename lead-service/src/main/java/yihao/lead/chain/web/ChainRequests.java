package yihao.lead.chain.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.lead.ChainPosition;
import yihao.lead.chain.ChainDraft;
import yihao.lead.chain.ChainFirm.Presence;
import yihao.lead.chain.TellSupplies;

/// What clients send about industry chains.
final class ChainRequests {

    private ChainRequests() {}

    /// @param leader the subject of an officer
    /// @param links in their order; those of one position stay in it
    record ChainRequest(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 200) String nameEn,
            @NotBlank @Size(max = 100) String unit,
            @Nullable @Size(max = 200) String leader,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid LinkRequest> links) {

        ChainDraft draft() {
            return new ChainDraft(
                    name.strip(),
                    given(nameEn),
                    unit.strip(),
                    given(leader),
                    links.stream().map(LinkRequest::draft).toList());
        }
    }

    /// @param id of the link that is changed; none for a new one
    /// @param industries GB/T 4754
    record LinkRequest(
            @Nullable @Size(max = 100) String id,
            @NotBlank @Size(max = 100) String name,
            @NotNull ChainPosition position,
            @Nullable @Size(max = 100) List<@NotBlank @Size(max = 4) String> industries) {

        ChainDraft.LinkDraft draft() {
            var codes = industries == null ? List.<String>of() : industries;
            return new ChainDraft.LinkDraft(
                    given(id),
                    name.strip(),
                    position,
                    codes.stream().map(String::strip).distinct().toList());
        }
    }

    /// @param link its id
    /// @param enterprises entries of the register
    record PlaceRequest(
            @NotBlank @Size(max = 100) String link,
            @NotEmpty @Size(max = 200) List<@NotBlank String> enterprises,
            @NotNull Presence presence) {}

    record PresenceRequest(@NotNull Presence presence) {}

    /// @param supplier an entry of the register, as `customer`
    /// @param source the paper or office by which it is known, no person
    record SupplyRequest(
            @NotBlank @Size(max = 100) String supplier,
            @NotBlank @Size(max = 100) String customer,
            @NotBlank @Size(max = 200) String source,
            @NotNull @Min(1900) @Max(9999) Integer year) {

        TellSupplies.Told told() {
            return new TellSupplies.Told(supplier.strip(), customer.strip(), source.strip(), year);
        }
    }

    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
