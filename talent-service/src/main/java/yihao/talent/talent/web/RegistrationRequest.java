package yihao.talent.talent.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.talent.Degree;
import yihao.talent.catalogue.Title;
import yihao.talent.talent.IdentityKind;
import yihao.talent.talent.Registration;

record RegistrationRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull IdentityKind identityKind,
        @NotBlank @Size(max = 40) String identityNumber,
        @Nullable @Pattern(regexp = "[+0-9() -]{5,30}") String phone,
        @Nullable @Email @Size(max = 200) String email,
        @NotNull Degree degree,
        @Nullable @Size(max = 50) List<@Valid TitleRequest> titles,
        @NotEmpty @Size(max = 10) List<@NotNull String> fields,
        @Nullable @Size(max = 20) List<@NotNull String> languages,
        @Nullable LocalDate availableFrom,
        @Nullable @Size(max = 6) String placeWanted) {

    record TitleRequest(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 100) String issuer,
            @NotNull @Min(1900) @Max(2200) Integer year) {}

    Registration toDomain() {
        return new Registration(
                name.strip(),
                identityKind,
                identityNumber.strip(),
                phone,
                email,
                degree,
                orNone(titles).stream()
                        .map(title -> new Title(title.name(), title.issuer(), title.year()))
                        .toList(),
                fields,
                orNone(languages),
                availableFrom,
                placeWanted);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /// Nothing personal, should it ever be printed.
    @Override
    public String toString() {
        return "RegistrationRequest";
    }
}
