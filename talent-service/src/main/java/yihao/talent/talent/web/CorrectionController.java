package yihao.talent.talent.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.talent.Degree;
import yihao.talent.catalogue.Title;
import yihao.talent.talent.ContactChange;
import yihao.talent.talent.CorrectContacts;
import yihao.talent.talent.CorrectTalent;
import yihao.talent.talent.PersonalField;
import yihao.talent.talent.Profile;
import yihao.talent.talent.Talent;

/// Rules TA-09 and TA-10 over HTTP. Whether the caller may know of the talent is asked first.
@RestController
@RequestMapping("/api/talents/{id}")
class CorrectionController {

    private final CorrectTalent correctTalent;
    private final CorrectContacts correctContacts;
    private final SeenTalents seen;
    private final TalentViews views;

    CorrectionController(
            CorrectTalent correctTalent, CorrectContacts correctContacts, SeenTalents seen, TalentViews views) {
        this.correctTalent = correctTalent;
        this.correctContacts = correctContacts;
        this.seen = seen;
        this.views = views;
    }

    record ProfileRequest(
            @NotNull Degree degree,
            @NotEmpty @Size(max = 10) List<@NotNull String> fields,
            @NotNull @Size(max = 20) List<@NotNull String> languages,
            @Nullable @Size(max = 6) String placeWanted,
            @Nullable LocalDate availableFrom,
            @NotBlank @Size(max = 500) String reason) {}

    record WishRequest(@NotNull @Pattern(regexp = "\\d{6}") String place) {}

    record ContactsRequest(
            @Nullable @Size(min = 1, max = 100) String name,
            @Nullable @Pattern(regexp = "[+0-9() -]{5,30}") String phone,
            @Nullable @Email @Size(max = 200) String email,
            @Nullable Set<Contact> removed,
            @NotBlank @Size(max = 500) String reason) {

        enum Contact {
            PHONE,
            EMAIL
        }

        ContactChange toDomain() {
            var gone = removed == null ? Set.<Contact>of() : removed;
            return new ContactChange(
                    name == null ? null : name.strip(),
                    phone,
                    email,
                    Set.copyOf(gone.stream()
                            .map(one -> PersonalField.valueOf(one.name()))
                            .toList()));
        }

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "ContactsRequest";
        }
    }

    record TakenBackRequest(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 100) String issuer,
            @NotNull @Min(1900) @Max(2200) Integer year,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/corrections")
    ResponseEntity<TalentView> profile(
            @PathVariable String id, @Valid @RequestBody ProfileRequest request, Act act, Locale locale) {
        seen.one(id, act.actor());
        var profile = new Profile(
                request.degree(),
                request.fields(),
                request.languages(),
                request.placeWanted(),
                request.availableFrom());
        return answer(
                correctTalent
                        .profile(id, profile, act.because(request.reason()))
                        .orElseThrow(Refused::new),
                act,
                locale);
    }

    @PutMapping("/place-wanted")
    ResponseEntity<TalentView> wish(
            @PathVariable String id, @Valid @RequestBody WishRequest request, Act act, Locale locale) {
        seen.one(id, act.actor());
        return answer(correctTalent.wish(id, request.place(), act).orElseThrow(Refused::new), act, locale);
    }

    @PostMapping("/contacts")
    ResponseEntity<TalentView> contacts(
            @PathVariable String id, @Valid @RequestBody ContactsRequest request, Act act, Locale locale) {
        seen.one(id, act.actor());
        var corrected = correctContacts.correct(id, request.toDomain(), act.because(request.reason()));
        return answer(corrected.orElseThrow(Refused::new), act, locale);
    }

    @PostMapping("/titles/taken-back")
    ResponseEntity<TalentView> takeBack(
            @PathVariable String id, @Valid @RequestBody TakenBackRequest request, Act act, Locale locale) {
        seen.one(id, act.actor());
        var title = new Title(request.name(), request.issuer(), request.year());
        var taken = correctTalent.takeBackTitle(id, title, request.on(), act.because(request.reason()));
        return answer(taken.orElseThrow(Refused::new), act, locale);
    }

    private ResponseEntity<TalentView> answer(Versioned<Talent> talent, Act act, Locale locale) {
        return Answers.ok(talent, views.of(talent, act.actor(), locale));
    }
}
