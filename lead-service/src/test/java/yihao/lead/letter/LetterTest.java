package yihao.lead.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.ZHANGDIAN_HEAD;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.letter.LetterWorld.act;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.StoreProblem;
import yihao.lead.letter.Content.Person;
import yihao.lead.visit.VisitWorld;
import yihao.testkit.twins.Acts;

@DisplayName("L3 A letter of a unit")
class LetterTest {

    static final String FIRM = "示例精细化工有限公司";

    final LetterWorld city = new LetterWorld();

    @Test
    void is_one_however_often_and_by_whomever_it_is_sent() {
        var first = done(city.receiveLetter.receive(Samples.mail("a1", FIRM), act(ZHANGDIAN_OFFICER)));
        var again = done(city.receiveLetter.receive(Samples.mail("a1", FIRM), act(ZHANGDIAN_HEAD)));
        var copy = done(city.receiveLetter.receive(Samples.mail("a1", "改过的内容"), act(ZHANGDIAN_HEAD)));
        var another = done(city.receiveLetter.receive(Samples.mail("a2", FIRM), act(ZHANGDIAN_OFFICER)));

        assertThat(first.again()).isFalse();
        assertThat(again.again()).isTrue();
        assertThat(again.letter().id()).isEqualTo(first.letter().id());
        assertThat(copy.letter().id()).isEqualTo(first.letter().id());
        assertThat(another.again()).isFalse();
        assertThat(city.files).hasSize(2);
    }

    @Test
    void is_another_one_in_another_unit() {
        var ours = city.received(ZHANGDIAN_OFFICER, Samples.mail("a1", FIRM));
        var theirs = done(city.receiveLetter.receive(Samples.mail("a1", FIRM), act(LINZI_OFFICER)));

        assertThat(theirs.again()).isFalse();
        assertThat(theirs.letter().id()).isNotEqualTo(ours.id());
    }

    @Test
    void is_there_for_the_officers_of_its_unit_and_nobody_else() {
        var letter = city.received(VisitWorld.SQUAD_MEMBER, Samples.mail("a1", FIRM));

        assertThat(city.sight.find(VisitWorld.SQUAD_MEMBER, letter.id())).isPresent();
        for (var other : new Actor[] {ZHANGDIAN_OFFICER, BUREAU_PERSON, SUPERVISOR, LINZI_OFFICER}) {
            assertThat(city.sight.find(other, letter.id())).isEmpty();
            assertThat(city.sight.list(other, null, null, 10)).isEmpty();
            assertThat(city.sight.count(other, null, 10)).isZero();
            assertThat(refused(city.endLetter.discard(letter.id(), act(other).because("无关")))
                            .problem())
                    .isEqualTo(StoreProblem.NOT_FOUND);
        }
    }

    @Test
    void is_not_taken_from_those_who_do_not_report() {
        assertThat(refused(city.receiveLetter.receive(Samples.mail("a1", FIRM), act(SUPERVISOR)))
                        .problem())
                .isEqualTo(LetterProblem.MAY_NOT_RECEIVE);
        assertThat(city.files).isEmpty();
    }

    @Test
    void keeps_nothing_in_the_clear() {
        var letter = city.received(ZHANGDIAN_OFFICER, Samples.mail("a1", FIRM)).state();

        assertThat(letter.toString()).doesNotContain("安娜", "anna.muster", "意向", FIRM);
        assertThat(city.safe.subject(letter)).isEqualTo("投资意向");
        assertThat(city.safe.sender(letter)).isEqualTo(new Person("示例 安娜", "anna.muster@example.org"));
        assertThat(city.safe.file(letter)).hasValue(Samples.mail("a1", FIRM));
    }

    @Test
    void is_listed_under_who_wrote_it_not_under_who_forwarded_it() {
        var letter =
                city.received(ZHANGDIAN_OFFICER, Samples.forwarded("f1", FIRM)).state();

        assertThat(city.safe.sender(letter)).isEqualTo(new Person("示例 安娜", "anna.muster@example.org"));
        assertThat(city.safe.subject(letter)).isEqualTo("投资意向");
    }

    @Test
    void is_discarded_with_a_reason_and_stays_so() {
        var letter = city.received(ZHANGDIAN_OFFICER, Samples.mail("a1", FIRM));

        assertThat(refused(city.endLetter.discard(letter.id(), act(ZHANGDIAN_HEAD)))
                        .problem())
                .isEqualTo(LetterProblem.LETTER_REASON_MISSING);
        done(city.endLetter.discard(letter.id(), act(ZHANGDIAN_HEAD).because("广告")));

        assertThat(city.now(letter.id()).status()).isEqualTo(LetterStatus.DISCARDED);
        assertThat(refused(city.lead(letter.id(), FIRM, ZHANGDIAN_OFFICER)).problem())
                .isEqualTo(LetterProblem.LETTER_DISCARDED);
        assertThat(done(city.receiveLetter.receive(Samples.mail("a1", FIRM), act(ZHANGDIAN_OFFICER)))
                        .letter()
                        .state()
                        .status())
                .isEqualTo(LetterStatus.DISCARDED);
        assertThat(city.world.leads.all()).isEmpty();
    }

    @Test
    void is_forgotten_after_its_time_and_still_known() {
        var letter = city.received(ZHANGDIAN_OFFICER, Samples.mail("a1", FIRM));
        var last = letter.state().keptUntil();
        assertThat(last).isEqualTo(LocalDate.parse("2026-11-30"));

        city.endLetter.forgetOld(night("2026-11-30"));
        assertThat(city.now(letter.id()).status()).isEqualTo(LetterStatus.WAITING);

        city.endLetter.forgetOld(night("2026-12-01"));
        var forgotten = city.now(letter.id());
        assertThat(forgotten.status()).isEqualTo(LetterStatus.FORGOTTEN);
        assertThat(forgotten.keptUntil()).isNull();
        assertThat(city.safe.subject(forgotten)).isEqualTo("***");
        assertThat(city.files).isEmpty();
        assertThat(done(city.receiveLetter.receive(Samples.mail("a1", FIRM), act(ZHANGDIAN_OFFICER)))
                        .again())
                .isTrue();
        assertThat(refused(city.lead(letter.id(), FIRM, ZHANGDIAN_OFFICER)).problem())
                .isEqualTo(LetterProblem.LETTER_FORGOTTEN);
    }

    @Test
    void is_forgotten_all_the_same_where_that_broke_off() {
        var letter = city.received(ZHANGDIAN_OFFICER, Samples.mail("a1", FIRM));
        city.letters.change(
                letter.id(), LetterAction.FORGOTTEN, night("2026-12-01"), one -> Outcome.done(one.forget()));
        assertThat(city.files).hasSize(1);

        city.endLetter.forgetOld(night("2026-12-02"));

        assertThat(city.files).isEmpty();
        assertThat(city.now(letter.id()).keptUntil()).isNull();
    }

    @Test
    void is_kept_once_something_came_of_it() {
        var letter = city.received(ZHANGDIAN_OFFICER, Samples.mail("a1", FIRM));
        done(city.lead(letter.id(), FIRM, ZHANGDIAN_OFFICER));

        city.endLetter.forgetOld(night("2027-12-01"));

        assertThat(city.safe.file(city.now(letter.id()))).isPresent();
    }

    private static Act night(String day) {
        return Acts.by(Actor.service("lead"), day + "T02:00:00Z");
    }
}
