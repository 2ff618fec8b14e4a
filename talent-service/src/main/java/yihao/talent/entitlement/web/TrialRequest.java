package yihao.talent.entitlement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.talent.Degree;
import yihao.talent.TalentClass;
import yihao.talent.catalogue.Title;
import yihao.talent.entitlement.Application;
import yihao.talent.entitlement.Application.Proof;
import yihao.talent.entitlement.Standing;
import yihao.talent.entitlement.Standing.Stay;

/// A made-up case.
///
/// @param text a table to try; without it those in force
/// @param on the day of the case
/// @param talentClass taken as given; without it the catalogue of the day says
/// @param papers kinds of paper that would be there
record TrialRequest(
        @Nullable @Size(max = 200_000) String text,
        @NotBlank String kind,
        @Nullable String table,
        @Nullable LocalDate on,
        @Nullable TalentClass talentClass,
        @Nullable Degree degree,
        @Nullable @Size(max = 50) List<@Valid @NotNull TitleRequest> titles,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate backOn,
        @Nullable LocalDate leftOn,
        @Nullable Money price,
        @Nullable LocalDate purchasedOn,
        @Nullable YearMonth fromMonth,
        @Nullable YearMonth toMonth,
        @Nullable LocalDate managedFrom,
        @Nullable LocalDate managedUntil,
        @Nullable Money amount,
        @Nullable @Size(max = 2000) String ruling,
        @Nullable String employer,
        @Nullable LocalDate bornOn,
        @Nullable String employment,
        @Nullable @Size(max = 50) Map<String, @NotNull String> stated,
        @Nullable @Size(max = 50) List<@NotBlank String> papers) {

    private static final String SOMEBODY = "somebody";

    record TitleRequest(
            @NotBlank @Size(max = 200) String name,
            @Nullable Integer year) {

        Title toDomain() {
            return new Title(name, "—", year == null ? 1900 : year);
        }
    }

    Application toApplication() {
        return new Application(
                SOMEBODY,
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
                Objects.requireNonNullElse(papers, List.<String>of()).stream()
                        .map(paper -> new Proof(paper, "made-up"))
                        .toList());
    }

    Standing toStanding() {
        var since = backOn == null ? arrivedOn : backOn;
        return new Standing(
                SOMEBODY,
                Objects.requireNonNullElse(titles, List.<TitleRequest>of()).stream()
                        .map(TitleRequest::toDomain)
                        .toList(),
                degree == null ? Degree.NONE : degree,
                arrivedOn,
                since == null ? null : new Stay(since, leftOn),
                talentClass);
    }
}
