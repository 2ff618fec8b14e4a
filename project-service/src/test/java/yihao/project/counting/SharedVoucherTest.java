package yihao.project.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.counting.ExampleCounting.DAY;
import static yihao.project.counting.ExampleCounting.PROJECT;
import static yihao.project.counting.ExampleCounting.lines;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.project.capital.Capital.Status;
import yihao.rules.RuleBook;

@DisplayName("PN-02, PN-03 One voucher and several sums")
class SharedVoucherTest {

    static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    static final String WITHOUT_STATEMENTS = """
            kind: counting-rules
            id: without-statements
            version: 1
            validFrom: 2026-01-01
            source: another city
            rules:
              owner: new
              counts:
                - {id: REGISTERED, label: {zh: 注册, en: Registered}, source: ours, kinds: [REGISTERED, REGISTERED_STATED], onceBy: [voucher], onlyVerified: true, statements: none}
              exclusions: []
              classes: []
            """;

    final ExampleCounting world =
            new ExampleCounting().project(PROJECT, "district-zhangdian").project("p-2", "district-linzi");

    @Test
    void is_free_where_the_statement_of_another_project_does_not_count_either() {
        world.book = RuleBook.of(
                List.of(CountingRules.FORMAT.read(WITHOUT_STATEMENTS).orElseThrow("test")));
        sum("p-2", "REGISTERED_STATED", "500", AUGUST);
        sum(PROJECT, "REGISTERED", "100", AUGUST.plusDays(1));

        assertThat(lines(world.by("without-statements"), "REGISTERED")).containsExactly("c-2 COUNTED 100 []");
    }

    @Test
    void is_that_of_every_statement_of_one_project_on_a_licence_that_keeps_its_number() {
        sum(PROJECT, "REGISTERED_STATED", "100", AUGUST);
        sum("p-2", "REGISTERED_STATED", "150", AUGUST.plusDays(1));
        sum(PROJECT, "REGISTERED_STATED", "300", AUGUST.plusDays(2));
        sum(PROJECT, "REGISTERED", "50", AUGUST.plusDays(3));

        assertThat(lines(world.by("zibo-counting"), "REGISTERED"))
                .containsExactly("c-1 COUNTED 100 []", "c-3 COUNTED 200 []", "c-4 NOT_COUNTED 0 [VOUCHER_COUNTED]");
    }

    @Test
    void leaves_out_a_statement_on_the_paper_of_an_earlier_payment_or_of_another_project() {
        sum(PROJECT, "REGISTERED", "100", AUGUST.plusDays(1));
        sum(PROJECT, "REGISTERED_STATED", "300", DAY);

        assertThat(lines(world.by("zibo-counting"), "REGISTERED"))
                .containsExactly("c-1 COUNTED 100 []", "c-2 NOT_COUNTED 0 [VOUCHER_COUNTED]");

        sum("p-2", "REGISTERED_STATED", "150", AUGUST);
        assertThat(lines(world.by("zibo-counting"), "REGISTERED"))
                .containsExactly("c-1 NOT_COUNTED 0 [VOUCHER_COUNTED]", "c-2 NOT_COUNTED 0 [VOUCHER_COUNTED]");
    }

    private void sum(String project, String kind, String yuan, LocalDate day) {
        world.sum(project, kind, Money.cny(yuan), day, "91370300MA3", Status.VERIFIED);
    }
}
