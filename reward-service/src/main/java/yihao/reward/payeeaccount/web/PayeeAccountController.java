package yihao.reward.payeeaccount.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
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
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.reward.Duties;
import yihao.reward.payeeaccount.KeepPayeeAccounts;
import yihao.reward.payeeaccount.PayeeAccount;
import yihao.reward.payeeaccount.PayeeAccount.Details;
import yihao.reward.payeeaccount.PayeeAccount.Plain;
import yihao.reward.payeeaccount.PayeeAccounts;

@RestController
@RequestMapping("/api/payee-accounts")
class PayeeAccountController {

    private final KeepPayeeAccounts keep;
    private final PayeeAccounts accounts;

    PayeeAccountController(KeepPayeeAccounts keep, PayeeAccounts accounts) {
        this.keep = keep;
        this.accounts = accounts;
    }

    record AccountRequest(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 100) String bank,

            @NotBlank @Pattern(regexp = "[0-9A-Za-z -]{4,40}")
            String account) {

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "AccountRequest[]";
        }
    }

    record DismissalRequest(@NotBlank @Size(max = 500) String reason) {}

    /// @param masked the last figures of the number
    record DetailsView(
            String masked, String by, Instant at, @Nullable String confirmedBy) {

        static @Nullable DetailsView of(@Nullable Details details) {
            return details == null
                    ? null
                    : new DetailsView("**** " + details.tail(), details.by(), details.at(), details.confirmedBy());
        }
    }

    record AccountView(
            String id,
            String payee,
            @Nullable DetailsView confirmed,
            @Nullable DetailsView proposed,
            List<String> actions,
            long version) {

        static AccountView of(Versioned<PayeeAccount> stored, Actor actor) {
            var account = stored.state();
            return new AccountView(
                    stored.id(),
                    account.payee(),
                    DetailsView.of(account.confirmed()),
                    DetailsView.of(account.proposed()),
                    account.actionsFor(actor),
                    stored.version());
        }
    }

    @GetMapping
    Page<AccountView> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        Duties.lacks(actor, Function.FINANCE).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        var most = Page.limit(limit);
        var found = accounts.list(after, most + 1);
        var page = found.stream()
                .limit(most)
                .map(account -> AccountView.of(account, actor))
                .toList();
        return Page.of(page, found.size() > most ? page.getLast().id() : null, page.size());
    }

    @PutMapping("/{payee}")
    ResponseEntity<AccountView> propose(
            @PathVariable String payee, @RequestBody @Valid AccountRequest request, Act act) {
        var plain = new Plain(request.name(), request.bank(), request.account().replaceAll("[ -]", ""));
        var proposed = keep.propose(payee, plain, act).orElseThrow(Refused::new);
        return Answers.ok(proposed, AccountView.of(proposed, act.actor()));
    }

    @PostMapping("/{payee}/confirmation")
    ResponseEntity<AccountView> confirm(@PathVariable String payee, Act act) {
        var confirmed = keep.confirm(payee, act).orElseThrow(Refused::new);
        return Answers.ok(confirmed, AccountView.of(confirmed, act.actor()));
    }

    @PostMapping("/{payee}/dismissal")
    ResponseEntity<AccountView> dismiss(
            @PathVariable String payee, @RequestBody @Valid DismissalRequest request, Act act) {
        var dismissed = keep.dismiss(payee, act.because(request.reason())).orElseThrow(Refused::new);
        return Answers.ok(dismissed, AccountView.of(dismissed, act.actor()));
    }
}
