package yihao.project.simulation;

import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.BUREAU_OFFICER_2;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_OFFICER;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.carrier.Carrier.Description;
import yihao.project.carrier.KeepSpaces.Result;
import yihao.project.carrier.KeepSpaces.Typed;
import yihao.project.carrier.Space;
import yihao.project.carrier.Space.Facts;
import yihao.project.carrier.Space.Form;
import yihao.project.carrier.Space.Place;
import yihao.testkit.simulation.Door;

/// Who holds, extends, releases, lets and takes back the spaces of a factory, and ends projects.
final class SpacePeople {

    private final ProjectCity city;
    private final Promises promises;
    private final List<String> spaces;

    SpacePeople(ProjectCity city, Promises promises) {
        this.city = city;
        this.promises = promises;
        this.spaces = factory();
    }

    private List<String> factory() {
        var life = city.onlooker();
        var act = new Act(LINZI_OFFICER, city.times.now(), null, "factory", null, null);
        var description = new Description("齐鲁标准厂房", "一诺路 1 号", null);
        var typed = IntStream.range(0, Deeds.SPACES)
                .mapToObj(number -> new Typed(
                        new Place(Form.UNIT, "1号楼", "2", "20" + number),
                        new Facts(BigDecimal.TEN, null, null, null, null, null, null)))
                .toList();
        return life
                .keepCarriers
                .register("STANDARD_FACTORY", LINZI_OFFICER.unit(), description, act)
                .flatMap(carrier -> life.keepSpaces.add(carrier.id(), typed, typed.size(), act))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()))
                .stream()
                .map(result -> ((Result.Added) result).space().id())
                .toList();
    }

    void hold(Deed deed) {
        promises.projectOf(deed.lead())
                .ifPresent(project -> once(
                        deed, officer(deed), (here, act) -> here.holdSpaces.hold(space(deed), project, null, act)));
    }

    void extend(Deed deed) {
        once(deed, BUREAU_OFFICER, (here, act) -> here.holdSpaces.extend(space(deed), null, act));
    }

    void release(Deed deed) {
        once(deed, BUREAU_HEAD, (here, act) -> here.holdSpaces.release(space(deed), act));
    }

    void let(Deed deed) {
        once(deed, BUREAU_OFFICER_2, (here, act) -> here.holdSpaces.let(space(deed), act));
    }

    void vacate(Deed deed) {
        once(deed, BUREAU_OFFICER, (here, act) -> here.holdSpaces.vacate(space(deed), act));
    }

    void end(Deed deed) {
        var act = new Act(BUREAU_OFFICER, city.times.now(), "无意", deed.title(), null, null);
        promises.projectOf(deed.lead())
                .ifPresent(project -> city.project(deed.instance()).guideProject.terminate(project, act));
    }

    private interface OnSpace {
        Outcome<Versioned<Space>> with(ProjectLife here, Act act);
    }

    private void once(Deed deed, Actor actor, OnSpace request) {
        var here = city.project(deed.instance());
        Function<Act, Outcome<String>> by = act -> request.with(here, act).map(Versioned::id);
        new Door(here.platform.store)
                .once(promises.act(actor, deed), by)
                .ifPresent(id -> promises.acknowledged(deed, id));
    }

    /// Every third asks for another unit's project now and then.
    private static Actor officer(Deed deed) {
        return List.of(BUREAU_OFFICER, BUREAU_OFFICER_2, ZHANGDIAN_OFFICER).get(deed.person());
    }

    private String space(Deed deed) {
        return spaces.get(deed.thing() % spaces.size());
    }
}
