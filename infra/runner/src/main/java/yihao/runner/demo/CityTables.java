package yihao.runner.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/// What the example city is told from: `demo/city.yaml`.
record CityTables(
        long seed,
        YearMonth from,
        int months,
        int daysAMonth,
        int firms,
        int leads,
        int projects,
        int claims,
        int needs,
        int frozenMonths,
        OffsetDateTime endsAt,
        List<Place> places,
        Syllables syllables,
        List<String> forms,
        String listedForm,
        List<TraitShare> traits,
        List<Line> industries,
        List<Origin> origins,
        List<Reporter> reporters,
        List<Rate> rates,
        String rateSource,
        List<String> progress,
        List<String> declined,
        List<String> released,
        List<String> notValuable,
        List<Target> targets,
        List<CountTarget> countTargets,
        List<Budget> budgets,
        String scheme,
        Map<String, String> review,
        List<Person> talents,
        List<String> posts,
        List<Wanted> institutions) {

    /// Something that is drawn more often the heavier it is.
    interface Weighted {
        int weight();
    }

    /// @param people what the user names of its officer and head begin with
    /// @param squads the user names of its squads' members
    record Place(String unit, String people, String division, String name, int weight, List<String> squads)
            implements Weighted {
        String officer() {
            return people + ".officer";
        }

        String head() {
            return people + ".head";
        }
    }

    record Syllable(String zh, String latin) {}

    record Syllables(List<Syllable> first, List<Syllable> last) {}

    /// @param hundred so many of a hundred firms from there have it
    record TraitShare(String trait, int hundred, List<String> from) {}

    record Line(String code, String zh, String en, String product) {}

    /// @param least of a lead's amount, in thousands
    record Origin(String country, String currency, String form, String language, int weight, int least, int most)
            implements Weighted {
        boolean isDomestic() {
            return country.equals("CN");
        }

        boolean hasFractions() {
            return !currency.equals("JPY");
        }
    }

    /// @param batch whether it is a machine that sends many at once
    record Reporter(String subject, String channel, List<String> from, int weight, boolean batch) implements Weighted {
        boolean isSquad() {
            return subject.equals("{squad}");
        }

        /// @param turn the how-manieth report of a squad of this place
        String at(Place place, int turn) {
            return isSquad()
                    ? place.squads().get(turn % place.squads().size())
                    : subject.replace("{place}", place.people());
        }
    }

    record Rate(String currency, BigDecimal start) {}

    record Target(String indicator, BigDecimal perWeight) {}

    record CountTarget(String indicator, String value) {}

    record Budget(String id, int year, String name, String total) {}

    /// An institution the city wants.
    ///
    /// @param daysAgo of the story, before its end
    /// @param steps how many stages it enters
    record Wanted(String kind, String grade, String name, String country, String field, int daysAgo, int steps) {}

    record Person(String name, String degree, @Nullable String title, String language) {}

    static CityTables load() {
        try {
            var sources =
                    new YamlPropertySourceLoader().load("demo/city.yaml", new ClassPathResource("demo/city.yaml"));
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("city", Bindable.of(CityTables.class))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
