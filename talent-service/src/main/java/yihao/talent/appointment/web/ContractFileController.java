package yihao.talent.appointment.web;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.papers.PaperId;
import yihao.papers.Papers;
import yihao.papers.web.PaperFiles;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.talent.Ids;
import yihao.talent.Listing;
import yihao.talent.appointment.Appointment;
import yihao.talent.appointment.AppointmentRefusal;
import yihao.talent.appointment.ContractFile;
import yihao.talent.appointment.FileContract;

/// The signed contract: filed once, handed out to whoever sees the appointment.
@RestController
@RequestMapping("/api/appointments/{id}/contract-files")
class ContractFileController {

    private final FileContract fileContract;
    private final Listing<Appointment> appointments;
    private final Papers papers;
    private final AppointmentViews views;
    private final Ids ids;

    ContractFileController(
            FileContract fileContract,
            Listing<Appointment> appointments,
            Papers papers,
            AppointmentViews views,
            Ids ids) {
        this.fileContract = fileContract;
        this.appointments = appointments;
        this.papers = papers;
        this.views = views;
        this.ids = ids;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<AppointmentView> file(@PathVariable String id, @RequestPart MultipartFile file, Act act) {
        fileContract.mayFile(visible(id, act.actor()).state(), act).orElseThrow(Refused::new);
        var paper = PaperFiles.keep(file, papers).orElseThrow(Refused::new);
        var contract = new ContractFile(
                ids.next(),
                paper.id().value(),
                paper.name(),
                paper.contentType(),
                paper.size(),
                paper.sha256(),
                act.actor().subject(),
                act.at());
        var filed = fileContract.file(id, contract, act).orElseThrow(Refused::new);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Answers.etag(filed.version()))
                .body(views.of(filed, act.actor()));
    }

    @GetMapping("/{fileId}")
    ResponseEntity<InputStreamResource> download(@PathVariable String id, @PathVariable String fileId, Actor actor) {
        var file = FileContract.find(visible(id, actor).state(), fileId).orElseThrow(Refused::new);
        var open = papers.open(new PaperId(file.paper()))
                .orElseThrow(() -> new Refused(Refusal.of(AppointmentRefusal.FILE_UNKNOWN, "id", fileId)))
                .orElseThrow(Refused::new);
        return PaperFiles.attachment(open);
    }

    private Versioned<Appointment> visible(String id, Actor actor) {
        return appointments
                .visible(id, actor)
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }
}
