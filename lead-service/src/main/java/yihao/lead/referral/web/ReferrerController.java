package yihao.lead.referral.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.PersonalField;
import yihao.lead.referral.Masks;
import yihao.lead.referral.Referrer;
import yihao.lead.referral.Referrer.Category;
import yihao.lead.referral.Referrer.Person;
import yihao.lead.referral.Referrer.ReferrerKind;
import yihao.lead.referral.Referrers;
import yihao.lead.referral.RegisterReferrer;
import yihao.lead.referral.RegisterReferrer.Candidate;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

@RestController
@RequestMapping("/api/referrers")
class ReferrerController {

    private static final String ERASED = "***";

    private final Referrers referrers;
    private final RegisterReferrer registerReferrer;
    private final Vault vault;

    ReferrerController(Referrers referrers, RegisterReferrer registerReferrer, Vault vault) {
        this.referrers = referrers;
        this.registerReferrer = registerReferrer;
        this.vault = vault;
    }

    record ReferrerRequest(
            @NotNull ReferrerKind kind,
            @NotNull Category category,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 40) String creditCode,
            @Nullable @Size(max = 30) String identityNumber,
            @NotBlank @Size(max = 50) String phone,
            @NotNull Boolean noInterestDeclared) {

        Candidate candidate(Vault vault) {
            var number = identityNumber == null || identityNumber.isBlank() ? null : identityNumber.strip();
            var person = number == null ? vault.admit() : holder(number, vault);
            var sealed = new Person(
                    person,
                    vault.seal(person, PersonalField.NAME, name),
                    vault.seal(person, PersonalField.PHONE, phone),
                    number == null ? null : vault.seal(person, PersonalField.IDENTITY_NUMBER, number));
            return new Candidate(kind, category, name.strip(), creditCode, number, noInterestDeclared, sealed);
        }

        /// Whoever has this identity number keeps it, so that one person is one referrer.
        private static String holder(String number, Vault vault) {
            return vault.claim(
                    UUID.randomUUID().toString(),
                    PersonalField.IDENTITY_NUMBER,
                    Map.of(PersonalField.IDENTITY_NUMBER, number));
        }

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "ReferrerRequest[" + kind + ", " + category + "]";
        }
    }

    record ReferrerView(
            String id,
            String number,
            String status,
            ReferrerKind kind,
            Category category,
            String name,
            @Nullable String creditCode,
            @Nullable String identityMasked,
            boolean onBehalf,
            String registeredBy,
            Instant registeredAt,
            @Nullable String confirmedBy,
            @Nullable Instant confirmedAt,
            List<String> actions,
            long version) {}

    @PostMapping
    ResponseEntity<ReferrerView> register(@Valid @RequestBody ReferrerRequest request, Act act) {
        var referrer = registerReferrer.register(request.candidate(vault), act).orElseThrow(Refused::new);
        return Answers.created("/api/referrers", referrer, view(referrer, act.actor()));
    }

    @PostMapping("/{id}/confirmation")
    ResponseEntity<ReferrerView> confirm(@PathVariable String id, Act act) {
        var referrer = registerReferrer.confirm(id, act).orElseThrow(Refused::new);
        return Answers.ok(referrer, view(referrer, act.actor()));
    }

    @GetMapping
    Page<ReferrerView> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var most = Page.limit(limit);
        var found = RegisterReferrer.seesAll(actor)
                ? referrers.all(after, most)
                : referrers.ofSubject(actor.subject()).stream().toList();
        var next = found.size() < most ? null : found.getLast().id();
        var counted = RegisterReferrer.seesAll(actor) ? referrers.countAll(Page.COUNTED) : found.size();
        return Page.of(found.stream().map(one -> view(one, actor)).toList(), next, counted);
    }

    @GetMapping("/{id}")
    ResponseEntity<ReferrerView> one(@PathVariable String id, Actor actor) {
        var referrer = registerReferrer
                .find(actor, id)
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        return Answers.ok(referrer, view(referrer, actor));
    }

    private ReferrerView view(Versioned<Referrer> stored, Actor actor) {
        var referrer = stored.state();
        var mayConfirm = !referrer.isConfirmed() && RegisterReferrer.mayConfirm(actor, referrer);
        return new ReferrerView(
                stored.id(),
                referrer.number(),
                referrer.isConfirmed() ? "CONFIRMED" : "REGISTERED",
                referrer.referrerKind(),
                referrer.category(),
                referrer.name(),
                referrer.creditCode(),
                identity(referrer.person()),
                referrer.isOnBehalf(),
                referrer.registeredBy(),
                referrer.registeredAt(),
                referrer.confirmedBy(),
                referrer.confirmedAt(),
                mayConfirm ? List.of("confirm") : List.of(),
                stored.version());
    }

    private @Nullable String identity(Person person) {
        return person.identityNumber() == null
                ? null
                : vault.open(person.personId(), PersonalField.IDENTITY_NUMBER, person.identityNumber())
                        .map(Masks::identityNumber)
                        .orElse(ERASED);
    }
}
