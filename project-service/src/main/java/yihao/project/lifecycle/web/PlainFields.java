package yihao.project.lifecycle.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import yihao.project.lifecycle.FieldValue;

/// The fields of a project as JSON says them.
final class PlainFields {

    private PlainFields() {}

    static Map<String, Object> of(Map<String, FieldValue> fields) {
        var plain = new TreeMap<String, Object>();
        fields.forEach((id, value) -> plain.put(
                id,
                switch (value) {
                    case FieldValue.Sum(var money) -> money;
                    case FieldValue.Day(var date) -> date;
                    case FieldValue.Text(var text) -> text;
                    case FieldValue.Count(var number) -> number;
                    case FieldValue.Measure(BigDecimal number) -> number;
                    case FieldValue.YesNo(var yes) -> yes;
                    case FieldValue.Choice(var option) -> option;
                    case FieldValue.Choices(var options) -> options;
                }));
        return plain;
    }
}
