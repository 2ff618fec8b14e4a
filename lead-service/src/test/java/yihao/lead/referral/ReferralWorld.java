package yihao.lead.referral;

import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.REFERRING;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.World;
import yihao.lead.referral.AgreeShares.Agreed;
import yihao.lead.referral.FileReferral.Filing;
import yihao.lead.referral.Referrer.Category;
import yihao.lead.referral.Referrer.ReferrerKind;
import yihao.lead.referral.RegisterReferrer.Candidate;
import yihao.platform.secrecy.Sealed;
import yihao.rules.RuleBook;
import yihao.testkit.twins.InMemoryAggregates;

/// A lead that Zhangdian works, and referrers who say that they brought it.
final class ReferralWorld {

    static final String AT = "2026-09-05T02:00:00Z";
    static final String CODE = "91110000600037341L";
    static final Sealed SEALED = new Sealed("none", "");

    final World world = new World();
    final InMemoryReferrers referrers = new InMemoryReferrers();
    final InMemoryReferrals referrals = new InMemoryReferrals();
    final Map<Milestone, LocalDate> happened = new EnumMap<>(Milestone.class);
    final Map<String, String> ids = new HashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicInteger people = new AtomicInteger();
    final RegisterReferrer registerReferrer;
    final QueueReferrals queue = new QueueReferrals(referrals);
    final FileReferral fileReferral;
    final ChangeReferral changeReferral;
    final ConfirmReferral confirmReferral;
    final Versioned<Lead> lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);

    ReferralWorld() {
        this(ReferralRule.shipped());
    }

    ReferralWorld(RuleBook<ReferralRule> book) {
        var times = new FilingTimes(_ -> happened, world.leads, book);
        registerReferrer = new RegisterReferrer(referrers, book);
        fileReferral = new FileReferral(referrals, referrers, world.leads, world.sight, times, queue);
        changeReferral = new ChangeReferral(referrals, referrers, times, queue);
        confirmReferral = new ConfirmReferral(
                referrals,
                new Spokespeople(world.leads),
                times,
                () -> "token-" + tokens.incrementAndGet(),
                token -> "hash of " + token);
    }

    String confirmedReferrer() {
        return confirmedReferrer(REFERRING);
    }

    /// Registered by whom: by itself, or by an officer for it.
    String confirmedReferrer(Actor by) {
        var person = new Referrer.Person("person-" + people.incrementAndGet(), SEALED, SEALED, SEALED);
        var candidate = new Candidate(
                ReferrerKind.NATURAL_PERSON, Category.INDIVIDUAL, "王演示", null, "11010519491231002X", true, person);
        var referrer = done(registerReferrer.register(candidate, at(by, AT)));
        return done(registerReferrer.confirm(referrer.id(), at(BUREAU_PERSON, AT)))
                .id();
    }

    static Candidate candidate(Category category, @Nullable String code, boolean declared) {
        return new Candidate(
                ReferrerKind.LEGAL_PERSON,
                category,
                "演示引荐有限公司",
                code,
                null,
                declared,
                new Referrer.Person("p", SEALED, SEALED, null));
    }

    /// @param shares as `referrer percent`
    Outcome<Versioned<Referral>> file(String referrer, Actor by, String... shares) {
        return fileReferral.file(new Filing(referrer, lead.id(), "引荐说明", agreed(shares)), at(by, AT));
    }

    Outcome<Versioned<Referral>> file(String referrer) {
        return file(referrer, REFERRING);
    }

    static List<Agreed> agreed(String... shares) {
        return Arrays.stream(shares)
                .map(share -> share.split(" "))
                .map(share -> new Agreed(share[0], new BigDecimal(share[1])))
                .toList();
    }

    Outcome<Versioned<Referral>> confirm(String id, Party party, Actor by) {
        return confirmReferral.confirm(id, party, at(by, AT));
    }

    Referral referral(String id) {
        return referrals.find(id).orElseThrow().state();
    }

    static ProblemCode problem(Outcome<?> outcome) {
        return refused(outcome).problem();
    }

    static final class InMemoryReferrals extends InMemoryAggregates<Referral> implements Referrals {

        private int ids;
        private Runnable meanwhile = () -> {};

        /// Once, when the next filing is about to be written.
        void meanwhile(Runnable deed) {
            meanwhile = () -> {
                meanwhile = () -> {};
                deed.run();
            };
        }

        InMemoryReferrals() {
            super(one -> Stream.of(one.standsFor(), one.openFor())
                    .filter(Objects::nonNull)
                    .toList());
        }

        @Override
        public String newId() {
            return "referral-" + ++ids;
        }

        @Override
        public String newNumber(int year) {
            meanwhile.run();
            return "R-" + year + "-" + ids;
        }

        @Override
        public Optional<Versioned<Referral>> standingFor(String leadId) {
            return where(one -> leadId.equals(one.standsFor())).stream().findFirst();
        }

        @Override
        public Optional<Versioned<Referral>> withLink(String hash) {
            return where(one ->
                            one.links().stream().anyMatch(link -> link.hash().equals(hash)))
                    .stream()
                    .findFirst();
        }

        @Override
        public List<Versioned<Referral>> waiting(int limit) {
            return where(one -> one.status() == ReferralStatus.WAITING);
        }

        @Override
        public List<Versioned<Referral>> ofLead(String leadId) {
            return where(one -> one.leadId().equals(leadId));
        }

        @Override
        public List<Versioned<Referral>> visibleTo(
                Actor actor, @Nullable ReferralStatus status, @Nullable String after, int limit) {
            return all();
        }

        @Override
        public long countVisibleTo(Actor actor, @Nullable ReferralStatus status, int most) {
            return all().size();
        }
    }
}
