package yihao.project.enclave.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.platform.web.problem.Texts;
import yihao.project.enclave.Enclave;
import yihao.project.enclave.YearShare;
import yihao.rules.Bilingual;

/// Shares of a year, each step told in both languages.
@Component
class ShareViews {

    private final Texts texts;

    ShareViews(Texts texts) {
        this.texts = texts;
    }

    /// @param outChange what a correction changes; none where nothing was settled before
    record ShareView(
            int year,
            String item,
            Bilingual label,
            String unit,
            String amount,
            String out,
            String in,
            @Nullable String outChange,
            @Nullable String inChange,
            List<LineView> lines) {}

    record LineView(String clause, YearShare.Step step, Map<String, String> values, Bilingual text) {}

    ShareView view(Enclave enclave, YearShare share, @Nullable YearShare before) {
        var item = enclave.terms().item(share.item());
        return new ShareView(
                share.year(),
                share.item(),
                item.label(),
                item.unit(),
                share.amount().toPlainString(),
                share.out().toPlainString(),
                share.in().toPlainString(),
                before == null ? null : share.out().subtract(before.out()).toPlainString(),
                before == null ? null : share.in().subtract(before.in()).toPlainString(),
                share.lines().stream().map(this::line).toList());
    }

    private LineView line(YearShare.Line line) {
        var key = "project.enclave-step." + line.step();
        return new LineView(
                line.clause(),
                line.step(),
                line.values(),
                new Bilingual(
                        texts.get(key, line.values(), Locale.CHINESE), texts.get(key, line.values(), Locale.ENGLISH)));
    }
}
