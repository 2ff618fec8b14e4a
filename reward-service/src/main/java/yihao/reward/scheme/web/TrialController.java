package yihao.reward.scheme.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.reward.scheme.Computation;
import yihao.reward.scheme.ComputeAward;
import yihao.reward.scheme.ExplainedAward;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Instalment;
import yihao.reward.scheme.KeepSchemes;
import yihao.reward.scheme.PayerShare;
import yihao.reward.scheme.Scheme;

/// Checks the text of a scheme and computes a made-up case by it; nothing is stored.
@RestController
class TrialController {

    private final KeepSchemes keep;
    private final Texts texts;

    TrialController(KeepSchemes keep, Texts texts) {
        this.keep = keep;
        this.texts = texts;
    }

    record TrialView(String schemeId, int schemeVersion, List<Part> parts) {}

    /// What one who may claim would be paid, by whom and when.
    record Part(String beneficiary, ExplainedAward award, List<Instalment> instalments, List<PayerShare> payers) {}

    @PostMapping("/api/schemes/trials")
    TrialView compute(@RequestBody @Valid TrialRequest request, Act act, Locale locale) {
        var scheme = keep.check(request.text(), act).orElseThrow(Refused::new);
        var facts = request.toFacts();
        var parts = scheme.beneficiaries().stream()
                .map(beneficiary -> part(scheme, beneficiary, facts, locale))
                .toList();
        return new TrialView(scheme.id(), scheme.version(), parts);
    }

    private Part part(Scheme scheme, String beneficiary, Facts facts, Locale locale) {
        var computed = ComputeAward.of(scheme, beneficiary, facts);
        return new Part(
                beneficiary,
                ExplainedAward.of(computed, (key, words) -> texts.get(key, words, locale)),
                instalments(scheme, computed),
                PayerShare.of(scheme, computed));
    }

    private static List<Instalment> instalments(Scheme scheme, Computation computed) {
        return computed.isNothing() ? List.of() : Instalment.of(scheme, computed);
    }
}
