package yihao.talent.talent.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Refusal;
import yihao.papers.PaperId;
import yihao.papers.Papers;
import yihao.papers.web.PaperFiles;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.talent.catalogue.Title;
import yihao.talent.talent.CorrectTalent;
import yihao.talent.talent.TalentRefusal;

/// Rule TA-09: a title with the paper that proves it. The file is kept under a name of ours: its own may name the
/// person. It is handed out to the talent office, and to nobody once the person is erased.
@RestController
@RequestMapping("/api/talents/{id}")
class TitleController {

    private final CorrectTalent correctTalent;
    private final Papers papers;
    private final SeenTalents seen;
    private final TalentViews views;

    TitleController(CorrectTalent correctTalent, Papers papers, SeenTalents seen, TalentViews views) {
        this.correctTalent = correctTalent;
        this.papers = papers;
        this.seen = seen;
        this.views = views;
    }

    @PostMapping(path = "/titles", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<TalentView> add(
            @PathVariable String id,
            @RequestParam @NotBlank @Size(max = 100) String name,
            @RequestParam @NotBlank @Size(max = 100) String issuer,
            @RequestParam @Min(1900) @Max(2200) int year,
            @RequestParam @NotBlank @Size(max = 500) String reason,
            @RequestPart @Nullable MultipartFile file,
            Act act,
            Locale locale) {
        var talent = seen.one(id, act.actor());
        correctTalent.forTitle(id, act).orElseThrow(Refused::new);
        var proof = file == null ? null : keep(file, talent.state().number());
        var title = new Title(name, issuer, year, proof, null);
        var added = correctTalent.addTitle(id, title, act.because(reason)).orElseThrow(Refused::new);
        return Answers.ok(added, views.of(added, act.actor(), locale));
    }

    @GetMapping("/proofs/{fileId}")
    ResponseEntity<InputStreamResource> proof(@PathVariable String id, @PathVariable String fileId, Actor actor) {
        var talent = seen.one(id, actor).state();
        if (!actor.has(Function.TALENT_OFFICE)) {
            throw new Refused(Refusal.of(TalentRefusal.TALENT_OFFICE_ONLY));
        }
        if (talent.isErased()) {
            throw new Refused(Refusal.of(TalentRefusal.IS_ERASED));
        }
        var open = talent.titles().stream()
                .flatMap(title -> Optional.ofNullable(title.proof()).stream())
                .filter(proof -> proof.fileId().equals(fileId))
                .findFirst()
                .flatMap(proof -> papers.open(new PaperId(proof.fileId())))
                .orElseThrow(() -> new Refused(Refusal.of(TalentRefusal.PROOF_NOT_FOUND, "id", fileId)))
                .orElseThrow(Refused::new);
        return PaperFiles.attachment(open);
    }

    private Title.Proof keep(MultipartFile file, String number) {
        var type = Objects.requireNonNullElse(file.getContentType(), MediaType.APPLICATION_OCTET_STREAM_VALUE);
        try (var content = file.getInputStream()) {
            var kept = papers.store(content, number, type).orElseThrow(Refused::new);
            return new Title.Proof(kept.id().value(), kept.sha256(), kept.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
