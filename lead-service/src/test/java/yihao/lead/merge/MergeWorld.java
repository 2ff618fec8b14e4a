package yihao.lead.merge;

import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.lead.World.BUREAU;
import static yihao.lead.World.BUREAU_CHIEF;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.testkit.twins.Acts.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.Lead;
import yihao.lead.World;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.Enterprise;
import yihao.lead.enterprise.EnterpriseFacts;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.firstreport.FirstReportRule;
import yihao.lead.firstreport.IdentityKeys;
import yihao.lead.intake.ReportLead;
import yihao.testkit.twins.InMemoryAggregates;

/// Merging over twins, beside the capabilities that meet a merged entry.
final class MergeWorld {

    static final Actor COLLEAGUE = actor("bureau.colleague", BUREAU, BUREAU_OFFICER);
    static final String DAY = "2026-09-02T02:00:00Z";
    static final String CODE = "91110000600037341L";
    static final String OTHER_CODE = "91350211M00013FA1N";

    final World world = new World();
    final TwinBooks books = new TwinBooks();
    final TwinDuplicates duplicates = new TwinDuplicates();
    final Aliases aliases = new Aliases(world.enterprises);
    final FindEnterprise find = new FindEnterprise(world.enterprises, world.enterpriseSight);
    final FindDuplicates findDuplicates =
            new FindDuplicates(world.enterprises, duplicates, new IdentityKeys(world.names), FirstReportRule.shipped());
    final MergeEnterprises mergeEnterprises = new MergeEnterprises(books, world.enterprises, find, findDuplicates);
    final TellApart tellApart = new TellApart(duplicates, find);

    Outcome<ReportLead.Reported> report(String name, Actor by) {
        return world.report(World.investor(name), by, DAY);
    }

    /// Reported while it may be an alias.
    Versioned<Lead> reported(String name, Actor by) {
        return done(report(name, by)).lead();
    }

    Versioned<Enterprise> registered(String name) {
        return registered(investor(name, null));
    }

    Versioned<Enterprise> registered(Investor investor) {
        return done(world.register.register(
                new EnterpriseFacts(investor, null, Set.of()), at(ZHANGDIAN_OFFICER, World.FIRST_OF_SEPTEMBER)));
    }

    static Investor investor(String name, @Nullable String code) {
        return new Investor(null, List.of(new InvestorName(name, "zh")), code, null, "CN");
    }

    Outcome<Canonical> merge(Versioned<Enterprise> loser, Versioned<Enterprise> survivor) {
        return mergeEnterprises.merge(loser.id(), survivor.id(), because(BUREAU_PERSON, "同一家"));
    }

    Outcome<Canonical> undo(Versioned<Enterprise> entry) {
        return mergeEnterprises.undo(entry.id(), because(BUREAU_CHIEF, "并错了"));
    }

    Canonical firmOf(Versioned<Enterprise> entry) {
        return aliases.of(entry.id()).orElseThrow();
    }

    /// Compares this entry with the others, as when its event is heard.
    void heard(Versioned<Enterprise> entry) {
        findDuplicates.about(entry.id(), Act.ofService("lead", java.time.Instant.parse(DAY), "event"));
    }

    List<Versioned<Duplicate>> open() {
        return duplicates.list(Duplicate.Status.OPEN, null, 100);
    }

    static Act because(Actor actor, @Nullable String reason) {
        return at(actor, DAY).because(reason);
    }

    static final class TwinBooks extends InMemoryAggregates<MergeBook> implements MergeBooks {}

    static final class TwinDuplicates extends InMemoryAggregates<Duplicate> implements Duplicates {

        @Override
        public List<Versioned<Duplicate>> list(Duplicate.Status status, @Nullable String after, int limit) {
            return where(pair -> pair.status() == status).stream()
                    .filter(pair -> after == null || pair.id().compareTo(after) > 0)
                    .limit(limit)
                    .toList();
        }

        @Override
        public long count(Duplicate.Status status, int most) {
            return list(status, null, most + 1).size();
        }

        @Override
        public List<Versioned<Duplicate>> openWith(String enterpriseId, int limit) {
            return where(pair -> pair.isOpen()
                    && (pair.one().equals(enterpriseId) || pair.other().equals(enterpriseId)));
        }
    }
}
