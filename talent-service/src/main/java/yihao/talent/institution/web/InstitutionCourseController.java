package yihao.talent.institution.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.talent.institution.Course.Status;
import yihao.talent.institution.Institution;
import yihao.talent.institution.KeepContacts;
import yihao.talent.institution.LinkProjects;
import yihao.talent.institution.MoveInstitution;
import yihao.talent.institution.web.InstitutionRequests.ContactRequest;
import yihao.talent.institution.web.InstitutionRequests.LinkRequest;
import yihao.talent.institution.web.InstitutionRequests.MoveRequest;
import yihao.talent.institution.web.InstitutionRequests.ProgressRequest;
import yihao.talent.institution.web.InstitutionRequests.ReasonRequest;

/// T1: how far it comes with an institution, with whom, and which projects come of it.
@RestController
@RequestMapping("/api/institutions/{id}")
class InstitutionCourseController {

    private final MoveInstitution move;
    private final KeepContacts contacts;
    private final LinkProjects projects;
    private final InstitutionViews views;

    InstitutionCourseController(
            MoveInstitution move, KeepContacts contacts, LinkProjects projects, InstitutionViews views) {
        this.move = move;
        this.contacts = contacts;
        this.projects = projects;
        this.views = views;
    }

    @PostMapping("/stage")
    ResponseEntity<InstitutionView> move(@PathVariable String id, @Valid @RequestBody MoveRequest request, Act act) {
        return answer(move.move(id, request.stage(), request.on(), request.note(), act), act);
    }

    @PostMapping("/stage/withdrawal")
    ResponseEntity<InstitutionView> withdrawStage(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(move.withdraw(id, request.reason(), act), act);
    }

    @PostMapping("/suspension")
    ResponseEntity<InstitutionView> suspend(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(move.turn(id, Status.SUSPENDED, request.reason(), act), act);
    }

    @PostMapping("/resumption")
    ResponseEntity<InstitutionView> resume(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(move.turn(id, Status.ACTIVE, request.reason(), act), act);
    }

    @PostMapping("/ending")
    ResponseEntity<InstitutionView> end(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(move.turn(id, Status.ENDED, request.reason(), act), act);
    }

    @PostMapping("/progress")
    ResponseEntity<InstitutionView> report(
            @PathVariable String id, @Valid @RequestBody ProgressRequest request, Act act) {
        return answer(move.report(id, request.on(), request.text().strip(), act), act);
    }

    @PostMapping("/contacts")
    ResponseEntity<InstitutionView> addContact(
            @PathVariable String id, @Valid @RequestBody ContactRequest request, Act act) {
        return answer(contacts.add(id, request.opened(), act), act);
    }

    @PostMapping("/contacts/{person}/removal")
    ResponseEntity<InstitutionView> removeContact(
            @PathVariable String id, @PathVariable String person, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(contacts.remove(id, person, act.because(request.reason())), act);
    }

    @PostMapping("/projects")
    ResponseEntity<InstitutionView> link(@PathVariable String id, @Valid @RequestBody LinkRequest request, Act act) {
        return answer(projects.link(id, request.projectId(), act), act);
    }

    @PostMapping("/projects/{projectId}/removal")
    ResponseEntity<InstitutionView> unlink(
            @PathVariable String id,
            @PathVariable String projectId,
            @Valid @RequestBody ReasonRequest request,
            Act act) {
        return answer(projects.unlink(id, projectId, request.reason(), act), act);
    }

    private ResponseEntity<InstitutionView> answer(Outcome<Versioned<Institution>> outcome, Act act) {
        var stored = outcome.orElseThrow(Refused::new);
        return Answers.ok(stored, views.of(stored, act.actor()));
    }
}
