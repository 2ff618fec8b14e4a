package yihao.talent.institution;

import static yihao.talent.World.TODAY;
import static yihao.talent.World.ZHANGDIAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;
import yihao.rules.RuleSet;
import yihao.talent.Units;
import yihao.talent.World;
import yihao.talent.copies.InMemoryKnown;
import yihao.talent.copies.KnownEnterprise;
import yihao.talent.copies.KnownProject;
import yihao.talent.copies.KnownUnit;
import yihao.talent.institution.Agreement.Commitment;
import yihao.talent.institution.Agreement.Side;
import yihao.talent.institution.Institution.Charge;
import yihao.testkit.twins.InMemoryPersonKeys;

/// Institutions of the example world and everything that works on them. All fictional.
final class Targets {

    static final String PROJECT = World.PROJECT;
    static final String OTHER_PROJECT = "project-2";
    static final Charge CHARGE = new Charge(ZHANGDIAN, "zhangdian.officer");
    static final Actor UNIT_HEAD = World.actor("zhangdian.head", ZHANGDIAN, Function.UNIT_HEAD);
    static final Units UNITS = unit -> List.of("city-zibo");

    final InMemoryKnown known = new InMemoryKnown()
            .with(new KnownUnit(ZHANGDIAN, "DISTRICT", "张店区", "Zhangdian", List.of("city-zibo"), true))
            .with(new KnownUnit("district-linzi", "DISTRICT", "临淄区", "Linzi", List.of("city-zibo"), true))
            .with(new KnownUnit("closed", "DISTRICT", "旧区", "Closed", List.of(), false))
            .with(new KnownEnterprise("e-1", "E-2026-000001", "示例精密制造有限公司", "CN", "35"))
            .with(project(PROJECT, ZHANGDIAN))
            .with(project(OTHER_PROJECT, "district-boshan"));
    final InMemoryInstitutions institutions = new InMemoryInstitutions(UNITS);
    final Vault vault = InMemoryPersonKeys.vault();
    final InstitutionSight sight = new InstitutionSight(institutions, FourMajors.shipped(), vault);
    final EnterInstitution enter = new EnterInstitution(
            sight,
            new ProfilePolicy(known, (officer, unit, _) -> unit.endsWith(officer.replaceFirst("\\..*", ""))),
            World.numbers(),
            new Ids()::next);
    final MoveInstitution move = new MoveInstitution(sight);
    final KeepContacts contacts = new KeepContacts(sight, vault);
    final KeepEvidence evidence = new KeepEvidence(sight);
    final KeepAgreements agreements = new KeepAgreements(sight);
    final LinkProjects projects = new LinkProjects(sight, known, UNITS);

    private static final class Ids {
        private final AtomicInteger count = new AtomicInteger();

        String next() {
            return "i-" + count.incrementAndGet();
        }
    }

    static RuleSet<FourMajors> rules() {
        return FourMajors.shipped().inForce(TODAY).orElseThrow();
    }

    private static KnownProject project(String id, String unit) {
        return new KnownProject(id, "P-" + id, "示例项目", unit, Set.of(), "2614", null, false);
    }

    static Profile university(String name) {
        return new Profile("UNIVERSITY", "DOUBLE_FIRST_CLASS", 2026, name, null, "CN", "北京", "2614", "学科对口", null);
    }

    static Profile university() {
        return university("示例理工大学");
    }

    Versioned<Institution> entered() {
        return entered(university());
    }

    Versioned<Institution> entered(Profile profile) {
        return entered(profile, World.by(World.OFFICER));
    }

    Versioned<Institution> entered(Profile profile, Act act) {
        return World.value(enter.enter(profile, CHARGE, act));
    }

    static Evidence paper(String kind, String sha256) {
        var file = new Evidence.File("file-" + sha256, "示例.pdf", "application/pdf", 7, sha256);
        return new Evidence(
                kind + sha256, kind, null, TODAY, null, file, "zhangdian.officer", World.noon(TODAY), null, null);
    }

    static Commitment owed(String id, Side side, LocalDate dueOn) {
        return new Commitment(id, side, "示例承诺", dueOn, null);
    }

    static Agreement agreement(String number, LocalDate signedOn, LocalDate endsOn) {
        return new Agreement(
                "a-" + number,
                new Agreement.Text(number, "合作协议", signedOn, List.of("示例市政府", "示例理工大学")),
                endsOn,
                List.of(owed("ours", Side.OURS, TODAY.plusMonths(1)), owed("theirs", Side.THEIRS, TODAY.plusMonths(2))),
                null,
                "zhangdian.officer",
                World.noon(TODAY));
    }

    /// With whom to speak and all papers that are ever asked for.
    String equipped() {
        var id = entered().id();
        World.value(contacts.add(id, new ContactPerson.Opened("示例甲", "处长", "000", null), by()));
        for (var kind :
                List.of("CONTACT_NOTE", "VISIT_MINUTES", "LETTER_OF_INTENT", "AGREEMENT", "REGISTRATION", "OPENING")) {
            World.value(evidence.add(id, paper(kind, "sha-" + kind), by()));
        }
        World.value(agreements.sign(id, agreement("1", TODAY.minusDays(5), TODAY.plusYears(3)), by()));
        return id;
    }

    static Act by() {
        return World.by(World.OFFICER);
    }

    Institution state(String id) {
        return institutions.find(id).orElseThrow().state();
    }
}
