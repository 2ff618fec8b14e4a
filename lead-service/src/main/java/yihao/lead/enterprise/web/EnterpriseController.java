package yihao.lead.enterprise.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.enterprise.Enterprise;
import yihao.lead.enterprise.EnterpriseFacts;
import yihao.lead.enterprise.Enterprises;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.enterprise.RegisterEnterprise;
import yihao.lead.enterprise.SuggestEnterprises;
import yihao.lead.enterprise.Trait;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

@RestController
@RequestMapping("/api/enterprises")
class EnterpriseController {

    private final Enterprises enterprises;
    private final RegisterEnterprise register;
    private final FindEnterprise find;
    private final SuggestEnterprises suggest;

    EnterpriseController(
            Enterprises enterprises, RegisterEnterprise register, FindEnterprise find, SuggestEnterprises suggest) {
        this.enterprises = enterprises;
        this.find = find;
        this.register = register;
        this.suggest = suggest;
    }

    record NameRequest(
            @NotBlank @Size(max = 200) String text,
            @NotBlank @Size(max = 20) String language) {}

    record EnterpriseRequest(
            @NotEmpty @Size(max = 20) List<@Valid NameRequest> names,
            @Nullable @Size(max = 40) String creditCode,
            @Nullable @Size(max = 100) String foreignRegistration,
            @NotBlank String country,
            @Nullable String industry,
            @Nullable Set<Trait> traits) {

        EnterpriseFacts facts() {
            var written = names.stream()
                    .map(name -> new InvestorName(name.text(), name.language()))
                    .toList();
            return new EnterpriseFacts(
                    new Investor(null, written, creditCode, foreignRegistration, country),
                    industry,
                    traits == null ? Set.of() : traits);
        }
    }

    record ReasonRequest(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping
    ResponseEntity<EnterpriseView> register(@Valid @RequestBody EnterpriseRequest request, Act act) {
        var enterprise = register.register(request.facts(), act).orElseThrow(Refused::new);
        return Answers.created("/api/enterprises", enterprise, view(enterprise, act.actor()));
    }

    @PutMapping("/{id}")
    ResponseEntity<EnterpriseView> change(
            @PathVariable String id, @Valid @RequestBody EnterpriseRequest request, Act act) {
        var enterprise = register.change(id, request.facts(), act).orElseThrow(Refused::new);
        return Answers.ok(enterprise, view(enterprise, act.actor()));
    }

    @PostMapping("/{id}/credit-code-confirmation")
    ResponseEntity<EnterpriseView> confirmCreditCode(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        var enterprise =
                register.confirmCreditCode(id, act.because(request.reason())).orElseThrow(Refused::new);
        return Answers.ok(enterprise, view(enterprise, act.actor()));
    }

    @GetMapping
    Page<EnterpriseView> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var most = Page.limit(limit);
        var found = enterprises.search(actor, q, after, most);
        var next = found.size() < most ? null : found.getLast().id();
        var views = found.stream().map(one -> view(one, actor)).toList();
        return Page.of(views, next, enterprises.count(actor, q, Page.COUNTED));
    }

    record SuggestionView(String id, String number, List<InvestorName> names, java.math.BigDecimal likeness) {}

    record SuggestionsView(List<SuggestionView> items) {}

    @GetMapping("/suggestions")
    SuggestionsView suggest(@RequestParam @NotBlank @Size(max = 200) String name, Actor actor) {
        return new SuggestionsView(suggest.suggest(name, actor).stream()
                .map(one -> new SuggestionView(
                        one.enterprise().id(),
                        one.enterprise().state().number(),
                        one.enterprise().state().names(),
                        one.likeness()))
                .toList());
    }

    /// An entry that is merged into another answers with that one, and says so.
    @GetMapping("/{id}")
    ResponseEntity<EnterpriseView> one(@PathVariable String id, Actor actor) {
        var firm = find.of(id, actor).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        return Answers.ok(firm.enterprise(), EnterpriseView.of(firm, id, actor));
    }

    /// What was written is an entry that stands.
    private EnterpriseView view(Versioned<Enterprise> written, Actor actor) {
        return find.of(written.id(), actor)
                .map(firm -> EnterpriseView.of(firm, written.id(), actor))
                .orElseThrow();
    }
}
