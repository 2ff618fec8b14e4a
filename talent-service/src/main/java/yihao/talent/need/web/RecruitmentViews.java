package yihao.talent.need.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import yihao.talent.Words;
import yihao.talent.need.MatchReason;
import yihao.talent.need.Need;
import yihao.talent.need.Procedures;
import yihao.talent.need.Recruitment;
import yihao.talent.need.Recruitment.Trial;
import yihao.talent.need.web.NeedView.EndView;
import yihao.talent.need.web.NeedView.ReasonView;
import yihao.talent.need.web.NeedView.RecruitmentView;

/// A recruitment as a caller of its need sees it.
@Component
class RecruitmentViews {

    private final Procedures procedures;
    private final Words words;

    RecruitmentViews(Procedures procedures, Words words) {
        this.procedures = procedures;
        this.words = words;
    }

    RecruitmentView of(Recruitment recruitment, Need need, Locale locale) {
        var stages = procedures.of(recruitment);
        var goesOn = recruitment.isOnTheWay() && need.isOpen();
        var terms = Optional.ofNullable(recruitment.terms());
        var end = Optional.ofNullable(recruitment.end());
        var trial = Optional.ofNullable(recruitment.trial());
        return new RecruitmentView(
                recruitment.talentId(),
                recruitment.talentNumber(),
                recruitment.stage(),
                recruitment.hasEnded(),
                end.map(Recruitment.End::reason).orElse(null),
                end.map(one -> new EndView(one.kind(), one.on(), one.reason())).orElse(null),
                recruitment.steps(),
                reasons(recruitment.reasons(), locale),
                recruitment.points(),
                terms.map(Recruitment.Terms::matchRules).orElse(null),
                terms.map(Recruitment.Terms::procedure).orElse(null),
                terms.map(Recruitment.Terms::asked).orElse(1),
                goesOn ? stages.remindOn(recruitment).orElse(null) : null,
                trial.map(Trial::pendingUntil).orElse(null),
                trial.map(Trial::passedOn).orElse(null),
                goesOn && stages.hasOfferAt(recruitment.stage()),
                goesOn ? stages.after(recruitment.stage()).stream().toList() : List.of());
    }

    List<ReasonView> reasons(List<MatchReason> reasons, Locale locale) {
        return reasons.stream()
                .map(reason -> new ReasonView(
                        reason.criterion(), reason.met(), reason.points(), words.of(reason.line(), locale)))
                .toList();
    }
}
