package yihao.project.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.opportunity.ExampleOpportunities.asked;
import static yihao.project.opportunity.ExampleOpportunities.done;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.project.opportunity.Enquiry.Status;
import yihao.project.opportunity.LeadDesk.Answer;

@DisplayName("OP-08 An enquiry becomes a lead")
class HandEnquiriesTest {

    final ExampleOpportunities world = new ExampleOpportunities();
    final String opportunity = world.published();
    final Desk desk = new Desk();
    final HandEnquiries hand = new HandEnquiries(world.enquiries, desk, world.vault);

    /// Lead-service: one lead per enquiry.
    static final class Desk implements LeadDesk {

        final Map<String, String> leads = new LinkedHashMap<>();
        final Set<String> never = new HashSet<>();
        final List<String> asked = new ArrayList<>();
        final List<Enquiry.About> abouts = new ArrayList<>();
        boolean down;
        boolean answerLost;
        boolean held;

        @Override
        public Answer report(String id, Enquiry enquiry, Enquiry.Opened person) {
            asked.add(id);
            abouts.add(enquiry.about());
            if (down || never.contains(id)) {
                return new Answer.Unanswered(id);
            }
            if (held) {
                return new Answer.Refused("lead.already-reported", id);
            }
            leads.putIfAbsent(id, "L-%06d of %s".formatted(leads.size() + 1, person.name()));
            return answerLost ? new Answer.Unanswered(id) : new Answer.Made(id, leads.get(id));
        }
    }

    String enquired(String request) {
        var id = unanswered(request);
        done(world.answers.answer(id, act(ZHANGDIAN_OFFICER, "已电话联系")));
        return id;
    }

    String unanswered(String request) {
        return done(world.receive.receive(opportunity, asked(request), NOON, "r"))
                .id();
    }

    Enquiry state(String id) {
        return world.enquiries.find(id).orElseThrow().state();
    }

    void round() {
        hand.round(Act.ofService("project", NOON, "round"));
    }

    @Test
    void once_and_is_not_handed_over_again() {
        var id = enquired("one");
        round();
        round();

        assertThat(desk.asked).containsExactly(id);
        assertThat(state(id).status()).isEqualTo(Status.LEAD);
        assertThat(state(id).fate()).isEqualTo(new Enquiry.Fate(id, "L-000001 of Frau Muster", null));
    }

    @Test
    void once_whatever_is_lost_or_dies_on_the_way() {
        var id = enquired("one");
        desk.down = true;
        round();
        assertThat(state(id).status()).isEqualTo(Status.WAITING);
        desk.down = false;
        desk.answerLost = true;
        round();
        desk.answerLost = false;
        world.enquiries.dies = true;
        assertThatThrownBy(this::round).hasMessage("died");
        world.enquiries.dies = false;
        var restarted = new HandEnquiries(world.enquiries, desk, world.vault);
        restarted.round(Act.ofService("project", NOON, "round"));

        assertThat(desk.asked).hasSize(4);
        assertThat(desk.leads).containsOnlyKeys(id);
        assertThat(state(id).status()).isEqualTo(Status.LEAD);
    }

    @Test
    void only_once_an_officer_has_answered_it_and_never_when_it_was_put_aside() {
        var id = unanswered("one");
        var spam = unanswered("two");
        round();
        assertThat(desk.asked).isEmpty();
        assertThat(state(id).status()).isEqualTo(Status.NEW);

        done(world.answers.putAside(spam, act(ZHANGDIAN_OFFICER, "广告")));
        done(world.answers.answer(id, act(ZHANGDIAN_OFFICER, "已电话联系")));
        round();

        assertThat(desk.asked).containsExactly(id);
        assertThat(state(spam).status()).isEqualTo(Status.ASIDE);
    }

    @Test
    void with_what_the_opportunity_said_when_it_was_asked() {
        var id = enquired("one");
        done(world.decide.withdraw(opportunity, act(ZHANGDIAN_OFFICER, "调整")));
        var other = ExampleOpportunities.content("2621", "370303", "1", "2", ExampleOpportunities.LAST);
        done(world.keep.edit(opportunity, other, act(ZHANGDIAN_OFFICER)));
        round();

        assertThat(desk.abouts)
                .containsExactly(new Enquiry.About(
                        world.state(opportunity).number(), "精细化工中试基地", "2614", Money.cny("50000000")));
        assertThat(state(id).status()).isEqualTo(Status.LEAD);
    }

    @Test
    void unless_the_investor_is_held_which_is_kept_with_its_code() {
        desk.held = true;
        var id = enquired("one");
        round();

        assertThat(state(id).status()).isEqualTo(Status.REFUSED);
        assertThat(state(id).fate()).isEqualTo(new Enquiry.Fate(null, null, "lead.already-reported"));
        desk.held = false;
        round();
        assertThat(desk.asked).hasSize(1);
    }

    @Test
    void though_others_before_it_are_never_answered() {
        for (int i = 0; i < 7; i++) {
            desk.never.add(enquired("never-" + i));
        }
        var id = enquired("one");
        round();
        assertThat(state(id).status()).isEqualTo(Status.WAITING);
        round();

        assertThat(state(id).status()).isEqualTo(Status.LEAD);
        round();
        assertThat(desk.asked.getLast()).isIn(desk.never);
    }
}
