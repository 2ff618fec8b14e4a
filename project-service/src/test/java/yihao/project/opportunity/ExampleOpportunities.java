package yihao.project.opportunity;

import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;
import yihao.project.carrier.Carrier;
import yihao.project.carrier.Carriers;
import yihao.project.lifecycle.ExampleProjects;
import yihao.rules.Bilingual;
import yihao.rules.RuleBook;
import yihao.testkit.twins.InMemoryAggregates;
import yihao.testkit.twins.InMemoryPersonKeys;
import yihao.testkit.twins.TestClock;

/// An opportunity of Zhangdian, offered until the end of September, and what is asked about it.
final class ExampleOpportunities {

    static final String UNIT = "district-zhangdian";
    static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    final AtomicInteger ids = new AtomicInteger();
    final Supplier<String> newId = () -> "id-%06d".formatted(ids.incrementAndGet());
    final TestClock clock = new TestClock("2026-09-15T04:00:00Z");
    final InMemoryOpportunities opportunities = new InMemoryOpportunities();
    final InMemoryEnquiries enquiries = new InMemoryEnquiries();
    final Vault vault = InMemoryPersonKeys.vault();
    final RuleBook<OpportunityRules> book = OpportunityRules.shipped();
    final KeepOpportunities keep =
            new KeepOpportunities(opportunities, ExampleProjects.UNITS, new NoCarriers(), book, newId, clock);
    final DecideOpportunity decide = new DecideOpportunity(opportunities, keep);
    final ShowOffers offers = new ShowOffers(opportunities);
    final ReceiveEnquiry receive = new ReceiveEnquiry(enquiries, offers, keep, vault, newId);
    final AnswerEnquiries answers = new AnswerEnquiries(enquiries, keep, vault);

    private static final class NoCarriers extends InMemoryAggregates<Carrier> implements Carriers {

        @Override
        public String nextNumber(int year) {
            throw new UnsupportedOperationException("of carriers");
        }

        @Override
        public List<Versioned<Carrier>> list(Filter filter, int limit) {
            return List.of();
        }

        @Override
        public long count(Filter filter, int most) {
            return 0;
        }
    }

    static Content content() {
        return content("2614", "370303", "50000000", "80000000", LAST);
    }

    static Content content(String industry, String division, String from, String to, LocalDate last) {
        return new Content(
                new Bilingual("精细化工中试基地", "A pilot plant for fine chemistry"),
                industry,
                division,
                null,
                new Bilingual("寻求工艺与资本", "Process and capital"),
                new Bilingual("厂房与人才", "Buildings and people"),
                new Content.Band(Money.cny(from), Money.cny(to)),
                List.of("JOINT"),
                last,
                "内部：底价另议");
    }

    String drafted() {
        return done(keep.draft(UNIT, content(), act(ZHANGDIAN_OFFICER))).id();
    }

    String published() {
        var id = drafted();
        done(decide.review(id, act(ZHANGDIAN_HEAD)));
        return done(decide.publish(id, act(ZHANGDIAN_HEAD))).id();
    }

    Act later(Actor actor, Duration by) {
        var now = act(actor);
        return new Act(actor, now.at().plus(by), "原因", now.requestId(), null, null);
    }

    static Asked asked(String request) {
        return new Asked(
                request, "Beispiel GmbH", "DE", "Frau Muster", "+49 89 123456", null, "Wir möchten mehr wissen.", true);
    }

    Opportunity state(String id) {
        return opportunities.find(id).orElseThrow().state();
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
