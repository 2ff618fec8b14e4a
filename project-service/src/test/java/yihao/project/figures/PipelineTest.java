package yihao.project.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.project.figures.Pipeline.OfStage;
import yihao.project.figures.Pipeline.OfUnit;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.Projects.Counted;

@DisplayName("PF-01 The pipeline of running projects")
class PipelineTest {

    private static final Money DOLLARS = new Money(new BigDecimal("20.00"), Currency.getInstance("USD"));

    @Test
    void tells_of_every_stage_in_the_order_of_the_rules_also_of_one_without_a_project() {
        var pipeline = Pipeline.of(List.of(), ExampleProjects.SHIPPED);

        assertThat(pipeline.stages())
                .extracting(OfStage::stage)
                .startsWith("RESERVE", "NEGOTIATING")
                .hasSize(8);
        assertThat(pipeline.stages()).extracting(OfStage::count).containsOnly(0L);
        assertThat(pipeline.units()).isEmpty();
    }

    @Test
    void adds_up_what_was_announced_by_currency() {
        var pipeline = Pipeline.of(
                List.of(
                        new Counted("RESERVE", "a", 2, Money.cny("30")),
                        new Counted("RESERVE", "b", 1, Money.cny("12.50")),
                        new Counted("RESERVE", "a", 1, DOLLARS),
                        new Counted("SIGNED", "a", 1, Money.cny("7"))),
                ExampleProjects.SHIPPED);

        var reserve = pipeline.stages().getFirst();
        assertThat(reserve.count()).isEqualTo(4);
        assertThat(reserve.amounts()).containsExactly(Money.cny("42.50"), DOLLARS);
        assertThat(pipeline.units())
                .containsExactly(
                        new OfUnit("a", 4, List.of(Money.cny("37"), DOLLARS)),
                        new OfUnit("b", 1, List.of(Money.cny("12.50"))));
    }
}
