package yihao.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.reference.Divisions;
import yihao.reference.Industries;

/// A unit that looks after a place, and why: the territory in words.
public record FitView(
        Network.Name unit,
        String kind,
        @Nullable String country,
        @Nullable Word division,
        @Nullable Word industry,
        LocalDate from,
        boolean best) {

    /// A code of a Chinese standard with its name, which that standard has in Chinese only.
    public record Word(String code, String name) {}

    public static FitView of(Network.Fit fit, Network network) {
        return new FitView(
                network.nameOf(fit.unit()),
                network.unit(fit.unit()).map(Network.Entry::kind).orElse(""),
                fit.country(),
                division(fit.division()),
                industry(fit.industry()),
                fit.from(),
                fit.best());
    }

    private static @Nullable Word division(@Nullable String code) {
        return code == null ? null : new Word(code, Divisions.shipped().fullName(code));
    }

    private static @Nullable Word industry(@Nullable String code) {
        return code == null
                ? null
                : new Word(
                        code,
                        Industries.shipped().find(code).map(one -> one.name()).orElse(code));
    }
}
