package yihao.talent.entitlement;

import java.util.List;
import yihao.kernel.Money;
import yihao.talent.Line;

/// What a row comes to.
record Reckoned(Money amount, List<String> uses, Plan plan, List<Line> lines) {}
