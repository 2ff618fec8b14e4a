package yihao.lead.letter.web;

import static yihao.lead.letter.LetterProblem.LETTER_FILE_UNKNOWN;
import static yihao.lead.letter.LetterProblem.LETTER_TOO_LARGE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.letter.EndLetter;
import yihao.lead.letter.Letter;
import yihao.lead.letter.LetterSight;
import yihao.lead.letter.LetterStatus;
import yihao.lead.letter.OpenLetter;
import yihao.lead.letter.ReceiveLetter;
import yihao.lead.letter.web.LetterViews.LetterView;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

/// L3: mails and calendar entries that officers hand in. A lead or a visit is made of one where these
/// are made.
@RestController
@RequestMapping("/api/letters")
class LetterController {

    private final ReceiveLetter receiveLetter;
    private final EndLetter endLetter;
    private final OpenLetter openLetter;
    private final LetterSight sight;
    private final LetterViews views;
    private final DataSize most;

    LetterController(
            ReceiveLetter receiveLetter,
            EndLetter endLetter,
            OpenLetter openLetter,
            LetterSight sight,
            LetterViews views,
            @Value("${yihao.lead.letter-size:10MB}") DataSize most) {
        this.receiveLetter = receiveLetter;
        this.endLetter = endLetter;
        this.openLetter = openLetter;
        this.sight = sight;
        this.views = views;
        this.most = most;
    }

    record DiscardRequest(@NotBlank @Size(max = 2000) String reason) {}

    /// A letter that the unit has already is answered as it stands (200).
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<LetterView> receive(@RequestPart MultipartFile file, Act act, Locale locale) {
        if (file.getSize() > most.toBytes()) {
            throw new Refused(Refusal.of(LETTER_TOO_LARGE, "most", most.toMegabytes()));
        }
        var received = receiveLetter.receive(bytes(file), act).orElseThrow(Refused::new);
        var view = views.whole(received.letter(), act, received.again(), locale);
        return received.again()
                ? Answers.ok(received.letter(), view)
                : Answers.created("/api/letters", received.letter(), view);
    }

    @GetMapping
    Page<LetterView> list(
            @RequestParam(required = false) @Nullable LetterStatus status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor,
            Locale locale) {
        var wanted = Page.limit(limit);
        var found = sight.list(actor, status, after, wanted);
        var next = found.size() < wanted ? null : found.getLast().state().number();
        var rows =
                found.stream().map(letter -> views.row(letter, actor, locale)).toList();
        return Page.of(rows, next, sight.count(actor, status, Page.COUNTED));
    }

    @GetMapping("/{id}")
    ResponseEntity<LetterView> one(@PathVariable String id, Act act, Locale locale) {
        var letter = visible(id, act.actor());
        return Answers.ok(letter, views.whole(letter, act, false, locale));
    }

    @PostMapping("/{id}/discarding")
    ResponseEntity<LetterView> discard(
            @PathVariable String id, @Valid @RequestBody DiscardRequest request, Act act, Locale locale) {
        var letter = endLetter.discard(id, act.because(request.reason())).orElseThrow(Refused::new);
        return Answers.ok(letter, views.whole(letter, act, false, locale));
    }

    /// @param place 0 is the letter itself, its files count from 1
    @GetMapping("/{id}/files/{place}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable int place, Act act) {
        var files = openLetter.whole(visible(id, act.actor()).state(), act);
        if (place < 0 || place >= files.size()) {
            throw new Refused(Refusal.of(LETTER_FILE_UNKNOWN, "at", place));
        }
        var file = files.get(place);
        var attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(file.bytes());
    }

    private Versioned<Letter> visible(String id, Actor actor) {
        return sight.find(actor, id).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
