package yihao.reward.evidence.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.papers.Papers;
import yihao.papers.ScanView;
import yihao.papers.ScanViews;
import yihao.papers.web.PaperFiles;
import yihao.platform.web.Refused;
import yihao.reward.evidence.Folder;
import yihao.reward.evidence.KeepEvidence;
import yihao.reward.evidence.KeptFile;

/// The files of claims, interviews, tolerance cases and entered figures, handed out to whoever sees the record.
@RestController
@RequestMapping("/api/{records}/{id}/evidence")
class EvidenceController {

    private final KeepEvidence keep;
    private final Papers papers;
    private final ScanViews scans;

    EvidenceController(KeepEvidence keep, Papers papers, ScanViews scans) {
        this.keep = keep;
        this.papers = papers;
        this.scans = scans;
    }

    /// @param open parts that this reader may hand in files for now
    record FolderView(List<FileView> files, List<String> open) {}

    record FileView(
            String part,
            String title,
            String fileId,
            String contentType,
            long size,
            String sha256,
            String by,
            Instant at,
            @Nullable ScanView scan) {

        static FileView of(KeptFile file, Map<String, ScanView> scans) {
            return new FileView(
                    file.part(),
                    file.title(),
                    file.fileId(),
                    file.contentType(),
                    file.size(),
                    file.sha256(),
                    file.by(),
                    file.at(),
                    scans.get(file.fileId()));
        }
    }

    @GetMapping
    FolderView files(@PathVariable String records, @PathVariable String id, Actor actor) {
        return view(records, id, keep.files(records, id, actor).orElseThrow(Refused::new), actor);
    }

    /// @param title the file's name when left out
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    FolderView handIn(
            @PathVariable String records,
            @PathVariable String id,
            @RequestParam @NotBlank @Size(max = 60) String part,
            @RequestParam @Nullable @Size(max = 300) String title,
            @RequestPart MultipartFile file,
            Act act) {
        keep.mayHandIn(records, id, part, act.actor()).orElseThrow(Refused::new);
        var paper = PaperFiles.keep(file, papers).orElseThrow(Refused::new);
        var called = title == null || title.isBlank() ? paper.name() : title.strip();
        var folder = keep.handIn(records, id, part, called, paper, act).orElseThrow(Refused::new);
        return view(records, id, folder, act.actor());
    }

    @GetMapping("/{fileId}")
    ResponseEntity<InputStreamResource> file(
            @PathVariable String records, @PathVariable String id, @PathVariable String fileId, Actor actor) {
        return PaperFiles.attachment(keep.open(records, id, fileId, actor).orElseThrow(Refused::new));
    }

    private FolderView view(String records, String id, Folder folder, Actor actor) {
        var place = keep.find(records, id, actor).orElseThrow(Refused::new);
        var safety = scans.of(folder.files().stream().map(KeptFile::fileId).toList());
        return new FolderView(
                folder.files().stream().map(file -> FileView.of(file, safety)).toList(),
                place.open().stream().sorted().toList());
    }
}
