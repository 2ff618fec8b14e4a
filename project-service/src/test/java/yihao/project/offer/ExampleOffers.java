package yihao.project.offer;

import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.OpenProject;
import yihao.project.lifecycle.Readers;
import yihao.project.offer.Interest.Investor;
import yihao.project.offer.KeepOffers.Entry;
import yihao.testkit.twins.InMemoryPersonKeys;

/// Offers in the example world, under the shipped rules.
abstract class ExampleOffers {

    static final String UNIT = "district-zhangdian";
    static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    static final Offerer PLANT = new Offerer("示例化工有限公司", "91370303MA3EXAMP14", "2614", "370303", null);
    static final Contact.Opened CONTACT = new Contact.Opened("赵某", "0533-0000000");
    static final Investor INVESTOR = new Investor("示例投资公司", null, "CN", Money.cny("30000000"));

    final ExampleProjects world = new ExampleProjects();
    final OfferReaders readers = new OfferReaders(new Readers(ExampleProjects.UNITS));
    final InMemoryOffers offers = new InMemoryOffers(readers);
    final Vault vault = InMemoryPersonKeys.vault();
    final Supplier<String> newId = () -> UUID.randomUUID().toString();
    final OfferSight sight = new OfferSight(offers, readers, OfferRules.shipped(), vault);
    final KeepOffers keep = new KeepOffers(sight, ExampleProjects.UNITS, newId);
    final TalkOffers talk = new TalkOffers(sight, ExampleProjects.UNITS, newId);
    final OpenProject open = new OpenProject(world.projects, ExampleProjects.BOOK);
    final TakeOffer take = new TakeOffer(sight, open, newId);
    final MatchInvestors match = new MatchInvestors(sight, world.projects);

    static Terms equity(LocalDate until) {
        return new Terms("EQUITY", "出让三成股权", "引入战略投资者", new BigDecimal("30"), Money.cny("20000000"), null, until);
    }

    static Entry entry(LocalDate until) {
        return new Entry(PLANT, equity(until), false, CONTACT);
    }

    static Entry entry(Terms terms, Contact.@Nullable Opened contact) {
        return new Entry(PLANT, terms, false, contact);
    }

    String drafted(Entry entry) {
        return done(keep.draft(UNIT, entry, act(ZHANGDIAN_OFFICER))).id();
    }

    String published() {
        return published(entry(TODAY.plusDays(30)));
    }

    String published(Entry entry) {
        var id = drafted(entry);
        done(keep.publish(id, act(ZHANGDIAN_HEAD)));
        return id;
    }

    String interested(String id) {
        done(talk.bring(id, INVESTOR, UNIT, TODAY, act(ZHANGDIAN_OFFICER)));
        return state(id).interests().getLast().id();
    }

    String inTalks(String id) {
        var interest = interested(id);
        done(talk.begin(id, interest, act(ZHANGDIAN_OFFICER, "约定面谈")));
        return interest;
    }

    Offer state(String id) {
        return offers.find(id).orElseThrow().state();
    }

    static Act on(LocalDate day, Actor actor, @Nullable String reason) {
        var noon = day.atTime(4, 0).toInstant(ZoneOffset.UTC);
        return new Act(actor, noon, reason, "request-1", null, null);
    }

    static Versioned<Offer> done(Outcome<Versioned<Offer>> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
