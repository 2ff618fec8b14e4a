package yihao.platform.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import yihao.platform.web.problem.Problems.Violation;

/// What is wrong in a request that was not read from a body: a row of a spreadsheet, an item of a batch.
public final class BeanViolations {

    private BeanViolations() {}

    public static List<Violation> of(Object request, Validator validator) {
        return validator.validate(request).stream()
                .map(BeanViolations::violation)
                .toList();
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        var constraint = broken.getConstraintDescriptor().getAnnotation().annotationType();
        return JsonViolations.of(broken.getPropertyPath().toString(), constraint.getSimpleName());
    }
}
