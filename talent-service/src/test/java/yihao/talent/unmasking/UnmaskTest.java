package yihao.talent.unmasking;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.on;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.talent.PersonalField.EMAIL;
import static yihao.talent.talent.PersonalField.IDENTITY_NUMBER;
import static yihao.talent.talent.PersonalField.PHONE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.platform.secrecy.Vault;
import yihao.rules.RuleBook;
import yihao.rules.RuleReading;
import yihao.talent.Degree;
import yihao.talent.World;
import yihao.talent.talent.IdentityKind;
import yihao.talent.talent.InMemoryTalents;
import yihao.talent.talent.Person;
import yihao.talent.talent.PersonalField;
import yihao.talent.talent.Talent;
import yihao.talent.talent.TalentAction;
import yihao.testkit.twins.InMemoryPersonKeys;

@DisplayName("TU-01 Reading personal data in the clear")
class UnmaskTest {

    static final String CLEAR = "E12345678";
    static final RuleBook<UnmaskingRules> SHIPPED = UnmaskingRules.FORMAT.book("/rules/talent-unmasking.yaml");

    final InMemoryTalents talents = new InMemoryTalents();
    final InMemoryUnmaskings unmaskings = new InMemoryUnmaskings();
    final Vault vault = InMemoryPersonKeys.vault();
    final Unmask unmask = new Unmask(unmaskings, talents, vault, SHIPPED, World.numbers());
    int count;

    @BeforeEach
    void register() {
        vault.claim("t1", IDENTITY_NUMBER, Map.of(IDENTITY_NUMBER, CLEAR));
        var plain = InMemoryTalents.talent("T-2026-000001", Degree.DOCTOR, List.of(), List.of("2614"), List.of(), null);
        talents.add("t1", withIdentity(plain), TalentAction.REGISTERED, because(OFFICE, TODAY));
    }

    @Test
    void shows_the_values_and_writes_down_everything_but_them() {
        var shown = value(ask(OFFICE, TODAY, IDENTITY_NUMBER));

        assertThat(shown.values()).isEqualTo(Map.of(IDENTITY_NUMBER, CLEAR));
        assertThat(shown.toString()).doesNotContain(CLEAR);
        var written = unmaskings.all().getFirst().state();
        assertThat(written.fields()).containsExactly(IDENTITY_NUMBER);
        assertThat(written.reason()).isEqualTo("核对证件");
        assertThat(written.by()).isEqualTo("talent.office");
        assertThat(written.toString()).doesNotContain(CLEAR);
    }

    @Test
    void stands_on_the_record_of_the_talent_with_fields_and_reason() {
        value(ask(OFFICE, TODAY, IDENTITY_NUMBER));

        var recorded = talents.recorded().getLast();
        assertThat(recorded.action()).isEqualTo(TalentAction.UNMASKED);
        assertThat(recorded.act().reason()).isEqualTo("[证件号码] 核对证件");
        assertThat(recorded.state().unmaskedAt()).isEqualTo(World.noon(TODAY));
    }

    @Test
    void tells_beforehand_whom_the_rule_lets_read_what() {
        var narrower = new Unmask(unmaskings, talents, vault, phonesForBureauHeads(), World.numbers());

        assertThat(narrower.of(World.actor("bureau.head", "bureau", Function.BUREAU_HEAD), TODAY))
                .containsExactly(PHONE);
        assertThat(narrower.of(OFFICE, TODAY)).isEmpty();
        assertThat(unmask.of(OFFICE, TODAY)).containsExactly(PersonalField.values());
        assertThat(unmask.of(OFFICER, TODAY)).isEmpty();
    }

    @Test
    void is_for_the_functions_that_may() {
        assertThat(refusal(ask(OFFICER, TODAY, PHONE))).isEqualTo("talent.unmasking-not-yours");
        assertThat(unmaskings.all()).isEmpty();
        assertThat(talents.all().getFirst().version()).isEqualTo(1);
    }

    @Test
    void writes_nothing_down_where_there_is_nothing_to_show() {
        assertThat(refusal(ask(OFFICE, TODAY, PHONE, EMAIL))).isEqualTo("talent.unmasking-nothing-there");
        assertThat(unmaskings.all()).isEmpty();
    }

    @Test
    void is_done_so_often_a_day_by_one_person_whoever_else_did() {
        for (int i = 0; i < 20; i++) {
            value(ask(OFFICE, TODAY, IDENTITY_NUMBER));
        }

        assertThat(refusal(ask(OFFICE, TODAY, IDENTITY_NUMBER))).isEqualTo("talent.unmasking-limit-reached");
        assertThat(ask(HEAD, TODAY, IDENTITY_NUMBER)).isInstanceOf(Outcome.Done.class);
        assertThat(ask(OFFICE, TODAY.plusDays(1), IDENTITY_NUMBER)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void shows_nothing_on_another_version_of_an_erased_person_or_without_a_rule() {
        var stale = because(OFFICE, TODAY).expecting(4L);
        assertThat(refusal(unmask.unmask("u", "t1", Set.of(IDENTITY_NUMBER), "", stale)))
                .isEqualTo("platform.stale");
        assertThat(refusal(ask(OFFICE, LocalDate.of(2019, 12, 31), IDENTITY_NUMBER)))
                .isEqualTo("talent.unmasking-no-rule");
        talents.change("t1", TalentAction.ERASED, because(OFFICE, TODAY), talent -> talent.erased(World.noon(TODAY)));
        assertThat(refusal(ask(OFFICE, TODAY, IDENTITY_NUMBER))).isEqualTo("talent.is-erased");
        assertThat(unmaskings.all()).isEmpty();
    }

    private Outcome<Unmask.Shown> ask(Actor actor, LocalDate day, PersonalField... fields) {
        count++;
        return unmask.unmask("u" + count, "t1", Set.of(fields), "[证件号码]", because(actor, day));
    }

    private static RuleBook<UnmaskingRules> phonesForBureauHeads() {
        var read = UnmaskingRules.FORMAT.read("""
                kind: talent-unmasking
                id: talent-unmasking
                version: 1
                validFrom: 2020-01-01
                source: ours
                rules:
                  functions: [BUREAU_HEAD]
                  fields: [PHONE]
                  perPersonAndDay: 1
                """);
        return switch (read) {
            case RuleReading.Read<UnmaskingRules>(var set) -> RuleBook.of(List.of(set));
            case RuleReading.Unreadable<UnmaskingRules>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static Act because(Actor actor, LocalDate day) {
        return on(day, actor).because("核对证件");
    }

    private Talent withIdentity(Talent plain) {
        var number = vault.seal("t1", IDENTITY_NUMBER, CLEAR);
        var person = new Person(plain.person().name(), IdentityKind.PASSPORT, number, null, null);
        return new Talent(
                plain.number(),
                person,
                plain.degree(),
                plain.titles(),
                plain.fields(),
                plain.languages(),
                plain.availableFrom(),
                plain.classification(),
                plain.status(),
                plain.placement(),
                plain.firstArrivedOn(),
                plain.matchedUnits(),
                plain.registeredBy(),
                plain.registeredAt(),
                null,
                List.of(),
                null,
                null,
                List.of());
    }
}
