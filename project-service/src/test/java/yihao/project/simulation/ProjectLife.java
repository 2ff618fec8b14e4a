package yihao.project.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import yihao.platform.events.EventReader;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.CapitalRules;
import yihao.project.capital.Capitals;
import yihao.project.capital.KeepCapital;
import yihao.project.capital.Rates.Rate;
import yihao.project.capital.kafka.CapitalsOut;
import yihao.project.capital.mongo.MongoCapitals;
import yihao.project.carrier.CarrierRules;
import yihao.project.carrier.HoldSpaces;
import yihao.project.carrier.KeepCarriers;
import yihao.project.carrier.KeepSpaces;
import yihao.project.carrier.Spaces;
import yihao.project.carrier.job.HoldTick;
import yihao.project.carrier.mongo.MongoCarriers;
import yihao.project.carrier.mongo.MongoSpaces;
import yihao.project.counting.CountMoney;
import yihao.project.counting.CountingRules;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.GateFacts;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.Readers;
import yihao.project.lifecycle.StartProject;
import yihao.project.lifecycle.kafka.LeadsIn;
import yihao.project.lifecycle.kafka.ProjectsOut;
import yihao.project.lifecycle.mongo.MongoProjects;
import yihao.project.monthlyreport.ReportedMonths.Kept;
import yihao.rules.RuleBook;
import yihao.testkit.simulation.Platform;
import yihao.testkit.simulation.Times;

/// One life of an instance of project-service: its real use cases, keepers, jobs and readers.
final class ProjectLife {

    static final BigDecimal USD = new BigDecimal("7.1234");
    static final CapitalRuleBook MONEY =
            new CapitalRuleBook(CapitalRules.FORMAT.book("/rules/project-capital-zibo.yaml"));
    static final RuleBook<CountingRules> COUNTING =
            CountingRules.FORMAT.book("/rules/counting-rules-zibo.yaml", "/rules/another-counting.yaml");
    private static final CarrierRules.Book CARRIERS = CarrierRules.shipped("/rules/carrier-terms-zibo.yaml");
    private static final Readers READERS = new Readers(ExampleProjects.UNITS);

    final Platform platform;
    final Projects projects;
    final StartProject startProject;
    final GuideProject guideProject;
    final KeepCarriers keepCarriers;
    final KeepSpaces keepSpaces;
    final Spaces spaces;
    final HoldSpaces holdSpaces;
    final Capitals capitals;
    final KeepCapital keepCapital;
    final CountMoney countMoney;
    final Runnable job;
    final List<EventReader<?>> readers;

    ProjectLife(Platform platform, Times times, int life, Fault fault) {
        this.platform = platform;
        var store = platform.store;
        var ids = new SeededIds(times.of(platform.life.name()), life);
        this.projects = new MongoProjects(store, READERS, ProjectsOut.events());
        this.startProject = new StartProject(projects, ExampleProjects.BOOK, ids);
        this.guideProject = new GuideProject(projects, ExampleProjects.BOOK, READERS, new GateFacts(List.of()));
        this.keepCarriers = new KeepCarriers(new MongoCarriers(store), ExampleProjects.UNITS, CARRIERS, ids);
        this.spaces = spaces(new MongoSpaces(store), fault);
        this.keepSpaces = new KeepSpaces(keepCarriers, spaces, CARRIERS, ids);
        this.holdSpaces = new HoldSpaces(keepSpaces, spaces, guideProject, projects, CARRIERS);
        this.capitals = capitals(new MongoCapitals(store, ExampleProjects.UNITS, CapitalsOut.events()), fault);
        this.keepCapital = new KeepCapital(capitals, guideProject, MONEY, (_, _) -> Optional.of(rate()), ids);
        this.countMoney = new CountMoney(
                keepCapital, capitals, MONEY, COUNTING, ExampleProjects.BOOK, (_, _) -> new Kept(0, 0, 0));
        var holdClock = fault == Fault.HOLDS_BY_THE_MACHINES_CLOCK ? times.machine : times.business;
        this.job = HoldTick.of(holdSpaces, platform.leases, holdClock);
        this.readers = List.of(new LeadsIn(startProject, times.business).reader(), platform.heads());
    }

    private static Spaces spaces(Spaces real, Fault fault) {
        return fault == Fault.HOLD_WITHOUT_VERSION ? Forgetful.ofVersions(Spaces.class, real) : real;
    }

    private static Capitals capitals(Capitals real, Fault fault) {
        return switch (fault) {
            case VERIFY_WITHOUT_VERSION -> Forgetful.ofVersions(Capitals.class, real);
            case VOUCHERS_OF_ONE_PROJECT_ONLY -> Forgetful.ofOtherProjects(real);
            default -> real;
        };
    }

    private static Rate rate() {
        return new Rate(USD, "rate");
    }
}
