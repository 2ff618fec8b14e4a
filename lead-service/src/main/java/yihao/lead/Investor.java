package yihao.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who wants to invest: the names it was reported under, its registrations, its country (ISO 3166 alpha-2).
///
/// @param enterpriseId the entry of the enterprise register that knew it, also where that is merged into
/// another; none while it is only asked about
/// @param merges the decisions that made its entry one firm with others then; none where it was one by itself
public record Investor(
        @Nullable String enterpriseId,
        List<InvestorName> names,
        @Nullable String creditCode,
        @Nullable String foreignRegistration,
        String country,
        @Nullable String merges) {

    public Investor {
        names = List.copyOf(names);
        creditCode = blankAsNone(creditCode);
        foreignRegistration = blankAsNone(foreignRegistration);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("An investor has a name");
        }
    }

    public Investor(
            @Nullable String enterpriseId,
            List<InvestorName> names,
            @Nullable String creditCode,
            @Nullable String foreignRegistration,
            String country) {
        this(enterpriseId, names, creditCode, foreignRegistration, country, null);
    }

    /// One that is known by one name, as it is typed.
    public static Investor called(
            String name, String country, @Nullable String creditCode, @Nullable String enterpriseId) {
        var isChinese = name.codePoints().anyMatch(Character::isIdeographic);
        var language = (isChinese ? Locale.CHINESE : Locale.ENGLISH).getLanguage();
        return new Investor(enterpriseId, List.of(new InvestorName(name.strip(), language)), creditCode, null, country);
    }

    /// The same investor with the names and registrations that another report has besides.
    public Investor learning(Investor other) {
        var all = new ArrayList<>(names);
        other.names.stream().filter(name -> !all.contains(name)).forEach(all::add);
        return new Investor(
                enterpriseId,
                all,
                creditCode == null ? other.creditCode : creditCode,
                foreignRegistration == null ? other.foreignRegistration : foreignRegistration,
                country,
                merges);
    }

    /// The same investor, known by this entry of the register.
    public Investor knownBy(String entry, @Nullable String mergedBy) {
        return new Investor(entry, names, creditCode, foreignRegistration, country, mergedBy);
    }

    private static @Nullable String blankAsNone(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }

    /// The Chinese name where there is one: the city's papers are Chinese.
    public String displayName() {
        return names.stream()
                .filter(name -> name.language().startsWith("zh"))
                .findFirst()
                .orElse(names.getFirst())
                .text();
    }
}
