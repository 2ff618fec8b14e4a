package yihao.project.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.project.lifecycle.FieldValue;
import yihao.project.lifecycle.Project;
import yihao.project.value.Estimate.Reason;
import yihao.project.value.ValueTable.Activity;
import yihao.project.value.ValueTable.Asked;
import yihao.rules.Condition;
import yihao.rules.ConditionFailed;

/// What an estimate reads of a project.
record AboutProject(Project project) {

    private static final String CNY = "CNY";

    /// A number of the project, or why there is none.
    sealed interface Answer {

        record Number(BigDecimal value) implements Answer {}

        record None(Reason reason) implements Answer {}
    }

    Answer number(Asked asked) {
        if (asked.field().equals(Asked.AMOUNT)) {
            return ofMoney(project.origin().amount());
        }
        @Nullable FieldValue value = project.fields().get(asked.field());
        return switch (value) {
            case null -> new Answer.None(Reason.FIELD_EMPTY);
            case FieldValue.Sum(var money) -> ofMoney(money);
            case FieldValue.Count(var number) -> new Answer.Number(BigDecimal.valueOf(number));
            case FieldValue.Measure(var number) -> new Answer.Number(number);
            case FieldValue.Day _, FieldValue.Text _, FieldValue.YesNo _, FieldValue.Choice _, FieldValue.Choices _ ->
                new Answer.None(Reason.NO_NUMBER);
        };
    }

    private static Answer ofMoney(Money money) {
        return money.currency().getCurrencyCode().equals(CNY)
                ? new Answer.Number(money.amount())
                : new Answer.None(Reason.NOT_IN_CNY);
    }

    Optional<String> activity(ValueTable table) {
        return table.activities().stream().filter(this::holds).map(Activity::id).findFirst();
    }

    /// A condition that asks for what the project does not have does not hold.
    private boolean holds(Activity activity) {
        try {
            return Condition.compile(activity.when(), ValueTable.ABOUT).holds(facts());
        } catch (ConditionFailed _) {
            return false;
        }
    }

    private Map<String, Object> facts() {
        var texts = new HashMap<String, Object>();
        var flags = new HashMap<String, Object>();
        project.fields().forEach((id, value) -> {
            if (value instanceof FieldValue.Text(var text)) {
                texts.put(id, text);
            }
            if (value instanceof FieldValue.Choice(var option)) {
                texts.put(id, option);
            }
            if (value instanceof FieldValue.YesNo(var yes)) {
                flags.put(id, yes);
            }
        });
        var industry = project.profile().industry();
        return Map.of("industry", industry == null ? "" : industry, "texts", texts, "flags", flags);
    }
}
