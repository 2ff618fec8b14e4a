package yihao.lead.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.REFERRING;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.Sharing;
import yihao.lead.World;
import yihao.lead.enterprise.ImportEnterprises.Good;
import yihao.lead.enterprise.ImportEnterprises.Known;
import yihao.lead.enterprise.ImportEnterprises.No;
import yihao.lead.enterprise.ImportEnterprises.Result;
import yihao.lead.firstreport.IdentityKeys;
import yihao.reference.names.EnterpriseNames;

@DisplayName("L2 G5 Enterprises from a spreadsheet")
class ImportEnterprisesTest {

    static final String CODE = "91110000600037341L";
    static final String ANOTHER_CODE = "91350211M00013FA1N";

    final World world = new World();
    final ImportEnterprises importEnterprises = new ImportEnterprises(
            world.register, world.enterprises, world.enterpriseSight, new IdentityKeys(EnterpriseNames.shipped()));

    @Test
    void are_looked_at_without_a_trace_and_registered_once() {
        var file = List.of(firm("甲科技有限公司", CODE), firm("乙科技有限公司", null));

        assertThat(bring(true, ZHANGDIAN_OFFICER, file)).allMatch(Good.class::isInstance);
        assertThat(world.enterprises.all()).isEmpty();
        assertThat(bring(false, ZHANGDIAN_OFFICER, file)).allMatch(Good.class::isInstance);
        assertThat(bring(false, LINZI_OFFICER, file)).allMatch(Known.class::isInstance);
        assertThat(world.enterprises.all()).hasSize(2);
    }

    @Test
    void that_the_register_knows_add_nothing_whatever_else_their_row_says() {
        bring(false, ZHANGDIAN_OFFICER, List.of(firm("甲科技有限公司", CODE)));
        var before = world.enterprises.all();

        var again = bring(false, ZHANGDIAN_OFFICER, List.of(firm("甲科技集团", CODE), firm("甲科技有限公司", null)));

        assertThat(again).allMatch(Known.class::isInstance);
        assertThat(again.getFirst()).extracting("number").isEqualTo("E-2026-000001");
        assertThat(world.enterprises.all()).isEqualTo(before);
    }

    @Test
    void repeat_an_earlier_row_only_where_that_was_taken() {
        var file = List.of(
                firm("甲科技有限公司", "12"),
                firm("甲科技有限公司", CODE),
                firm("甲科技（集团）", CODE),
                firm("甲科技有限公司", null),
                firm("甲科技有限公司", ANOTHER_CODE));

        for (var preview : List.of(true, false)) {
            var results = bring(preview, ZHANGDIAN_OFFICER, file);

            assertThat(results.stream().map(ImportEnterprisesTest::problem).toList())
                    .containsExactly(
                            EnterpriseProblem.CREDIT_CODE_MALFORMED,
                            null,
                            EnterpriseProblem.ENTERPRISE_REPEATED_IN_FILE,
                            EnterpriseProblem.ENTERPRISE_REPEATED_IN_FILE,
                            null);
            assertThat(((No) results.get(2)).refusal().facts()).containsEntry("row", "3");
        }
        assertThat(world.enterprises.all()).hasSize(2);
    }

    @Test
    void of_which_confidential_reports_alone_tell_are_not_told_to_be_there() {
        var secret = new Investor(null, List.of(new InvestorName("丙科技有限公司", "zh")), null, null, "CN");
        world.register.settle(secret, null, Sharing.CONFIDENTIAL, at(OFFICE, World.FIRST_OF_SEPTEMBER));

        assertThat(bring(true, LINZI_OFFICER, List.of(firm("丙科技有限公司", null)))).allMatch(Good.class::isInstance);
        assertThat(bring(false, LINZI_OFFICER, List.of(firm("丙科技有限公司", null)))).allMatch(Good.class::isInstance);
    }

    @Test
    void are_brought_by_who_may_register_them() {
        assertThat(problem(
                        bring(false, REFERRING, List.of(firm("丁科技有限公司", null))).getFirst()))
                .isEqualTo(EnterpriseProblem.MAY_NOT_REGISTER);
    }

    /// In two parts, as a long file goes; the first row of the file is row 2.
    private List<Result> bring(boolean preview, Actor by, List<EnterpriseFacts> file) {
        var run = importEnterprises.run(preview);
        var row = new AtomicInteger(1);
        return file.stream()
                .map(facts -> run.bring(String.valueOf(row.incrementAndGet()), facts, at(by, World.FIRST_OF_SEPTEMBER)))
                .toList();
    }

    private static EnterpriseFacts firm(String name, @Nullable String code) {
        return new EnterpriseFacts(
                new Investor(null, List.of(new InvestorName(name, "zh")), code, null, "CN"), null, Set.of());
    }

    private static yihao.kernel.@Nullable ProblemCode problem(Result result) {
        return result instanceof No(var refusal) ? refusal.problem() : null;
    }
}
