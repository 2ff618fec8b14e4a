package yihao.rules;

import static dev.cel.common.CelFunctionDecl.newFunctionDeclaration;
import static dev.cel.common.CelOverloadDecl.newGlobalOverload;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelOptions;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// CEL as our rules speak it: decimals and dates are opaque types with their own overloads of the standard operators,
/// so the checker refuses a double beside them. Size, depth and loops are bounded.
final class Language {

    static final CelType DECIMAL = OpaqueType.create("decimal");
    static final CelType DATE = OpaqueType.create("date");

    private static final CelOptions LIMITS = CelOptions.current()
            .maxExpressionCodePointSize(2_000)
            .maxParseRecursionDepth(40)
            .comprehensionMaxIterations(10_000)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    private final CelBuilder builder =
            CelFactory.plannerCelBuilder().setOptions(LIMITS).setStandardMacros(CelStandardMacro.STANDARD_MACROS);

    private Language() {}

    static Cel of(Variables variables, CelType answer) {
        var language = new Language();
        language.decimals();
        language.dates();
        variables.kinds().forEach((name, kind) -> language.builder.addVar(name, type(kind)));
        return language.builder.setResultType(answer).build();
    }

    private void decimals() {
        builder.addFunctionDeclarations(newFunctionDeclaration(
                        "decimal",
                        newGlobalOverload("decimal_text", DECIMAL, SimpleType.STRING),
                        newGlobalOverload("decimal_whole", DECIMAL, SimpleType.INT)))
                .addFunctionBindings(
                        CelFunctionBinding.from("decimal_text", String.class, Decimal::of),
                        CelFunctionBinding.from("decimal_whole", Long.class, Decimal::of));
        builder.addFunctionDeclarations(
                        newFunctionDeclaration("-_", newGlobalOverload("negate_decimal", DECIMAL, DECIMAL)),
                        newFunctionDeclaration(
                                "round", newGlobalOverload("round_decimal", DECIMAL, DECIMAL, SimpleType.INT)))
                .addFunctionBindings(
                        CelFunctionBinding.from("negate_decimal", Decimal.class, Decimal::negated),
                        CelFunctionBinding.from(
                                "round_decimal",
                                Decimal.class,
                                Long.class,
                                (number, digits) -> number.rounded(Math.toIntExact(digits))));
        arithmetic("_+_", "add_decimal", Decimal::plus);
        arithmetic("_-_", "subtract_decimal", Decimal::minus);
        arithmetic("_*_", "multiply_decimal", Decimal::times);
        arithmetic("_/_", "divide_decimal", Decimal::dividedBy);
        arithmetic("min", "min_decimal", Decimal::min);
        arithmetic("max", "max_decimal", Decimal::max);
        order("decimal", DECIMAL, Decimal.class);
    }

    private void dates() {
        builder.addFunctionDeclarations(
                        newFunctionDeclaration("date", newGlobalOverload("date_text", DATE, SimpleType.STRING)),
                        newFunctionDeclaration(
                                "daysBetween", newGlobalOverload("days_between", SimpleType.INT, DATE, DATE)))
                .addFunctionBindings(
                        CelFunctionBinding.from("date_text", String.class, LocalDate::parse),
                        CelFunctionBinding.from(
                                "days_between", LocalDate.class, LocalDate.class, ChronoUnit.DAYS::between));
        order("date", DATE, LocalDate.class);
    }

    private void arithmetic(String function, String overload, CelFunctionOverload.Binary<Decimal, Decimal> operation) {
        builder.addFunctionDeclarations(
                        newFunctionDeclaration(function, newGlobalOverload(overload, DECIMAL, DECIMAL, DECIMAL)))
                .addFunctionBindings(CelFunctionBinding.from(overload, Decimal.class, Decimal.class, operation));
    }

    private <T extends Comparable<? super T>> void order(String name, CelType type, Class<T> values) {
        compare("_<_", "lt_" + name, type, values, (one, other) -> one.compareTo(other) < 0);
        compare("_<=_", "le_" + name, type, values, (one, other) -> one.compareTo(other) <= 0);
        compare("_>_", "gt_" + name, type, values, (one, other) -> one.compareTo(other) > 0);
        compare("_>=_", "ge_" + name, type, values, (one, other) -> one.compareTo(other) >= 0);
    }

    private <T> void compare(
            String function, String overload, CelType type, Class<T> values, CelFunctionOverload.Binary<T, T> test) {
        builder.addFunctionDeclarations(
                        newFunctionDeclaration(function, newGlobalOverload(overload, SimpleType.BOOL, type, type)))
                .addFunctionBindings(CelFunctionBinding.from(overload, values, values, test));
    }

    private static CelType type(Variables.Kind kind) {
        return switch (kind) {
            case Variables.One one -> type(one);
            case Variables.Many(var each) -> ListType.create(type(each));
            case Variables.Keyed(var each) -> MapType.create(SimpleType.STRING, type(each));
            case Variables.KeyedMany(var each) -> MapType.create(SimpleType.STRING, ListType.create(type(each)));
        };
    }

    private static CelType type(Variables.One one) {
        return switch (one) {
            case TEXT -> SimpleType.STRING;
            case WHOLE -> SimpleType.INT;
            case TRUTH -> SimpleType.BOOL;
            case DECIMAL -> DECIMAL;
            case DATE -> DATE;
        };
    }
}
