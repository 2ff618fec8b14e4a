package yihao.reward.assessment.web;

import java.util.List;

/// What a trial gave: class by class, the best first, those without a rank last.
record TrialView(String method, List<RankingView.UnitView> units) {}
