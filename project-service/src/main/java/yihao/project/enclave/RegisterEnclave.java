package yihao.project.enclave;

import static yihao.project.enclave.EnclaveProblem.ENCLAVE_NOT_YOURS;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_PROJECT_ELSEWHERE;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_PROJECT_SHARED;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_SIDES_UNFIT;
import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.enclave.Enclave.SharedProject;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Project;

/// Registers an agreement with its terms, its sides and the projects that it shares. Whoever registers it for a side
/// agrees to it for that side.
public final class RegisterEnclave {

    private final Enclaves enclaves;
    private final EnclaveSight sight;
    private final EnclaveRights rights;
    private final GuideProject projects;
    private final Supplier<String> newId;

    public RegisterEnclave(
            Enclaves enclaves,
            EnclaveSight sight,
            EnclaveRights rights,
            GuideProject projects,
            Supplier<String> newId) {
        this.enclaves = enclaves;
        this.sight = sight;
        this.rights = rights;
        this.projects = projects;
        this.newId = newId;
    }

    /// An agreement as somebody writes it down.
    ///
    /// @param terms as text, in YAML or JSON
    public record Draft(String title, Party out, Party in, List<String> projects, LocalDate signedOn, String terms) {

        Enclave enclave(String number, List<SharedProject> shared, AgreedTerms agreed, Mark mark) {
            return new Enclave(
                    number,
                    title,
                    out,
                    in,
                    shared,
                    signedOn,
                    agreed,
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    mark,
                    null,
                    null,
                    Holds.of(number, shared, List.of(), true),
                    Turn.of(out, in, Map.of(), List.of(), List.of(), List.of(), true));
        }
    }

    public Outcome<Versioned<Enclave>> register(Draft draft, Act act) {
        return refused(draft, act)
                .<Outcome<Versioned<Enclave>>>map(Outcome::refused)
                .orElseGet(() -> shared(draft, act.actor())
                        .flatMap(all -> ReadTerms.read(draft.terms(), Mark.of(act))
                                .flatMap(terms -> add(draft, all, terms, act))));
    }

    private Optional<Refusal> refused(Draft draft, Act act) {
        var sides = List.of(draft.out(), draft.in());
        if (!sides.stream().allMatch(Party::isFit)
                || sides.stream().noneMatch(Party::isOfCity)
                || draft.out().isSameAs(draft.in())) {
            return Optional.of(Refusal.of(ENCLAVE_SIDES_UNFIT));
        }
        var unknown = sides.stream()
                .map(Party::unit)
                .filter(Objects::nonNull)
                .filter(unit -> sight.units().name(unit).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of(Refusal.of(UNIT_UNKNOWN, "unit", unknown.get()));
        }
        if (!rights.mayRegister(act.actor(), sides)) {
            return Optional.of(Refusal.of(ENCLAVE_NOT_YOURS));
        }
        return KeepEnclaves.inFuture(draft.signedOn(), act);
    }

    private Outcome<List<SharedProject>> shared(Draft draft, Actor actor) {
        var all = new ArrayList<SharedProject>();
        for (var id : draft.projects().stream().distinct().toList()) {
            switch (projects.find(id, actor)) {
                case Outcome.Refused<Versioned<Project>>(var refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Outcome.Done<Versioned<Project>>(var found) -> {
                    var project = found.state();
                    if (!isOfASide(project, draft)) {
                        return Outcome.refused(Refusal.of(ENCLAVE_PROJECT_ELSEWHERE, "number", project.number()));
                    }
                    all.add(new SharedProject(
                            found.id(), project.number(), project.profile().name()));
                }
            }
        }
        return Outcome.done(all);
    }

    /// Rule PE-09: nobody learns of a project by an agreement that it has nothing to do with.
    private boolean isOfASide(Project project, Draft draft) {
        return Stream.concat(Stream.of(project.unit()), project.profile().sharingUnits().stream())
                .flatMap(unit -> Stream.concat(Stream.of(unit), sight.units().ancestors(unit).stream()))
                .anyMatch(unit -> unit.equals(draft.out().unit())
                        || unit.equals(draft.in().unit()));
    }

    private Outcome<Versioned<Enclave>> add(Draft draft, List<SharedProject> all, AgreedTerms terms, Act act) {
        var number = enclaves.nextNumber(CityTime.day(act.at()).getYear());
        var written = draft.enclave(number, all, terms, Mark.of(act));
        var enclave = written.sideOf(act.actor())
                .map(side -> written.agreed(side, Mark.of(act)))
                .orElse(written);
        try {
            return Outcome.done(enclaves.add(newId.get(), enclave, EnclaveAction.REGISTERED, act));
        } catch (Enclaves.Taken _) {
            return Outcome.refused(ENCLAVE_PROJECT_SHARED);
        }
    }
}
