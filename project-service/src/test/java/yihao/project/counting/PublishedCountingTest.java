package yihao.project.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.counting.ExampleCounting.DAY;
import static yihao.project.counting.ExampleCounting.PROJECT;
import static yihao.project.counting.ExampleCounting.SIGNED;
import static yihao.project.counting.ExampleCounting.lines;
import static yihao.project.counting.ExampleCounting.money;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.project.capital.Capital.Status;
import yihao.project.lifecycle.FieldValue;

@DisplayName("PN-05 Numbers that places published about counting")
class PublishedCountingTest {

    final ExampleCounting world = new ExampleCounting();

    @ParameterizedTest(name = "Baicheng, by assets {0}: {1} on {2} is {3}")
    @CsvSource(nullValues = "-", textBlock = """
            true,  FIXED_ASSETS,    2026-01-01, COUNTED []
            true,  FIXED_ASSETS,    2025-12-31, NOT_COUNTED [ASSETS_OF_ANOTHER_YEAR]
            true,  PAID_IN,         2026-01-01, NOT_COUNTED [BY_FIXED_ASSETS]
            true,  FOREIGN_PAID_IN, 2026-01-01, NOT_COUNTED [BY_FIXED_ASSETS]
            false, FIXED_ASSETS,    2026-01-01, NOT_COUNTED [BY_PAID_IN]
            false, PAID_IN,         2025-12-31, COUNTED []
            false, FOREIGN_PAID_IN, 2026-01-01, COUNTED []
            -,     FIXED_ASSETS,    2026-01-01, OPEN [BY_PAID_IN]
            -,     PAID_IN,         2026-01-01, OPEN [BY_FIXED_ASSETS]
            """)
    void take_new_assets_of_the_year_or_what_was_paid_in(
            @Nullable Boolean byAssets, String kind, LocalDate day, String told) {
        if (byAssets != null) {
            world.fields.put("countedByFixedAssets", new FieldValue.YesNo(byAssets));
        }
        world.project(PROJECT, "district-zhangdian").sum(kind, "100", day);

        var words = told.split(" ");
        assertThat(lines(world.by("baicheng-2009"), "INTRODUCED").getFirst())
                .startsWith("c-1 " + words[0] + " ")
                .endsWith(words[1]);
    }

    @ParameterizedTest(name = "Baicheng, voucher {0}, {1} papers: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            -,   0, NOT_COUNTED
            -,   1, COUNTED
            V-1, 0, COUNTED
            """)
    void ask_for_a_document(@Nullable String voucher, int papers, Counted counted) {
        world.fields.put("countedByFixedAssets", new FieldValue.YesNo(false));
        world.documents = List.of("e-1", "e-2").subList(0, papers);
        world.project(PROJECT, "district-zhangdian")
                .sum(PROJECT, "PAID_IN", money("100", "CNY"), DAY, voucher, Status.VERIFIED);

        assertThat(lines(world.by("baicheng-2009"), "INTRODUCED").getFirst()).startsWith("c-1 " + counted + " ");
    }

    @ParameterizedTest(name = "Huainan, {0} {1} {2}: {3}")
    @CsvSource(textBlock = """
            FOREIGN,  100000,     USD, COUNTED
            FOREIGN,  99999.99,   USD, NOT_COUNTED
            FOREIGN,  1000000,    EUR, OPEN
            DOMESTIC, 3000000,    CNY, COUNTED
            DOMESTIC, 2999999.99, CNY, NOT_COUNTED
            """)
    void begin_at_a_floor_in_their_own_currency(String figure, String amount, String currency, Counted counted) {
        var kind = figure.equals("FOREIGN") ? "FOREIGN_PAID_IN" : "PAID_IN";
        world.project(PROJECT, "district-zhangdian")
                .sum(PROJECT, kind, money(amount, currency), DAY, "V-1", Status.VERIFIED);

        assertThat(lines(world.by("huainan-2010"), figure).getFirst()).startsWith("c-1 " + counted + " ");
    }

    @ParameterizedTest(name = "Tinghu, from {0}: {1}")
    @CsvSource({"DE, COUNTED", "HK, COUNTED", "CN, COUNTED", "'', NOT_COUNTED"})
    void want_the_region_of_a_foreign_project(String country, Counted counted) {
        world.country = country;

        assertThat(world.project(PROJECT, "district-zhangdian")
                        .by("tinghu-major")
                        .counted())
                .isEqualTo(counted);
    }

    @ParameterizedTest(name = "Services, {0} registered, assessed {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            1000000,    -,          COUNTED
            1000000,    2026-09-15, COUNTED
            1000000,    2026-09-14, NOT_COUNTED
            9999999.99, 2026-09-14, NOT_COUNTED
            10000000,   2026-09-14, COUNTED
            999999.99,  2026-09-14, COUNTED
            """)
    void count_a_middling_project_of_services_once(String registered, @Nullable LocalDate assessed, Counted counted) {
        if (assessed != null) {
            world.fields.put("assessedOn", new FieldValue.Day(assessed));
        }
        world.project(PROJECT, "district-zhangdian").sum("REGISTERED", registered, SIGNED);

        assertThat(world.by("service-industry").counted()).isEqualTo(counted);
    }

    @ParameterizedTest(name = "Services, on a list {0} of {1}, {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            true,  2025, REGISTERED, NOT_MET
            true,  2024, REGISTERED, MET
            true,  2023, REGISTERED, MET
            true,  2022, REGISTERED, NOT_MET
            false, 2024, REGISTERED, NOT_MET
            true,  -,    REGISTERED, UNKNOWN
            true,  2024, SIGNED,     UNKNOWN
            """)
    void take_the_list_of_the_landing_year_or_the_year_before(
            boolean listed, @Nullable Long list, String stage, Verdict verdict) {
        world.stage = stage;
        world.fields.put("listedInvestor", new FieldValue.YesNo(listed));
        if (list != null) {
            world.fields.put("listYear", new FieldValue.Count(list));
        }

        assertThat(world.project(PROJECT, "district-zhangdian")
                        .by("service-industry")
                        .classes()
                        .get(2)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void say_what_their_source_leaves_out() {
        assertThat(world.project(PROJECT, "district-zhangdian")
                        .by("baicheng-2009")
                        .rules()
                        .note())
                .contains("nine exclusions");
    }
}
