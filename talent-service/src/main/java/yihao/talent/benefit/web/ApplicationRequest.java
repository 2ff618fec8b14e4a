package yihao.talent.benefit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.talent.entitlement.Application;
import yihao.talent.entitlement.Application.Proof;

/// @param table the id of a table, where several places have one
/// @param stated answers to what the table asks, by name
record ApplicationRequest(
        @NotBlank String talentId,
        @NotBlank String kind,
        @Nullable @Size(max = 100) String table,
        @Nullable Money price,
        @Nullable LocalDate purchasedOn,
        @Nullable YearMonth fromMonth,
        @Nullable YearMonth toMonth,
        @Nullable LocalDate managedFrom,
        @Nullable LocalDate managedUntil,
        @Nullable Money amount,
        @Nullable @Size(max = 2000) String ruling,
        @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,80}") String employer,
        @Nullable LocalDate bornOn,
        @Nullable @Size(max = 100) String employment,
        @Nullable @Size(max = 50) Map<String, @NotNull @Size(max = 200) String> stated,
        @Nullable @Size(max = 50) List<@Valid @NotNull PaperRequest> papers) {

    record PaperRequest(
            @NotBlank @Size(max = 100) String paper,
            @NotBlank @Size(max = 200) String fileId) {

        static List<Proof> toDomain(@Nullable List<PaperRequest> papers) {
            return Objects.requireNonNullElse(papers, List.<PaperRequest>of()).stream()
                    .map(one -> new Proof(one.paper(), one.fileId()))
                    .toList();
        }
    }

    Application toDomain() {
        return new Application(
                talentId,
                kind,
                table,
                price,
                purchasedOn,
                fromMonth,
                toMonth,
                managedFrom,
                managedUntil,
                amount,
                ruling,
                employer,
                bornOn,
                employment,
                Objects.requireNonNullElse(stated, Map.of()),
                PaperRequest.toDomain(papers));
    }
}
