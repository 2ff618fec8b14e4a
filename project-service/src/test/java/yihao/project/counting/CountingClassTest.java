package yihao.project.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.counting.ExampleCounting.PROJECT;
import static yihao.project.counting.ExampleCounting.SIGNED;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.project.lifecycle.FieldValue;

@DisplayName("PN-06 A class of projects")
class CountingClassTest {

    final ExampleCounting world = new ExampleCounting();

    @ParameterizedTest(name = "{1} of industry {0} with {2} and {3}: {4}, as a whole {5}")
    @CsvSource(nullValues = "-", textBlock = """
            2614, INDUSTRY,        50000000,    -,                        MET,     MET
            2614, INDUSTRY,        49999999.99, -,                        NOT_MET, UNKNOWN
            2614, INDUSTRY,        -,           -,                        UNKNOWN, UNKNOWN
            '',   INDUSTRY,        50000000,    -,                        UNKNOWN, UNKNOWN
            5111, INDUSTRY,        50000000,    -,                        NOT_MET, UNKNOWN
            5111, HIGH_TECH,       30000000,    provincialHighTech=true,  MET,     MET
            5111, HIGH_TECH,       29999999.99, provincialHighTech=true,  NOT_MET, UNKNOWN
            5111, HIGH_TECH,       30000000,    provincialHighTech=false, NOT_MET, UNKNOWN
            5111, HIGH_TECH,       30000000,    -,                        UNKNOWN, UNKNOWN
            5111, LISTED_INVESTOR, 50000000,    listedInvestor=true,      MET,     MET
            5111, LISTED_INVESTOR, 49999999.99, listedInvestor=true,      NOT_MET, UNKNOWN
            5111, TRADE,           0.01,        annualTax=10000000,       MET,     MET
            5111, TRADE,           0.01,        annualTax=9999999.99,     NOT_MET, NOT_MET
            """)
    void major_by_wnwk_1014689(
            String industry,
            String threshold,
            @Nullable String paidIn,
            @Nullable String field,
            Verdict verdict,
            Verdict whole) {
        world.industry = industry;
        fill(field);
        world.project(PROJECT, "district-zhangdian");
        add("PAID_IN", paidIn);

        verify("wnwk-1014689", threshold, verdict, whole);
    }

    @ParameterizedTest(name = "{0} with {1}, {2}, {3} and {4}: {5}")
    @CsvSource(nullValues = "-", textBlock = """
            LAND,   5000000,    10000000,   -,         landBought=true,                                  MET
            LAND,   4999999.99, 10000000,   -,         landBought=true,                                  NOT_MET
            LAND,   5000000,    9999999.99, -,         landBought=true,                                  NOT_MET
            LAND,   5000000,    10000000,   -,         -,                                                UNKNOWN
            LAND,   5000000,    -,          -,         landBought=true,                                  UNKNOWN
            RENTED, 2000000,    1000000,    -,         premisesRented=true leaseMonths=12,               MET
            RENTED, 2000000,    1000000,    -,         premisesRented=true leaseMonths=11,               NOT_MET
            RENTED, 1999999.99, 1000000,    -,         premisesRented=true leaseMonths=12,               NOT_MET
            RENTED, 2000000,    999999.99,  -,         premisesRented=true leaseMonths=12,               NOT_MET
            RENTED, 2000000,    1000000,    -,         premisesRented=true,                              UNKNOWN
            EQUITY, 10000000,   -,          1000000,   equityInvestment=true yearsWithoutWithdrawal=3,   MET
            EQUITY, 10000000,   -,          1000000,   equityInvestment=true yearsWithoutWithdrawal=2,   NOT_MET
            EQUITY, 9999999.99, -,          1000000,   equityInvestment=true yearsWithoutWithdrawal=3,   NOT_MET
            EQUITY, 10000000,   -,          999999.99, equityInvestment=true yearsWithoutWithdrawal=3,   NOT_MET
            """)
    void of_services(
            String threshold,
            String registered,
            @Nullable String assets,
            @Nullable String paidIn,
            @Nullable String field,
            Verdict verdict) {
        fill(field);
        world.project(PROJECT, "district-zhangdian");
        add("REGISTERED", registered);
        add("FIXED_ASSETS", assets);
        add("PAID_IN", paidIn);

        verify("service-industry", threshold, verdict, null);
    }

    @ParameterizedTest(name = "{0} registered: counted once {1}")
    @CsvSource(textBlock = """
            999999.99,  NOT_MET
            1000000,    MET
            9999999.99, MET
            10000000,   NOT_MET
            """)
    void of_services_that_are_counted_once(String registered, Verdict verdict) {
        world.project(PROJECT, "district-zhangdian");
        add("REGISTERED", registered);

        var counting = world.by("service-industry");

        assertThat(counting.classes().get(1).verdict()).isEqualTo(verdict);
        assertThat(counting.counted()).isEqualTo(Counted.COUNTED);
    }

    @ParameterizedTest(name = "{0} of industry {1} with {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            AGRICULTURE,  0111, contractAmount=10000000,                  MET
            AGRICULTURE,  0111, contractAmount=9999999.99,                NOT_MET
            INDUSTRY,     2614, contractAmount=50000000,                  MET
            INDUSTRY,     2614, contractAmount=49999999.99,               NOT_MET
            INDUSTRY,     2614, -,                                        UNKNOWN
            HEADQUARTERS, 2614, headquarters=true annualTax=5000000,      MET
            HEADQUARTERS, 2614, headquarters=true annualTax=4999999.99,   NOT_MET
            E_COMMERCE,   5292, contractAmount=50000000,                  MET
            E_COMMERCE,   5292, contractAmount=49999999.99,               NOT_MET
            """)
    void reviewed_by_tinghu(String threshold, String industry, @Nullable String field, Verdict verdict) {
        world.industry = industry;
        fill(field);
        world.project(PROJECT, "district-zhangdian");

        verify("tinghu-major", threshold, verdict, null);
    }

    private void add(String kind, @Nullable String yuan) {
        if (yuan != null) {
            world.sum(kind, yuan, SIGNED);
        }
    }

    private void fill(@Nullable String field) {
        for (var one : field == null ? List.<String>of() : List.of(field.split(" "))) {
            var value = one.split("=")[1];
            world.fields.put(
                    one.split("=")[0],
                    value.equals("true") || value.equals("false")
                            ? new FieldValue.YesNo(value.equals("true"))
                            : one.startsWith("lease") || one.startsWith("years")
                                    ? new FieldValue.Count(Long.parseLong(value))
                                    : new FieldValue.Sum(Money.cny(value)));
        }
    }

    private void verify(String set, String threshold, Verdict verdict, @Nullable Verdict whole) {
        var answer = world.by(set).classes().getFirst();
        assertThat(answer.anyOf())
                .filteredOn(one -> one.threshold().id().equals(threshold))
                .extracting(Counting.ThresholdAnswer::verdict)
                .containsExactly(verdict);
        if (whole != null) {
            assertThat(answer.verdict()).isEqualTo(whole);
        }
    }
}
